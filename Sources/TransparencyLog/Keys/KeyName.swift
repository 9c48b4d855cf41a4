/// What may stand in the name of a key (C2SP signed-note) and in an origin.
enum KeyName {
    /// The most bytes of UTF-8 that a key's name or an origin has.
    static let maximumByteCount = 255

    /// Not empty, at most 255 bytes, no Unicode space, no `+`, no control character.
    static func isValid(_ name: some StringProtocol) -> Bool {
        isValidOrigin(name) && name.unicodeScalars.allSatisfy { $0 != "+" && !$0.properties.isWhitespace }
    }

    /// Not empty, at most 255 bytes, no control character.
    static func isValidOrigin(_ origin: some StringProtocol) -> Bool {
        (1...maximumByteCount).contains(origin.utf8.count) && !hasControlCharacter(origin)
    }

    /// Whether a text holds a control character: U+0000–001F or U+007F–009F.
    ///
    /// C2SP forbids only those below U+0020; no name in a note of ours may be able to move a cursor either.
    private static func hasControlCharacter(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
