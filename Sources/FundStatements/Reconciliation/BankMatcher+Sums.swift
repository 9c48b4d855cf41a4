import FundRules

// One line of the bank's, the contributions of several homes.
extension BankMatcher {
    /// Most vouchers of one day whose sums are tried: every subset of them.
    private static let mostTried = 12
    /// Most lines that are tried: where more are open, it is not sums that are missing.
    private static let mostLines = 40

    /// A line that is the sum of all contributions of one day that are still open: the nearest day, and no other line or
    /// day that could be meant as well.
    mutating func matchSums() {
        let byDay = contributionsByDay()
        for distance in 0...BankComparison.days {
            var claims: [Int: [Int64]] = [:]
            var claimed: [Int64: Int] = [:]
            for line in openLines where lines[line].amount > 0 {
                for day in days(at: distance, from: line) {
                    guard let found = byDay[day]?.filter({ isVoucherOpen[$0] }), found.count > 1 else { continue }
                    let isSum = found.reduce(0) { $0 &+ vouchers[$1].amount } == lines[line].amount
                    if isSum, found.allSatisfy({ isPossible(line, $0) }) {
                        claims[line, default: []].append(day)
                        claimed[day, default: 0] += 1
                    }
                }
            }
            for (line, days) in claims.sorted(by: { $0.key < $1.key }) where days.count == 1 && claimed[days[0]] == 1 {
                take(line, (byDay[days[0]] ?? []).filter { isVoucherOpen[$0] }, .sum)
            }
        }
    }

    /// Lines that are the sum of some vouchers of one day in one way only; a person says whether they are.
    func proposals() -> [BankPairing] {
        let open = openLines
        guard open.count <= BankMatcher.mostLines else { return [] }
        let byDay = Dictionary(grouping: openVouchers) { vouchers[$0].date.daysSinceEpoch }
        return open.compactMap { line in
            guard let number = lines[line].line else { return nil }
            var found: [[Int]] = []
            for distance in 0...BankComparison.days where found.isEmpty {
                for day in days(at: distance, from: line) {
                    let candidates = (byDay[day] ?? []).filter {
                        isPossible(line, $0) && (vouchers[$0].amount > 0) == (lines[line].amount > 0)
                    }
                    found += subsets(of: candidates, comingTo: lines[line].amount)
                }
            }
            guard found.count == 1 else { return nil }
            return BankPairing(line: String(number), vouchers: found[0].map { vouchers[$0].number.description })
        }
    }

    private func contributionsByDay() -> [Int64: [Int]] {
        let contributions = openVouchers.filter { vouchers[$0].isContribution && vouchers[$0].amount > 0 }
        return Dictionary(grouping: contributions) { vouchers[$0].date.daysSinceEpoch }
    }

    private func days(at distance: Int64, from line: Int) -> [Int64] {
        let day = lines[line].date.daysSinceEpoch
        return distance == 0 ? [day] : [day - distance, day + distance]
    }

    /// At most two, which is as good as many.
    private func subsets(of candidates: [Int], comingTo amount: Int64) -> [[Int]] {
        guard candidates.count > 1, candidates.count <= BankMatcher.mostTried else { return [] }
        var found: [[Int]] = []
        for choice in 1..<(1 << candidates.count) where choice.nonzeroBitCount > 1 {
            let chosen = candidates.indices.filter { choice & (1 << $0) != 0 }.map { candidates[$0] }
            guard chosen.reduce(0, { $0 &+ vouchers[$1].amount }) == amount else { continue }
            found.append(chosen)
            if found.count == 2 { break }
        }
        return found
    }
}
