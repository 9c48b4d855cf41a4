/// What may stand in the name of a key (C2SP signed-note) and in the text of a note.
enum KeyName {
    /// Not empty, no Unicode space, no `+`, no control character below U+0020.
    static func isValid(_ name: some StringProtocol) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace }
    }

    /// Whether a text holds a control character of any block, DEL and U+0080...U+009F included.
    ///
    /// C2SP forbids only those below U+0020; a name that we make or trust must not be able to move a cursor either.
    static func hasControlCharacter(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
