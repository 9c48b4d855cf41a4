/// A sheet that somebody signs away from the ledger.
package protocol SignedSheet {
    /// What a person reads before signing.
    func head(_ language: Language) -> String
    /// The same for programs.
    func json(_ language: Language) -> JSONValue
    /// The file.
    func text(_ language: Language) -> String
    /// The sheet with a signature.
    ///
    /// - Parameter time: when it is signed.
    func signed(by key: SigningKey, at time: Timestamp) throws(Problem) -> Self
}

extension ApprovalSheet: SignedSheet {}
extension SuccessionSheet: SignedSheet {}
extension AttestationSheet: SignedSheet {}

/// Sheets of any kind, told apart by what they are about.
package enum SignedSheets {
    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`, or one of the file.
    package static func read(_ path: String) throws(Problem) -> any SignedSheet {
        let text = try EditedText(path: path)
        // What is approved may have anything in its words, and so may an opinion.
        if !ApprovalSheet.isMeant(by: text), AttestationSheet.isMeant(by: text) { return try AttestationSheet(text) }
        if !ApprovalSheet.isMeant(by: text), SuccessionSheet.isMeant(by: text.asItStands) {
            return try SuccessionSheet(text)
        }
        return try ApprovalSheet(text)
    }
}
