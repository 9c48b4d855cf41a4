extension Exhibit {
    /// Whether something that was typed is no ledger file, so that it is to be read here: a folder, a text, a link.
    package static func isPaper(_ word: String) -> Bool {
        if FileAccess.isFolder(word) { return true }
        guard FileAccess.exists(word) else { return link(word) != nil }
        guard let bytes = try? FileAccess.bytes(word, .sheet) else { return false }
        return !bytes.isEmpty && !bytes.starts(with: "SQLite format 3\0".utf8)
    }

    /// Reads what is no ledger: a note, three lines, a receipt of any kind or the page of one, a link as it is typed or in a
    /// file, a folder that is published. What an editor adds does not count.
    ///
    /// - Throws: `Problem` with `notComparable`, `receiptMalformed`, `receiptFails`, `fileNotPlainText`, or one of the file.
    package init(reading word: String) throws(Problem) {
        if FileAccess.isFolder(word) {
            let path = "\(word)/\(PublishedFile.checkpoint)"
            guard FileAccess.exists(path) else { throw Problem(.notComparable, [.file(word)]) }
            let notice = try Exhibit(reading: path)
            guard notice.form == .note, let note = notice.note, let checkpoint = try? Checkpoint(text: note.text) else {
                throw Problem(.notComparable, [.file(path)])
            }
            self.init(.notice, note, checkpoint, word)
            return
        }
        if !FileAccess.exists(word), let link = Exhibit.link(word) {
            self.init(link, word)
            return
        }
        let bytes = try FileAccess.bytes(word, .sheet)
        let text = try EditedText(ReceiptPage.receipt(in: bytes) ?? bytes, path: word)
        self = try text.firstReadable { form throws(Problem) in try Exhibit(form, word) }
    }

    private static func link(_ text: String) -> CheckpointLink? {
        try? CheckpointLink(text.split(whereSeparator: \.isWhitespace).joined())
    }

    private init(_ text: String, _ path: String) throws(Problem) {
        if let start = Exhibit.receipt(in: text) {
            let proof: LogProof
            do throws(LogError) { proof = try LogProof(String(text[start...])) } catch {
                throw Problem(.receiptMalformed, [.file(path), .reason(error)])
            }
            guard let receipt = Exhibit(proof, path) else { throw Problem(.receiptFails, [.file(path)]) }
            self = receipt
        } else if let checkpoint = try? Checkpoint(text: text) {
            self.init(.text, path, checkpoint)
        } else if let link = Exhibit.link(text) {
            self.init(link, path)
        } else {
            // A note by itself, or one that stands in a message; of several nobody could tell which is meant.
            let notes = Set(SealedNotes.all(in: text))
            guard notes.count == 1, let note = notes.first, let checkpoint = try? Checkpoint(text: note.text) else {
                throw Problem(.notComparable, [.file(path)])
            }
            self.init(.note, note, checkpoint, path)
        }
    }

    /// Where a proof of the log begins: of a ballot, a balance, something else stands before it.
    private static func receipt(in text: String) -> String.Index? {
        let header = "c2sp.org/tlog-proof@v1\n"
        if text.hasPrefix(header) { return text.startIndex }
        return text.firstRange(of: "\n" + header).map { text.index(after: $0.lowerBound) }
    }
}
