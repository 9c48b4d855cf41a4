extension Int {
    /// Reads a number in the one form that is written: what `Int` accepts beyond it (a sign, leading zeros) does not read
    /// back the same.
    package init?(canonical text: some StringProtocol) {
        guard let number = Int(text), String(number) == text else { return nil }
        self = number
    }
}
