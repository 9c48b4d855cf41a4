import FundRules
import Testing

/// The ledgers over which an edition of the rules is held to what it said: the same bytes in every run.
enum RuleCorpus {
    struct Ledger {
        let name: String
        let lines: [[UInt8]]
    }

    /// All of them: some thousand, of which each is judged within milliseconds.
    static func ledgers() throws -> [Ledger] {
        try vectors() + attempts() + runs() + forged()
    }

    /// The stored ledgers, and what stands altered in one of them.
    private static func vectors() throws -> [Ledger] {
        let text = try Files.vector("ledger.jsonl")
        let altered = VerifierScriptTests.alterations.map { alteration in
            let (old, new, _) = alteration
            return (name: "ledger.jsonl with \(new)", text: text.replacing(old, with: new, maxReplacements: 1))
        }
        let stored = try ["ledger.jsonl", "unsalted.jsonl"].map { (name: $0, text: try Files.vector($0)) }
        return (stored + altered).map { name, text in
            Ledger(name: name, lines: text.utf8.split(separator: 0x0A).map(Array.init))
        }
    }

    /// Every line of the rule tables.
    private static func attempts() throws -> [Ledger] {
        try RuleCoverageTests.tables.joined().map { attempt in
            var fund = try TestFund.small()
            _ = try attempt.act(&fund)
            return Ledger(name: attempt.testDescription, lines: fund.history.contents.entries.map(\.line))
        }
    }

    /// What a run of entries as they come leads to, with years that close and under every policy.
    private static func runs() throws -> [Ledger] {
        let years = try (0..<3).map { seed in (name: "years \(seed)", fund: try ForgingCorpus.years(UInt64(seed))) }
        let governed = try GovernedRun.policies.enumerated().map { number, policy in
            (name: "governed \(number)", fund: try GovernedRun.fund(policy, seed: 0, tries: 200))
        }
        return (years + governed).map { Ledger(name: $0.name, lines: $0.fund.history.contents.entries.map(\.line)) }
    }

    /// The stored ledger, changed in meaning and sealed again.
    private static func forged() throws -> [Ledger] {
        let lines = try Files.vector("ledger.jsonl").utf8.split(separator: 0x0A).map(Array.init)
        let base = try ForgingBase("ledger.jsonl", lines: lines)
        return try (UInt64(0)..<200).map { number in
            var forger = Forger(near: base.pool, far: base.pool, random: SeededGenerator(state: number))
            var forgery = Forgery(base)
            forger.forge(&forgery, .any(&forger.random))
            let ledger = try forgery.sealed()
            return Ledger(name: "forged \(number): \(ledger.deeds)", lines: ledger.lines)
        }
    }
}
