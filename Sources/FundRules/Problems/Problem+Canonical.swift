extension Problem {
    /// What a person typed that cannot stand in a line; everything else was checked before.
    public init(unusable error: CanonicalError, place: Place?) {
        switch error.reason {
        case .textLength: self.init(.textUnusable, [.field(.text)], place: place)
        case .controlCharacter: self.init(.characterForbidden, [.field(.text), .text(error.detail)], place: place)
        default: self.init(unreadable: error, place: place)
        }
    }

    /// A line that is no entry (FORMAT §3, §4).
    public init(unreadable error: CanonicalError, place: Place? = nil) {
        switch error.reason {
        case .lineTooLong: self.init(.lineTooLong, [.text(error.detail)], place: place)
        case .unknownKind: self.init(.kindUnknown, [.text(error.detail)], place: place)
        default:
            let reason = error.reason.rawValue
            self.init(.lineNotCanonical, [.text(reason), .number(error.offset), .text(error.detail)], place: place)
        }
    }
}
