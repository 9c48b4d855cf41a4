import FundRules
import TransparencyLog

/// The line of a working paper that says by what it was drawn: `daxiu-sample/1 population=account:1001:credit period=2025
/// method=mus interval=10000.00 … seed=20260105 size=6800 root=…`. Amounts are in yuan; members are words without blanks.
extension SamplePlan {
    /// What the line begins with: its form, and the version of it.
    package static let mark = "daxiu-sample/1"

    /// The line, with the ledger that was drawn from.
    package func line(_ ledger: SampledLedger) -> String {
        func money(_ fen: Int64?) -> String? { fen.map { Money(fen: $0).plain } }
        let bounds = bounds.isEmpty ? nil : bounds.map { Money(fen: $0).plain }.joined(separator: ",")
        let members: [(String, String?)] = [
            ("population", population.word), ("period", period.description), ("method", method.rawValue),
            ("interval", money(interval)), ("count", count.map(String.init)), ("strata", bounds),
            ("above", money(above)), ("confidence", confidence?.rawValue), ("tolerable", money(tolerable)),
            ("expected", money(expected)), ("seed", seed), ("size", String(ledger.size)),
            ("root", ledger.root.base64),
        ]
        let words = members.compactMap { name, value in value.map { "\(name)=\($0)" } }
        return ([SamplePlan.mark] + words).joined(separator: " ")
    }

    /// Reads such a line; nil where it is none, or one of a draw that cannot be.
    package static func read(_ line: String) -> (plan: SamplePlan, ledger: SampledLedger)? {
        let words = line.split(separator: " ").map(String.init)
        guard words.first == mark else { return nil }
        var members: [String: String] = [:]
        for word in words.dropFirst() {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, members.updateValue(parts[1], forKey: parts[0]) == nil else { return nil }
        }
        guard let population = members.removeValue(forKey: "population").flatMap(Population.init),
            let period = members.removeValue(forKey: "period").flatMap({ try? Period($0) }),
            let method = members.removeValue(forKey: "method").flatMap(Method.init),
            let size = members.removeValue(forKey: "size").flatMap({ Int($0) }), size > 0,
            let root = members.removeValue(forKey: "root").flatMap({ Digest(base64: $0) })
        else { return nil }
        var plan = SamplePlan(population, period, method)
        guard plan.take(members), plan.isWhole else { return nil }
        return (plan, SampledLedger(size: size, root: root))
    }

    private mutating func take(_ members: [String: String]) -> Bool {
        for (name, value) in members {
            let fen = (try? Money(yuan: value)).map(\.fen)
            switch name {
            case "interval" where fen != nil: interval = fen
            case "above" where fen != nil: above = fen
            case "tolerable" where fen != nil: tolerable = fen
            case "expected" where fen != nil: expected = fen
            case "count":
                guard let number = Int(value), number > 0 else { return false }
                count = number
            case "strata":
                let amounts = value.split(separator: ",").compactMap { try? Money(yuan: String($0)) }.map(\.fen)
                guard amounts.count == value.split(separator: ",").count else { return false }
                bounds = amounts
            case "confidence":
                guard let percent = Confidence(rawValue: value) else { return false }
                confidence = percent
            case "seed":
                guard SamplePlan.isSeed(value) else { return false }
                seed = value
            default: return false
            }
        }
        return true
    }

    /// Whether it has what its method needs.
    private var isWhole: Bool {
        switch method {
        case .mus: seed != nil && interval != nil && confidence != nil && count == nil && bounds.isEmpty && above == nil
        case .random: seed != nil && count != nil && bounds.isEmpty && interval == nil
        case .stratified:
            seed != nil && count != nil && !bounds.isEmpty && bounds == Array(Set(bounds)).sorted() && interval == nil
        case .above: above != nil && count == nil && bounds.isEmpty && interval == nil
        }
    }
}

extension SamplePlan.Population {
    /// `vouchers`, `account:1001:credit`, `homes`.
    package var word: String {
        switch self {
        case .vouchers: "vouchers"
        case .account(let code, let side): "account:\(code):\(side.rawValue)"
        case .homes: "homes"
        }
    }

    fileprivate init?(_ word: String) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch parts.first {
        case "vouchers" where parts.count == 1: self = .vouchers
        case "homes" where parts.count == 1: self = .homes
        case "account" where parts.count == 3:
            guard let code = AccountCode(parts[1]), let side = SamplePlan.Side(rawValue: parts[2]) else { return nil }
            self = .account(code, side)
        default: return nil
        }
    }
}
