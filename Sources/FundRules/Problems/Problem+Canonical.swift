extension Problem {
    /// What a person typed that cannot stand in a line; everything else was checked before.
    public init(unusable error: CanonicalError, place: Place?) {
        switch error.reason {
        case .textLength, .controlCharacter: self.init(.textUnusable, ["\(error.reason)"], place: place)
        default: self.init(unreadable: error, place: place)
        }
    }

    /// A line that is no entry (FORMAT §3, §4).
    public init(unreadable error: CanonicalError, place: Place? = nil) {
        switch error.reason {
        case .lineTooLong: self.init(.lineTooLong, [error.detail], place: place)
        case .unknownKind: self.init(.kindUnknown, [error.detail], place: place)
        default:
            self.init(.lineNotCanonical, [error.reason.rawValue, String(error.offset), error.detail], place: place)
        }
    }
}
