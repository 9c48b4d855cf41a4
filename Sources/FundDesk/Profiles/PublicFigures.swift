import FundRules

/// What the shown accounts and entries come to, by the names that a page has for its figures; in fen, or counts.
///
/// The page's verifier reckons the same from the same lines (`Verifier/publicfigures.js`); Schema/FORMAT.md §8.6 says what
/// each is. Sums of what is shown are called so on the page: what is left out is in none of them, but in the accounts.
package struct PublicFigures: Sendable {
    /// By name, such as `earned/2025-03`.
    package private(set) var values: [String: Int64] = [:]
    private let selection: PublicSelection

    package init(_ selection: PublicSelection) {
        self.selection = selection
        values["entries"] = Int64(selection.size)
        values["shown"] = Int64(selection.shown.count)
        addCloses()
        if selection.hasClosings { addFlows() }
        addProjects()
        addEntries()
    }

    private mutating func addCloses() {
        for close in selection.closes {
            values["close/\(close.month)"] = close.assets
            for account in close.figures.accounts { values["closed/\(close.month)/\(account.code)"] = account.amount }
        }
    }

    /// What came in by the accounts of income and went by those of expenditure, by month and year, where both ends are shown.
    private mutating func addFlows() {
        let closes = selection.closes
        let opened = selection.shown.first { $0.entry.body is Open }?.entry.date.month
        for (position, close) in closes.enumerated() {
            let before = position > 0 ? closes[position - 1] : nil
            if before?.month.next == close.month || close.month == opened {
                addFlow("\(close.month)", from: before, to: close)
            }
            let isLast = position == closes.count - 1 || closes[position + 1].month.year > close.month.year
            guard isLast else { continue }
            let start = closes.last { $0.month.year == close.month.year - 1 }
            if start != nil || opened?.year == close.month.year {
                addFlow("\(close.month.year)", from: start, to: close)
            }
        }
    }

    private mutating func addFlow(_ name: String, from: PublicClose?, to: PublicClose) {
        // A year's closing empties the accounts; what it took out is added again.
        let closings = selection.shown.map(\.entry).filter { entry in
            entry.body is Closing && (from?.figures.entry ?? -1)..<to.figures.entry ~= entry.sequence
        }
        let moved = closings.flatMap { Array($0.postings) }
        func growth(_ isWanted: (String) -> Bool) -> Int64 {
            let after = to.sum(isWanted) &- (from?.sum(isWanted) ?? 0)
            return moved.filter { isWanted($0.account.description) }.reduce(after) { sum, posting in
                sum &+ (posting.account.description.hasPrefix("5") ? 0 &- posting.net : posting.net)
            }
        }
        values["earned/\(name)"] = growth { $0.hasPrefix("4") }
        values["contributed/\(name)"] = growth { $0.hasPrefix("4001.") }
        values["spent/\(name)"] = growth { $0.hasPrefix("5") }
    }

    /// What single entries say: vouchers, votes, requests, ratings.
    private mutating func addEntries() {
        for entry in selection.shown.map(\.entry) {
            if entry.number != nil { values["voucher/\(entry.sequence)"] = entry.postings.debits }
            switch entry.body {
            case let body as Request: values["request/\(entry.sequence)/amount"] = body.amount
            case let body as Acceptance:
                values["project/\(body.project)/residents"] = Int64(body.residents)
                values["project/\(body.project)/contractor"] = Int64(body.contractor)
            case let body as Resolution:
                if let vote = body.sealed { addVote("vote/\(entry.sequence)", vote) }
            default: break
            }
        }
    }

    private mutating func addVote(_ name: String, _ vote: SealedVote) {
        let tally = vote.tally
        for (what, value) in [("area", \Tally.Count.area), ("heads", \Tally.Count.heads)] {
            values["\(name)/all-\(what)"] = tally.all[keyPath: value]
            values["\(name)/part-\(what)"] = tally.participating[keyPath: value]
            values["\(name)/for-\(what)"] = tally.inFavour[keyPath: value]
        }
    }

    /// What was planned for each project, and what shown vouchers paid on it.
    private mutating func addProjects() {
        var paid: [Int: (project: String, amount: Int64)] = [:]
        for entry in selection.shown.map(\.entry) {
            let about = entry.body.about
            if let project = entry.body as? Project {
                values["project/\(project.id)/budget"] = project.budget
                values["project/\(project.id)/paid"] = 0
            } else if entry.number != nil, let project = about.project, let amount = about.spent {
                paid[entry.sequence] = (project, amount)
                values["project/\(project)/paid", default: 0] &+= amount
            } else if entry.body is Reversal, let voucher = about.entry, let undone = paid[voucher] {
                values["project/\(undone.project)/paid", default: 0] &-= undone.amount
            }
        }
    }
}
