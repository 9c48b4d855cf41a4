import Foundation
import FundRules
import Testing
import TransparencyLog

/// Protects: what a machine has verified, it does not judge again, so one number never stands for two sets of rules. Whoever
/// changes what the rules say of any ledger of the corpus raises `Limits.rulesEdition`.
///
/// `DAXIU_WRITE_VECTORS=1 swift test --filter RulesEditionTests` records the outcomes anew, but not over one that has become
/// another within an edition.
@Suite struct RulesEditionTests {
    @Test func anOutcomeChangesWithTheEdition() throws {
        let file = Files.vectors.appending(path: "rules-edition.txt")
        var now = RulesRecord(edition: Limits.rulesEdition)
        var names: [String: String] = [:]
        for ledger in try RuleCorpus.ledgers() {
            let key = now.add(ledger.lines)
            names[key] = ledger.name
        }
        #expect(now.outcomes.count > 1_000, "a small corpus would bind little")
        let stored = try RulesRecord(String(contentsOf: file, encoding: .utf8))
        let changed = now.changed(since: stored).map { names[$0] ?? $0 }
        try #require(
            changed.isEmpty,
            """
            edition \(now.edition) of the rules said something else of \(changed.count) ledgers: \(changed.prefix(5)). If \
            a rule was meant to change, raise Limits.rulesEdition and record the outcomes: \(RulesRecord.writing). If not, \
            a rule was broken.
            """
        )
        if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
            try now.text.write(to: file, atomically: true, encoding: .utf8)
        } else {
            let added = now.outcomes.keys.filter { stored.outcomes[$0] == nil }.compactMap { names[$0] }
            #expect(
                now == stored,
                """
                rules-edition.txt is of edition \(stored.edition) and \(stored.outcomes.count) ledgers, the tests are of \
                edition \(now.edition) and \(now.outcomes.count), among them: \(added.prefix(5)). Record the outcomes: \
                \(RulesRecord.writing)
                """
            )
        }
    }

    /// What is stored → what is found changed by an edition 6 that says that a ledger of one line is refused.
    @Test(arguments: [
        (6, ["breaks 1001"], 0), (6, ["breaks 1002"], 1), (7, ["breaks 1002"], 0), (5, ["breaks 1002"], 0), (6, [], 0),
    ])
    func aChangeIsFound(_ edition: Int64, _ outcomes: [String], _ count: Int) {
        var stored = RulesRecord(edition: edition)
        for outcome in outcomes { stored.outcomes["line"] = outcome }
        var now = RulesRecord(edition: 6)
        now.outcomes["line"] = "breaks 1001"
        #expect(now.changed(since: stored).count == count)
    }

    @Test func aRecordIsReadAsItIsWritten() throws {
        var record = RulesRecord(edition: 6)
        record.add([Array("no entry".utf8)])
        record.add([])
        #expect(record.outcomes.count == 2)
        #expect(try RulesRecord(record.text) == record)
    }
}

/// What an edition of the rules says of ledgers: for each a digest of its lines, and one of their outcome (`RuleOutcome`).
struct RulesRecord: Equatable {
    /// How it is made.
    static let writing = "DAXIU_WRITE_VECTORS=1 swift test --filter RulesEditionTests"

    let edition: Int64
    /// Digests of outcomes, by those of the lines.
    var outcomes: [String: String] = [:]

    init(edition: Int64) {
        self.edition = edition
    }

    /// - Throws: what is not as `text` writes it.
    init(_ text: String) throws {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        try #require(lines.allSatisfy { $0.count == 2 } && lines.first?.first == "edition")
        edition = try #require(Int64(lines[0][1]))
        for line in lines.dropFirst() { outcomes[line[0]] = line[1] }
    }

    /// As it is stored.
    var text: String {
        "edition \(edition)\n" + outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
    }

    /// Judges a ledger; gives the digest of its lines.
    @discardableResult
    mutating func add(_ lines: [[UInt8]]) -> String {
        let key = RulesRecord.digest(Array(lines.joined(separator: [0x0A])))
        outcomes[key] = RulesRecord.digest(Array(RuleOutcome(of: lines).description.utf8))
        return key
    }

    /// The ledgers of which the same edition said something else.
    func changed(since stored: RulesRecord) -> [String] {
        guard edition == stored.edition else { return [] }
        return outcomes.keys.filter { key in stored.outcomes[key].map { $0 != outcomes[key] } ?? false }.sorted()
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        String(TreeHasher().hash(bytes).hexadecimal.prefix(16))
    }
}
