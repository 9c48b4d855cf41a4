/// The lines between the parts of what is signed as a text file.
enum SheetMark {
    /// The line above a part, such as `----- entry -----`.
    static func line(_ name: String) -> String { ["-----", name, "-----"].joined(separator: " ") }
}

extension EditedText {
    /// Whether a mark has a line of its own in any form, which words within a line never have.
    func has(mark: String) -> Bool { forms.contains { $0.split(separator: "\n").contains { $0 == mark } } }
}
