import Foundation
import GRDB
import Testing
import TransparencyLog

@testable import FundLedger
@testable import FundRules
@testable import FundStatements

/// A ledger file of the corpus that is being kept: what ordinary recording does, on the days of a story.
struct CorpusFund: Sendable {
    static let origin = "example.org/corpus"

    private(set) var ledger: LedgerFile
    private(set) var state: FundState
    private var footing: Footing
    private var clock: Timestamp
    /// What a scheme recorded.
    private(set) var marked: Set<Int> = []
    /// What entries were called that others refer to, by a name of the story's.
    var named: [String: Int] = [:]
    /// Vouchers that are under way to the bank, and lines of the bank's that are not in the books.
    var transit: [Int: Int64] = [:]
    var bankOnly: [Reconciliation.BankItem] = []
    /// Vouchers that the bank never has.
    var aged: [Int: Int64] = [:]
    /// From how much on spending is asked for first, in fen.
    let asked: Int64
    /// The number that the last invoice had, and the last line of the bank.
    var serial: Int64
    private let treasurer: SigningKey
    let supervisor: SigningKey
    /// Of somebody who is no member yet.
    let deputy: SigningKey
    private let document: FundRules.Attachment
    private let documents: AttachmentFile

    /// A fund that was opened on a day.
    ///
    /// - Parameter folder: where its file is made.
    init(in folder: URL, seed: UInt64, on day: String, _ units: [RegisteredUnit]) throws {
        func key(_ byte: UInt8) throws -> SigningKey {
            try SigningKey(name: CorpusFund.origin, seed: Array(repeating: byte, count: 32))
        }
        treasurer = try key(1)
        supervisor = try key(2)
        deputy = try key(3)
        let file = folder.appending(path: "单据.pdf")
        try Data("单据".utf8).write(to: file)
        documents = try AttachmentFile(path: file.path)
        document = documents.attachment
        // Of the simpler policy every second fund is: one step, from which on the owners vote too.
        let isSimple = seed.isMultiple(of: 2)
        asked = isSimple ? 3_000_000 : 500_000
        let opened = try #require(CalendarDate(day))
        clock = CorpusFund.moment(opened, hour: 1)
        let open = Open(
            name: "样例苑大修基金",
            preparer: "样例苑业主委员会",
            origin: CorpusFund.origin,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [
                Member(key: treasurer.verifierKey, title: "司库", role: .treasurer),
                Member(key: supervisor.verifierKey, title: "监察人", role: .supervisor),
            ],
            policy: try CorpusFund.policy(from: asked, voteFrom: isSimple ? asked : 5_000_000)
        )
        let made = try LedgerFile.create(
            at: folder.appending(path: "clean.daxiu").path,
            opening: EntryDraft(open, date: opened),
            signer: treasurer,
            time: clock,
            salts: .key,
            isDurable: false
        )
        ledger = made.ledger
        state = made.recorded.state
        footing = made.recorded.footing
        serial = 20_000_000 + Int64(seed % 1_000) * 1_000
        try record(UnitBatch.batches(units).map { EntryDraft($0, date: opened) }, on: opened)
    }

    /// What a small committee has: from one sum on the supervisor approves, from another on the owners vote.
    static func policy(from asked: Int64 = 500_000, voteFrom fen: Int64) throws -> Policy {
        let approved = asked < fen ? #"{"approvals":1,"from":\#(asked),"roles":["supervisor"]},"# : ""
        let json = """
            {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"emergency":{"days":15,"grounds":\
            ["elevator","fire","facade","roof","drainage","road"],"role":"supervisor"},"tiers":[\
            \(approved){"approvals":1,"from":\(fen),"resolution":"required","roles":["supervisor"]}]}
            """
        return try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            return try Policy(from: &reader)
        }
    }

    /// The same fund in a file of its own.
    func copy(to path: String) throws -> CorpusFund {
        var copy = self
        try FileManager.default.copyItem(atPath: ledger.path, toPath: path)
        copy.ledger = try LedgerFile(opening: path, writable: true)
        try copy.ledger.queue.inDatabase {
            try $0.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
        return copy
    }

    /// Does everything of a story.
    mutating func live(_ story: CorpusStory) throws {
        for event in story.ordered {
            let size = state.size
            try event.act(&self, event.day)
            if event.isLaid { marked.formUnion(size..<state.size) }
        }
    }

    /// Records on a day, a quarter of an hour after what was recorded before on it.
    ///
    /// - Parameter hour: the hour in China; nil: as it comes.
    /// - Parameter atOnce: whether a second after what was recorded before.
    @discardableResult
    mutating func record(
        _ drafts: [EntryDraft],
        on day: CalendarDate,
        hour: Int? = nil,
        atOnce: Bool = false
    ) throws -> Int {
        let next = Timestamp(seconds: clock.seconds + (atOnce ? 1 : 900))
        clock = max(next, CorpusFund.moment(day, hour: (hour ?? 9) - 8))
        let recorded = try ledger.record(
            signer: treasurer,
            time: clock,
            salts: .key,
            allowsNames: true,
            enclosing: drafts.contains { !$0.attachments.isEmpty } ? [documents] : [],
            on: footing
        ) { _ in drafts }
        state = recorded.state
        footing = recorded.footing
        return recorded.items.first?.sequence ?? 0
    }

    /// Records one entry, with a document where money leaves by it.
    @discardableResult
    mutating func record(
        _ body: any EntryBody,
        dated date: CalendarDate,
        on day: CalendarDate? = nil,
        memo: String? = nil,
        hour: Int? = nil,
        atOnce: Bool = false,
        isBare: Bool = false
    ) throws -> Int {
        var draft = EntryDraft(body, date: date, memo: memo)
        if body.about.spent != nil, !isBare { draft.attachments = [document] }
        return try record([draft], on: day ?? date, hour: hour, atOnce: atOnce)
    }

    /// The supervisor's yes, or somebody else's.
    @discardableResult
    mutating func approve(
        _ entry: Int,
        on day: CalendarDate,
        by key: SigningKey? = nil,
        hour: Int? = nil,
        atOnce: Bool = false
    ) throws -> Int {
        let line = try #require(try ledger.line(at: entry))
        let hash = TreeHasher().leaf(line)
        let text = SignedDecision.text(origin: CorpusFund.origin, entry: entry, hash: hash, .approve, on: day)
        let note = try SignedNote.sign(text: text, with: [key ?? supervisor]).encoded
        return try record(
            Approval(.approve, on: entry, note: note),
            dated: day,
            hour: hour,
            atOnce: atOnce
        )
    }

    /// A number that nothing else has, of an invoice or of a line of the bank; they do not follow upon each other.
    mutating func number(_ letters: String) -> String {
        serial += 7 + serial % 13
        return "\(letters)\(serial)"
    }

    private static func moment(_ day: CalendarDate, hour: Int) -> Timestamp {
        Timestamp(seconds: day.daysSinceEpoch * 86_400 + Int64(hour) * 3600)
    }

    /// What the audit says of it, once the whole of it was verified.
    func audited(_ range: AuditRange = .everything) async throws -> AuditReport {
        try AuditReport(try await ledger.verified(observing: AuditPass(range, AuditThresholds())))
    }
}
