import Foundation
import FundLedger
import FundRules
import FundStatements
import TransparencyLog

/// Writes a folder for one profile, every figure from a verified pass.
struct ProfileExport {
    let ledger: LedgerFile
    let period: Period
    let folder: String
    let surroundings: Surroundings

    /// The file of private details.
    static let privateFile = "private-details.csv"

    /// Writes the folder.
    ///
    /// - Parameter unit: whose, for `owner`.
    /// - Returns: the names of the files, in order.
    func write(_ profile: ExportProfile, unit: String?) async throws -> [String] {
        let requests = try profile.statements.map { name, kind in
            (name, try StatementRequest(kind, period: period, subject: unit))
        }
        let pass = try await ledger.verified(
            observing: ProfilePass(profile, requests.map(\.1), unit: unit),
            surroundings
        )
        // The statements come before the folder: where they cannot be made, nothing is left behind.
        let texts = try requests.enumerated().map { index, request in
            let report = try StatementReport(request.1, pass.map { $0.books[index] })
            return (request.0, try report.text(.csv, language: surroundings.language))
        }
        try FileAccess.makeEmptyFolder(folder)
        var names = try texts.flatMap(create)
        names += try pass.value.own.flatMap { try create("entry-\($0).tlog-proof", ledger.receipt(for: $0).text) }
        guard let lines = pass.value.lines else { return names }
        return try names + truth(lines) + attachments() + privateDetails()
    }

    /// The entry lines and the signed notes, as Schema/FORMAT.md has them.
    private func truth(_ lines: LineExport) throws -> [String] {
        try lines.spool.finish()
        let path = "\(folder)/entries.jsonl"
        try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
            try lines.spool.copy(to: descriptor, path)
        }
        return try ["entries.jsonl"] + create("checkpoints.txt", ledger.notes().map { $0 + "\n" }.joined())
    }

    /// Every attached file once, under its hash and its first name.
    private func attachments() throws -> [String] {
        var known: Set<Digest> = []
        return try AttachmentList(ledger, nil).items.compactMap { item in
            guard known.insert(item.attachment.sha256).inserted else { return nil }
            if try ledger.leavesOut(item.attachment) { return nil }
            let ending = item.attachment.name.split(separator: ".").last.map(String.init) ?? ""
            let isPlain = item.attachment.name.contains(".") && ending.allSatisfy { $0.isASCII && $0.isLetter }
            let name = "attachment-\(item.attachment.sha256.hexadecimal)" + (isPlain ? ".\(ending)" : "")
            try AttachmentCopy(ledger, item.attachment).write(to: "\(folder)/\(name)")
            return name
        }
    }

    /// Values and salts, so that the auditor can check every commitment.
    private func privateDetails() throws -> [String] {
        let heading = "entry,field,value,salt\n"
        var text = heading
        var committing: [Entry] = []
        try ledger.forEachLine { _, line in
            if let entry = try? Entry(decoding: line), !entry.commitments.isEmpty { committing.append(entry) }
            return true
        }
        let details = try ledger.privateDetails(of: committing)
        for entry in committing {
            for detail in details[entry.sequence] ?? [] {
                let salt = detail.salt.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                let value = detail.value.replacing("\"", with: "\"\"")
                text += "\(entry.sequence),\(detail.field),\"\(value)\",\(salt)\n"
            }
        }
        guard text != heading else { return [] }
        return try create(ProfileExport.privateFile, text, mode: 0o600)
    }

    private func create(_ name: String, _ text: String, mode: UInt32 = 0o644) throws -> [String] {
        try FileAccess.create("\(folder)/\(name)", Array(text.utf8), mode: mode)
        return [name]
    }
}

/// Keeps what a folder for a profile is made of.
private struct ProfilePass: LedgerObserver {
    /// Those of each statement.
    private(set) var books: [Books]
    /// The entry lines, for who gets them.
    private(set) var lines: LineExport?
    /// The entries that changed the balance of the unit and of nobody else.
    private(set) var own: [Int] = []
    private let unit: String?

    init(_ profile: ExportProfile, _ requests: [StatementRequest], unit: String?) throws(Problem) {
        books = requests.map { Books(for: $0) }
        self.unit = unit
        if profile == .auditor { lines = try LineExport() }
    }

    var daysRead: ClosedRange<CalendarDate>? {
        // All books are of one period.
        lines.map(\.daysRead) ?? books.lazy.compactMap(\.daysRead).first
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        for index in books.indices { books[index].observe(judged, state) }
        lines?.observe(judged, state)
        guard case .unit(let index, _) = judged.effect, state.register.units[index].code == unit else { return }
        own.append(judged.entry.sequence)
    }

    mutating func finish(_ state: FundState) {
        for index in books.indices { books[index].finish(state) }
    }
}
