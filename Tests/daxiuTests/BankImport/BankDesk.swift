import Foundation
import FundDesk
import Testing

/// A small estate's ledger in a folder of its own, and bank files that are taken over into it.
final class BankDesk {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bank-\(UUID().uuidString)")
    let desk: Desk

    /// Four homes of 50, 60, 70 and 80 m² at 0.50 yuan, 10,000.00 yuan at the bank.
    init(now: String = "2025-07-01T04:00:00Z", policy: Policy = .strict) throws {
        let moment = try #require(Timestamp(now))
        let key = try SigningKey.generate(name: "example.org/bank")
        let january = try #require(CalendarDate("2025-01-01"))
        let memory = CheckpointMemory(folder: folder.appendingPathComponent("memory").path, now: moment)
        let ledger = try LedgerFile.sample(in: folder, key, at: moment, policy: policy, memory: memory)
        desk = Desk(ledger, signer: key, clock: RecordingClock(now: moment), memory: memory)
        let homes = [("1-1-101", 5_000), ("1-1-102", 6_000), ("1-2-101", 7_000), ("1-2-102", 8_000)].map { code, area in
            RegisteredUnit(
                code: code,
                building: "1",
                area: Area(hundredths: Int64(area)),
                use: "residence",
                tenure: .commercial
            )
        }
        let opening = Opening(
            assets: [(account: .bank, amount: 1_000_000)],
            undistributed: 600_000,
            units: homes.map { (unit: $0.code, amount: 100_000) }
        )
        let rate = Rate(amount: 5_000, basis: .area, from: january.month, scope: ["all"])
        let bodies: [any EntryBody] = [UnitBatch(units: homes), opening, rate]
        _ = try desk.record { _ in bodies.map { EntryDraft($0, date: january) } }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Rows `day|amount|number|text|payer|account` as a bank's file of June 2025.
    func file(_ name: String, _ rows: String..., hasNumbers: Bool = true) throws -> BankImport {
        try file(name, lines: rows, hasNumbers: hasNumbers)
    }

    /// The same of a list of rows.
    func file(_ name: String, lines rows: [String], hasNumbers: Bool = true) throws -> BankImport {
        var text = hasNumbers ? "交易日期,金额,流水号,附言,对方户名,对方账号\n" : "交易日期,金额,附言,对方户名,对方账号\n"
        for row in rows {
            var fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            fields += Array(repeating: "", count: max(0, 6 - fields.count))
            fields[0] = fields[0].contains("-") ? fields[0] : "2025-06-\(fields[0])"
            if !hasNumbers { fields.remove(at: 2) }
            text += fields.joined(separator: ",") + "\n"
        }
        let path = folder.appendingPathComponent(name).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try BankImport(path)
    }

    /// What is proposed.
    func propose(_ file: BankImport) async throws -> BankProposals {
        let notes = try BankNotes(beside: desk.ledger)
        let lines = file.statement.lines
        let verified = try await desk.ledger.verified(observing: notes.book(for: lines))
        let proposals = BankProposals(lines, verified, notes, on: desk.today(verified.value.state))
        return try desk.tried(proposals, of: file.path)
    }

    /// Proposes, and records what is certain.
    @discardableResult
    func take(_ file: BankImport) async throws -> BankTakeover {
        try desk.take(try await propose(file), of: file) { drafts in
            try desk.record(answering: Answers([.sameAgain]), drafts)
        }
    }

    /// The standings of a file's lines, each with what it is or why not.
    func standings(_ file: BankImport) async throws -> [String] {
        try await propose(file).list.map { proposal in
            switch proposal.standing {
            case .clear(let purpose, let basis): "\(purpose.wording.en) by \(basis.slug)"
            case .unclear(let doubt, _): "? \(doubt.slug)"
            case .known(let entries): "= \(EntryRanges(entries))"
            case .nothing, .leftOut: proposal.slug
            }
        }
    }

    /// Records entries as somebody types them.
    func type(_ drafts: (body: any EntryBody, date: String)...) throws {
        for (body, date) in drafts {
            let day = try #require(CalendarDate(date))
            _ = try desk.record(answering: Answers([.sameAgain])) { _ in [EntryDraft(body, date: day)] }
        }
    }

    /// Undoes a batch.
    func undo(_ name: String) async throws {
        let runs = try await desk.ledger.verified(observing: VoucherRuns(of: desk.ledger))
        let undoing = try BankNotes(beside: desk.ledger).undoing(name, runs.value)
        _ = try desk.undo(undoing) { try desk.record(answering: .none, $0) }
    }

    /// Settles a line that waits.
    ///
    /// - Parameter meanwhile: what happens between the look at the books and the recording.
    func settle(
        _ number: Int,
        _ purpose: BankPurpose,
        pattern: String? = nil,
        meanwhile: () throws -> Void = {}
    ) async throws {
        let settlement = Settlement(purpose, pattern: pattern)
        let books = try await desk.ledger.verified(observing: BankNotes(beside: desk.ledger).bookOfWaiting)
        _ = try desk.settle(number, settlement, over: books.value.state) { drafts in
            try meanwhile()
            return try desk.record(answering: .none, drafts)
        }
    }

    /// Writes a rule into the notes, as a person does with an editor.
    func addRule(_ rule: String) throws {
        let path = BankNotes.path(beside: desk.ledger)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data("\(rule)\n\(text)".utf8).write(to: URL(fileURLWithPath: path))
    }

    /// Takes the notes away, as a careless person does.
    func loseNotes() throws {
        try FileManager.default.removeItem(atPath: BankNotes.path(beside: desk.ledger))
    }

    /// How many entries there are.
    var size: Int { get throws { try desk.ledger.size() } }
}

extension Contribution {
    init(_ unit: String, _ fen: Int64, number: String? = nil) {
        self.init(unit: unit, amount: Money(fen: fen), reference: number)
    }
}
