/// A sheet that somebody signs away from the ledger.
package protocol SignedSheet {
    /// Reads the text of a sheet, in one of the forms that it can have had.
    ///
    /// - Parameter path: the file, for what is said of it.
    init(_ content: String, _ path: String) throws(Problem)
    /// What a person reads before signing.
    func head(_ language: Language) -> String
    /// The same for programs.
    func json(_ language: Language) -> JSONValue
    /// Whether it is signed, by which key and when; nil where what a person reads says all that there is.
    var signature: Wording? { get }
    /// The file.
    func text(_ language: Language) -> String
    /// The sheet with a signature.
    ///
    /// - Parameter time: when it is signed.
    func signed(by key: SigningKey, at time: Timestamp) throws(Problem) -> Self
}

extension SignedSheet {
    /// Reads a sheet, also one that an editor or a mail program changed in what does not count.
    ///
    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`, `fileNotPlainText`, or one of the file.
    package init(reading path: String) throws(Problem) {
        try self.init(try EditedText(path: path))
    }

    init(_ text: EditedText) throws(Problem) {
        self = try text.firstReadable { form throws(Problem) in try Self(form, text.path) }
    }

    package var signature: Wording? { nil }
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
