import FundRules

import Testing
import TransparencyLog

@testable import FundLedger
@testable import FundStatements

/// A fund that is being recorded in memory, by the rules the writer runs.
struct MemoryLedger {
    private(set) var state = FundState()
    private(set) var recorded = RecordedLines()
    private let history = MemoryHistory()
    private let hasher = TreeHasher()
    private let recorder: KeyID
    private let time: Timestamp

    /// A fund opened on a day, whose entries are all recorded at one moment.
    init(
        openedOn day: String = "2025-01-01",
        recordedAt moment: String = "2026-01-05T09:00:00Z",
        policy: Policy = .strict
    ) throws {
        let key = try SigningKey(name: "example.org/test", seed: Array(repeating: 7, count: 32)).verifierKey
        recorder = key.keyID
        time = try #require(Timestamp(moment))
        try record(
            Open(
                name: "示例苑大修基金",
                preparer: "示例苑业主委员会",
                origin: "example.org/test",
                nature: .common,
                zone: .china,
                sharing: .area,
                members: [Member(key: key, title: "司库", role: .treasurer)],
                policy: policy
            ),
            day
        )
    }

    /// Records an entry that no rule may object to; gives its sequence number.
    @discardableResult
    mutating func record(
        _ body: any EntryBody,
        _ day: String,
        memo: String? = nil,
        at moment: String? = nil,
        attaching file: String? = nil
    ) throws -> Int {
        let before = state.size
        let found = try attempt(body, day, memo: memo, at: moment, attaching: file)
        try #require(found == [], "\(found.map { $0.message(in: .en) })")
        return before
    }

    /// Records an entry unless a rule objects to it; gives what does.
    mutating func attempt(
        _ body: any EntryBody,
        _ day: String,
        memo: String? = nil,
        at moment: String? = nil,
        attaching file: String? = nil
    ) throws -> [Problem] {
        let draft = EntryDraft(body, date: try #require(CalendarDate(day)), memo: memo)
        let time = try moment.map { try #require(Timestamp($0)) } ?? time
        let salt = Bytes16(hasher.hash(Array("salt \(state.size)".utf8)))
        var line = draft.line(after: state, time: time, recorder: recorder, salt: salt, history: history)
        if let file {
            // Drafts take no attachments yet; the member sorts before all others.
            let digest = hasher.hash(Array(file.utf8)).base64
            let member =
                #"{"attachments":[{"name":"\#(file)","sha256":"\#(digest)","size":1,"type":"application/pdf"}],"#
            line = Array(member.utf8) + line.dropFirst()
        }
        let entry = try Entry(decoding: line)
        var after = state
        let judgement = after.apply(entry, hash: hasher.leaf(line), history: history)
        guard judgement.violations.isEmpty else { return judgement.violations }
        state = after
        history.entries.append((entry, line))
        recorded.lines.append(line)
        return []
    }

    /// A report over everything recorded.
    func report(
        _ kind: StatementKind,
        _ period: String,
        _ subject: String? = nil,
        comparison: Comparison? = nil,
        beforeClosing: Bool = false,
        format: StatementFormat = .text
    ) throws -> StatementReport {
        try recorded.report(
            kind,
            period,
            subject,
            comparison: comparison,
            beforeClosing: beforeClosing,
            format: format
        )
    }
}

/// The lines of a fund: the state machine and the observer run over them as the verifier does, without a file.
struct RecordedLines: Sendable {
    var lines: [[UInt8]] = []

    /// The books of a pass over everything recorded.
    ///
    /// - Parameter altering: what the pass is told instead of a voucher's effect on the units.
    func books(
        _ period: String,
        _ needs: StatementNeeds = StatementNeeds(),
        altering: (SubLedgerEffect) -> SubLedgerEffect = { $0 }
    ) throws -> Books {
        var books = Books(period: try Period(period), needs: needs)
        try observe(&books, altering: altering)
        return books
    }

    /// The vouchers on 1001 as a comparison with the bank needs them.
    func bankBook(_ period: String) throws -> Verified<BankBook> {
        var book = BankBook(period: try #require(Month(period)))
        try observe(&book) { $0 }
        return try Verified(book, verdict)
    }

    /// Lets an observer listen to a pass over everything recorded.
    func observe(
        _ observer: inout some LedgerObserver,
        altering: (SubLedgerEffect) -> SubLedgerEffect = { $0 }
    ) throws {
        var state = FundState()
        let history = MemoryHistory()
        let hasher = TreeHasher()
        for line in lines {
            let entry = try Entry(decoding: line)
            let hash = hasher.leaf(line)
            let judgement = state.apply(entry, hash: hash, history: history)
            history.entries.append((entry, line))
            line.withUnsafeBytes {
                let effect = altering(judgement.effect)
                observer.observe(
                    JudgedEntry(entry: entry, line: $0, hash: hash, effect: effect, history: history),
                    state
                )
            }
        }
        observer.finish(state)
    }

    /// A report as the command line makes it.
    func report(
        _ kind: StatementKind,
        _ period: String,
        _ subject: String? = nil,
        comparison: Comparison? = nil,
        beforeClosing: Bool = false,
        format: StatementFormat = .text
    ) throws -> StatementReport {
        let period = try Period(period)
        let request = try StatementRequest(
            kind,
            period: period,
            subject: subject,
            comparison: comparison,
            beforeClosing: beforeClosing,
            format: format
        )
        return try report(request)
    }

    /// The report for a request.
    func report(_ request: StatementRequest) throws -> StatementReport {
        try StatementReport(request, Verified(books(request.period.description, request.needs), verdict))
    }

    /// The root over all lines.
    var root: Digest {
        let hasher = TreeHasher()
        return hasher.root(of: lines.map { hasher.leaf($0) })
    }

    /// What a verification that finds nothing would say.
    var verdict: Verdict { Verdict(size: lines.count, root: root) }
}

/// The entries of a `MemoryLedger`, for rules that look back.
final class MemoryHistory: EntryHistory {
    var entries: [(entry: Entry, line: [UInt8])] = []
    private var uses: [Reference: Int] = [:]

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        entries.indices.contains(sequence) ? entries[sequence] : nil
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        uses.updateValue(sequence, forKey: reference)
    }
}
