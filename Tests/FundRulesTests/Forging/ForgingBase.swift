import Foundation
import TransparencyLog

@testable import FundRules

/// A ledger that holds, ready to be forged from any entry on.
struct ForgingBase {
    let name: String
    /// The entries, as values.
    let entries: [JSON]
    /// What stands in it.
    let pool: ForgingPool
    /// State and history before each entry, and after the last.
    let prefixes: [ForgedJudge.Prefix]

    /// - Throws: what its lines are not decoded by.
    init(_ name: String, lines: [[UInt8]]) throws {
        self.name = name
        entries = try lines.map { try JSONDecoder().decode(JSON.self, from: Data($0)) }
        pool = ForgingPool(entries)
        var judge = ForgedJudge()
        prefixes =
            [judge.prefix]
            + lines.map { line in
                judge.take(line)
                return judge.prefix
            }
    }

    init(_ name: String, _ fund: TestFund) throws {
        try self.init(name, lines: fund.history.contents.entries.map(\.line))
    }

    var lines: [[UInt8]] { prefixes[entries.count].contents.lines }

    /// Whether the program finds nothing in it.
    var holds: Bool { prefixes[entries.count].first == nil }
}

/// What the program says of a ledger.
struct ForgedVerdict {
    struct Remark: Hashable, CustomStringConvertible {
        let code: Int
        let entry: Int
        var description: String { "{\(code)} at \(entry)" }
    }

    /// The first entry that breaks a rule, and which ones it breaks.
    var first: (entry: Int, codes: Set<Int>)?
    var remarks: [Remark] = []
    var size = 0
    var root = ""
    /// Nets and units' balances as balance lines have them.
    var balances: [String: Int64] = [:]
    var units: [String: Int64] = [:]
}

/// Judges lines one after the other as the program's verification does.
struct ForgedJudge {
    /// How far a judge has come: what another can go on from.
    struct Prefix {
        var state = FundState()
        var contents = ForgedHistory.Contents()
        var first: (entry: Int, codes: Set<Int>)?
        var remarks: [ForgedVerdict.Remark] = []
    }

    private(set) var state: FundState
    let history: ForgedHistory
    private(set) var first: (entry: Int, codes: Set<Int>)?
    private(set) var remarks: [ForgedVerdict.Remark]

    init(_ prefix: Prefix = Prefix()) {
        state = prefix.state
        history = ForgedHistory(prefix.contents)
        first = prefix.first
        remarks = prefix.remarks
    }

    /// What another judge can go on from.
    var prefix: Prefix { Prefix(state: state, contents: history.contents, first: first, remarks: remarks) }

    /// Judges the next line, whatever it is.
    mutating func take(_ line: [UInt8]) {
        let leaf = TreeHasher().leaf(line)
        let sequence = state.size
        var found: [Problem] = []
        do throws(CanonicalError) {
            let entry = try Entry(decoding: line)
            let judgement = state.apply(entry, hash: leaf, history: history)
            found = judgement.violations
            remarks += judgement.remarks.map { ForgedVerdict.Remark(code: $0.code.rawValue, entry: sequence) }
            history.contents.entries.append(entry)
        } catch {
            found = [Problem(unreadable: error)]
            state.skip(to: sequence + 1, hash: leaf)
            history.contents.entries.append(nil)
        }
        history.contents.lines.append(line)
        history.contents.leaves.append(leaf)
        if first == nil, !found.isEmpty { first = (sequence, Set(found.map(\.code.rawValue))) }
    }

    var verdict: ForgedVerdict {
        let chart = state.fund?.chart.postable ?? []
        let nets = zip(chart, state.balances).map { ($0.code.description, $0.type.isDebit ? $1 : -$1) }
        return ForgedVerdict(
            first: first,
            remarks: remarks,
            size: history.contents.lines.count,
            root: TreeHasher().root(of: history.contents.leaves).base64,
            balances: Dictionary(nets) { _, last in last },
            units: first == nil ? state.unitBalances : [:]
        )
    }
}
