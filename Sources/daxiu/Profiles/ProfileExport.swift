import Foundation
import FundDesk
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
        // The first statement comes before the folder: where the ledger does not hold, nothing is left behind.
        switch profile {
        case .public: return try await begin(.annual, "statements.csv")
        case .board: return try await begin(.all, "statements.csv") + statements(.unit, "unit-ledgers.csv")
        case .owner:
            let unit = unit ?? ""
            return try await begin(.unit, "unit.csv", subject: unit) + receipts(of: unit)
        case .auditor:
            let books = try await begin(.all, "statements.csv") + statements(.unit, "unit-ledgers.csv")
            return try await books + truth() + attachments() + privateDetails()
        }
    }

    /// Makes the folder, once the first statement stands.
    private func begin(_ kind: StatementKind, _ name: String, subject: String? = nil) async throws -> [String] {
        let text = try await text(kind, subject)
        try FileAccess.makeEmptyFolder(folder)
        return try create(name, text)
    }

    private func statements(_ kind: StatementKind, _ name: String) async throws -> [String] {
        try create(name, try await text(kind, nil))
    }

    private func text(_ kind: StatementKind, _ subject: String?) async throws -> String {
        let request = try StatementRequest(kind, period: period, subject: subject)
        var books = Books(for: request)
        let verdict = try await ledger.verifiedPass(observing: &books, surroundings)
        let report = try StatementReport(request, books, Provenance(verdict))
        return try report.text(.csv, language: surroundings.language)
    }

    /// A receipt for every entry that changed the balance of the unit and of nobody else.
    private func receipts(of unit: String) async throws -> [String] {
        var own = OwnEntries(unit: unit)
        _ = try await ledger.verifiedPass(observing: &own, surroundings)
        return try own.sequences.flatMap { try create("entry-\($0).tlog-proof", ledger.receipt(for: $0).text) }
    }

    /// The entry lines and the signed notes, as Schema/FORMAT.md has them.
    private func truth() async throws -> [String] {
        let spool = try Spool()
        defer { spool.close() }
        var lines = LineExport(spool)
        _ = try await ledger.verifiedPass(observing: &lines, surroundings)
        try spool.finish()
        let path = "\(folder)/entries.jsonl"
        try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
            try spool.copy(to: descriptor, path)
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

/// Gathers the entries that changed one unit's balance and nobody else's.
private struct OwnEntries: LedgerObserver {
    var readsLines: Bool { false }
    let unit: String
    private(set) var sequences: [Int] = []

    init(unit: String) {
        self.unit = unit
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        guard case .unit(let index, _) = judged.effect, state.register.units[index].code == unit else { return }
        sequences.append(judged.entry.sequence)
    }
}
