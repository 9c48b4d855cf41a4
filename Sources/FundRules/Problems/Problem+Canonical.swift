extension Problem {
    /// What a person typed that cannot stand in a line; everything else was checked before.
    public init(unusable error: CanonicalError, place: Place?) {
        let text = FreeText.Field.text.rawValue
        switch error.reason {
        case .textLength: self.init(.textUnusable, [text], place: place)
        case .controlCharacter: self.init(.characterForbidden, [text, error.detail], place: place)
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
