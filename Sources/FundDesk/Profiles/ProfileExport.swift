import Foundation

/// Writes a folder for one profile.
package struct ProfileExport {
    let ledger: LedgerFile
    let folder: String
    let language: Language

    /// The file of private details.
    package static let privateFile = "private-details.csv"
    /// The file that says what entries call the attached files.
    static let attachmentList = "attachments.csv"

    package init(_ ledger: LedgerFile, to folder: String, _ language: Language) {
        self.ledger = ledger
        self.folder = folder
        self.language = language
    }

    /// Writes the folder, which must not exist yet or be empty.
    ///
    /// - Returns: the names of the files, in order.
    package func write(_ pass: Verified<ProfilePass>) throws -> [String] {
        // The statements come before the folder: where they cannot be made, nothing is left behind.
        let texts = try pass.value.statements.indices.map { index in
            let (name, request) = pass.value.statements[index]
            let report = try StatementReport(request, pass.map { $0.books[index] })
            return (name, try report.text(.csv, language: language))
        }
        let home = try homeFiles(pass)
        try FileAccess.makeEmptyFolder(folder)
        var names = try texts.flatMap { try create($0, $1) }
        names += try pass.value.own.flatMap { try create("entry-\($0).tlog-proof", ledger.receipt(for: $0).text) }
        names += try home.flatMap { try create($0.name, $0.text) }
        guard let lines = pass.value.lines else { return names }
        return try names + truth(lines) + attachments() + privateDetails()
    }

    /// What a household gets of its objections and votes; nothing of other profiles.
    private func homeFiles(_ pass: Verified<ProfilePass>) throws -> [HomeFiles.File] {
        guard let home = pass.value.home else { return [] }
        let day = home.books.period.lastDay
        let reports = try HomeReports(pass.map { _ in home }, in: ledger, on: day, proves: false)
        return try reports.reports.flatMap { try HomeFiles($0, in: ledger, language).all() }
    }

    /// The entry lines and the signed notes, as Schema/FORMAT.md has them.
    private func truth(_ lines: LineExport) throws -> [String] {
        try lines.spool.write(to: "\(folder)/entries.jsonl", replacing: false)
        return try ["entries.jsonl"] + create("checkpoints.txt", ledger.notes().map { $0 + "\n" }.joined())
    }

    /// Every attached file once, under its hash and the ending of its name; and the list of every name that an entry has
    /// for it, beside the file that it means.
    private func attachments() throws -> [String] {
        var known: [Digest: String] = [:]
        let items = try AttachmentList(ledger, nil).items
        let names = try items.compactMap { item -> String? in
            guard known[item.attachment.sha256] == nil else { return nil }
            known[item.attachment.sha256] = ""
            if try ledger.leavesOut(item.attachment) { return nil }
            let ending = item.attachment.name.split(separator: ".").last.map(String.init) ?? ""
            let isPlain = item.attachment.name.contains(".") && ending.allSatisfy { $0.isASCII && $0.isLetter }
            let name = "attachment-\(item.attachment.sha256.hexadecimal)" + (isPlain ? ".\(ending)" : "")
            try AttachmentCopy(ledger, item.attachment).write(to: "\(folder)/\(name)")
            known[item.attachment.sha256] = name
            return name
        }
        return try names + list(items, files: known)
    }

    /// Which entry calls which file what; a file that the copy was made without has no name in the folder.
    private func list(_ items: [AttachmentList.Item], files: [Digest: String]) throws -> [String] {
        guard !items.isEmpty else { return [] }
        var numbers: [Int: VoucherNumber] = [:]
        for entry in Set(items.map(\.entry)) {
            numbers[entry] = try ledger.entry(at: entry)?.number
        }
        let heading = ["entry", "number", "name", "size", "type", "sha256", "file"]
        let rows = items.map { item in
            let file = item.attachment
            return [
                String(item.entry), numbers[item.entry]?.description ?? "", file.name, String(file.size), file.type,
                file.sha256.hexadecimal, files[file.sha256] ?? "",
            ]
        }
        return try create(ProfileExport.attachmentList, CSVWriter(language).lines([heading] + rows))
    }

    /// Values and salts, so that the auditor can check every commitment (FORMAT.md §4.1).
    private func privateDetails() throws -> [String] {
        var committing: [Entry] = []
        try ledger.forEachLine { _, line in
            if let entry = try? Entry(decoding: line), !entry.commitments.isEmpty { committing.append(entry) }
            return true
        }
        let details = try ledger.privateDetails(of: committing)
        let rows = committing.flatMap { entry in
            (details[entry.sequence] ?? []).map { detail in
                ["\(entry.sequence)", detail.field, detail.value, Hexadecimal.encode(detail.salt)]
            }
        }
        guard !rows.isEmpty else { return [] }
        let writer = CSVWriter(language)
        let text = writer.lines([["entry", "field", "value", "salt"]]) + writer.lines(rows, quoted: 2)
        return try create(ProfileExport.privateFile, text, mode: 0o600)
    }

    private func create(_ name: String, _ text: String, mode: UInt32 = 0o644) throws -> [String] {
        try FileAccess.create("\(folder)/\(name)", Array(text.utf8), mode: mode)
        return [name]
    }
}
