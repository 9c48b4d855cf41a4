package import FundLedger
package import FundRules
import TransparencyLog

/// How two ledgers stand to each other, for programs.
package struct ComparisonJSON: Encodable {
    package struct Side: Encodable {
        package let path: String
        package let origin: String
        package let size: Int
        package let root: String
        package let holds: Bool
        /// The signed note over the last entry; left out where there is none.
        package let note: String?
        /// The keys that signed it.
        package let signers: [String]
        /// Entries from where they part, or where this one goes on; no more than `ComparisonReport.limit`.
        package let entries: [LogRow.JSON]
        /// How many there are.
        package let entryCount: Int
        package let findings: [VerdictJSON.Finding]

        package init(_ side: ComparedLedger, from common: Int, _ language: Language) throws {
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
    package struct Settled: Encodable {
        /// `a` or `b`: the side that goes on.
        package let side: String
        package let entry: Int
        package let inEffect: Bool
    }

    /// What `--bring` did.
    package struct Brought: Encodable {
        package struct Left: Encodable {
            package let entry: Int
            package let kind: String?
            package let reason: String
            package let text: String
        }
        /// The entries that were recorded, by their numbers in the first ledger.
        package let recorded: [Int]
        package let doubles: Int
        package let left: [Left]

        package init(recorded: [Int], doubles: Int, left: [Left]) {
            self.recorded = recorded
            self.doubles = doubles
            self.left = left
        }
    }

    /// `same`, `a-extends-b`, `b-extends-a`, `fork`, `strangers`, `origins` or `unread`.
    package let relation: String
    /// Entries that both begin with.
    package let common: Int
    package let a: Side
    package let b: Side
    /// Left out where nothing was decided.
    package let settled: Settled?
    /// Left out without `--bring`.
    package let brought: Brought?

    package init(_ comparison: LedgerComparison, _ brought: Brought?, _ language: Language) throws {
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
