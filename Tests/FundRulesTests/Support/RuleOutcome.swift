import TransparencyLog

@testable import FundRules

/// What the rules say of a ledger: what every entry breaks, what is worth a question and about which entry, and what the
/// accounts and homes have after each.
struct RuleOutcome: CustomStringConvertible {
    private(set) var description = ""

    init(of lines: [[UInt8]]) {
        let history = ForgedHistory()
        var state = FundState()
        for line in lines {
            let leaf = TreeHasher().leaf(line)
            let sequence = state.size
            history.contents.lines.append(line)
            history.contents.leaves.append(leaf)
            do throws(CanonicalError) {
                let entry = try Entry(decoding: line)
                let judgement = state.apply(entry, hash: leaf, history: history)
                history.contents.entries.append(entry)
                say("breaks", judgement.violations, of: sequence)
                say("asks", judgement.remarks, of: sequence)
            } catch {
                history.contents.entries.append(nil)
                state.skip(to: sequence + 1, hash: leaf)
                say("breaks", [Problem(unreadable: error)], of: sequence)
            }
            sayBalances(state)
        }
    }

    private mutating func say(_ word: String, _ problems: [Problem], of entry: Int) {
        for problem in problems {
            let other = problem.entry.map { " about entry \($0)" } ?? ""
            description += "entry \(entry) \(word) \(problem.code.rawValue)\(other)\n"
        }
    }

    private mutating func sayBalances(_ state: FundState) {
        for (account, balance) in zip(state.fund?.chart.postable ?? [], state.balances) where balance != 0 {
            description += "\(account.code) \(balance)\n"
        }
        for (unit, balance) in state.unitBalances.sorted(by: { $0.key < $1.key }) where balance != 0 {
            description += "\(unit) \(balance)\n"
        }
    }
}
