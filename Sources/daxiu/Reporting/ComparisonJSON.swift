import FundLedger
import FundRules
import TransparencyLog

/// How two ledgers stand to each other, for programs.
struct ComparisonJSON: Encodable {
    struct Side: Encodable {
        let path: String
        let origin: String
        let size: Int
        let root: String
        let holds: Bool
        /// The signed note over the last entry; left out where there is none.
        let note: String?
        /// The keys that signed it.
        let signers: [String]
        /// Entries from where they part, or where this one goes on; no more than `ComparisonReport.limit`.
        let entries: [LogRow.JSON]
        /// How many there are.
        let entryCount: Int
        let findings: [VerdictJSON.Finding]

        init(_ side: ComparedLedger, from common: Int, _ language: Language) throws {
            path = side.ledger.path
            origin = side.verdict.origin
            size = side.verdict.size
            root = side.verdict.root.base64
            holds = side.isSound
            note = side.seal?.encoded
            signers = side.seal?.signatures.map(\.keyID.description) ?? []
            let range = common..<max(common, side.readable)
            entryCount = range.count
            entries = try range.prefix(ComparisonReport.limit).map { try LogRow(of: side, at: $0).json(language) }
            findings = side.findings.map { VerdictJSON.Finding($0, language) }
        }
    }

    /// The decision that one side goes on and the other is replaced.
    struct Settled: Encodable {
        /// `a` or `b`: the side that goes on.
        let side: String
        let entry: Int
        let inEffect: Bool
    }

    /// What `--bring` did.
    struct Brought: Encodable {
        struct Left: Encodable {
            let entry: Int
            let kind: String?
            let reason: String
            let text: String
        }
        /// The entries that were recorded, by their numbers in the first ledger.
        let recorded: [Int]
        let doubles: Int
        let left: [Left]
    }

    /// `same`, `a-extends-b`, `b-extends-a`, `fork`, `strangers`, `origins` or `unread`.
    let relation: String
    /// Entries that both begin with.
    let common: Int
    let a: Side
    let b: Side
    /// Left out where nothing was decided.
    let settled: Settled?
    /// Left out without `--bring`.
    let brought: Brought?

    init(_ comparison: LedgerComparison, _ brought: Brought?, _ language: Language) throws {
        relation = comparison.relation.rawValue
        common = comparison.common
        let start = comparison.relation == .origins ? Int.max : comparison.common
        a = try Side(comparison.first, from: start, language)
        b = try Side(comparison.second, from: start, language)
        settled = try comparison.settlement().map {
            Settled(side: $0.isOfFirst ? "a" : "b", entry: $0.entry, inEffect: $0.isInEffect)
        }
        self.brought = brought
    }
}
