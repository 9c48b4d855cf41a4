import Foundation

/// The attached files that somebody cleared for publishing (准予公布的附件), in a text file beside the ledger that a person may
/// read and edit: a line for each with its entry, its SHA-256 and its name.
///
/// Not in the published folder: who can write there, on a web server that was broken into, must not be able to say what
/// leaves the ledger next. By hash and not by entry alone: where another history has the entry's place one day, what was
/// cleared is not there any more, and nothing else is published by its number.
package struct ClearedAttachments: Sendable, Equatable {
    /// A file by an entry that names it.
    package struct File: Hashable, Sendable {
        /// The entry.
        package let entry: Int
        /// SHA-256 of the bytes.
        package let digest: Digest
        /// What it is called, for whoever reads the list; from outside.
        package let name: String
    }

    /// In order of entry.
    package private(set) var files: [File] = []

    /// Nothing is cleared.
    package init() {}

    /// What is cleared of a ledger; nothing where there is no such file.
    ///
    /// - Throws: `Problem` with `clearedListMalformed` at its line, or one of the file.
    package init(beside ledger: LedgerFile) throws(Problem) {
        let path = ledger.clearedAttachmentsPath
        guard FileAccess.exists(path) else {
            self.init()
            return
        }
        try self.init(TextDecoding.text(FileAccess.bytes(path, .sheet), path), path)
    }

    /// Reads the text of a file.
    init(_ text: String, _ path: String) throws(Problem) {
        self.init()
        for (index, row) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = String(row).trimmed
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("＃") else { continue }
            let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
            guard parts.count == 3, let entry = Int(canonical: parts[0]),
                let digest = Hexadecimal.decode(parts[1]).flatMap({ Digest($0) })
            else {
                let place = Problem.Place(file: path, line: index + 1)
                throw Problem(.clearedListMalformed, [.text(line)], place: place)
            }
            add(File(entry: entry, digest: digest, name: String(parts[2])))
        }
    }

    private mutating func add(_ file: File) {
        guard !files.contains(where: { $0.entry == file.entry && $0.digest == file.digest }) else { return }
        files.insert(file, at: files.firstIndex { $0.entry > file.entry } ?? files.endIndex)
    }

    /// Clears every file of an entry.
    package mutating func clear(_ entry: Entry) {
        for file in entry.attachments {
            add(File(entry: entry.sequence, digest: file.sha256, name: file.name))
        }
    }

    /// Takes back whatever was cleared of an entry; gives whether there was something.
    package mutating func withdraw(_ entry: Int) -> Bool {
        let count = files.count
        files.removeAll { $0.entry == entry }
        return files.count < count
    }

    /// A file that a publishing removed, as people know it: by its entry and name, where it was cleared by these.
    ///
    /// - Parameter path: its path in the folder.
    package func wording(of path: String) -> Wording {
        let digest = path.split(separator: "/").last.flatMap { PublishedAttachment.digest(of: String($0)) }
        guard let file = files.first(where: { $0.digest == digest }) else { return .plain(Visible.text(path)) }
        return PublishingTexts.fileOfEntry.filled(String(file.entry), Visible.text(file.name), path)
    }

    /// The text of the file.
    var text: String {
        let rows = files.map { "\($0.entry) \($0.digest.hexadecimal) \($0.name)\n" }
        return PublishingTexts.clearedHeading.zh + "\n" + PublishingTexts.clearedHeading.en + "\n" + rows.joined()
    }

    /// Writes the file beside the ledger.
    package func write(beside ledger: LedgerFile) throws(Problem) {
        let path = ledger.clearedAttachmentsPath
        guard !files.isEmpty || FileAccess.exists(path) else { return }
        try FileAccess.write(path, Array(text.utf8), replacing: true)
    }
}
