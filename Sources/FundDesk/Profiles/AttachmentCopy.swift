/// Copies an attached file out of the ledger, once its bytes were found to fit.
package struct AttachmentCopy {
    private let ledger: LedgerFile
    private let attachment: Attachment

    /// - Throws: `Problem` with `attachmentUnusable`.
    package init(_ ledger: LedgerFile, _ attachment: Attachment) throws {
        guard try ledger.holds(attachment) else { throw Problem(.attachmentUnusable, [.name(attachment.name)]) }
        self.ledger = ledger
        self.attachment = attachment
    }

    /// Writes the file.
    ///
    /// - Parameter replacing: whether a file of that name gives way.
    package func write(to path: String, replacing: Bool = false) throws(Problem) {
        try FileAccess.write(path, replacing: replacing) { descriptor throws(Problem) in
            do {
                try ledger.forEachPiece(of: attachment) { bytes in
                    try FileAccess.writeAll(Array(bytes), to: descriptor, path: path)
                }
            } catch let problem as Problem {
                throw problem
            } catch {
                throw Problem(.fileNotWritten, [.file(path), .text("\(error)")])
            }
        }
    }
}
