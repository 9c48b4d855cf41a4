import Foundation
import Testing

/// Journals that other programs check with their own sums, and whose balances are our trial balance's to the fen.
struct JournalExportTests {
    /// A program that reads a journal: how it checks, and how it adds up what is dated before a day.
    struct Program: Sendable, CustomTestStringConvertible {
        let name: String
        let commands: [String]
        let check: String
        let balances: @Sendable (_ before: String) -> String
        let separator: Character

        var testDescription: String { name }

        static let all = [
            Program(
                name: "hledger",
                commands: ["hledger"],
                check: "LC_ALL=C.UTF-8 hledger -f journal check --strict ordereddates",
                balances: { "LC_ALL=C.UTF-8 hledger -f journal balance -E --flat --no-total -O csv -e \($0)" },
                separator: ","
            ),
            Program(
                name: "ledger",
                commands: ["ledger"],
                // Strict and pedantic, it still ends with 0 where it warns.
                check: "ledger -f journal --strict --pedantic balance > list 2> warnings && test ! -s warnings",
                balances: {
                    "ledger -f journal balance --flat --no-total --empty -e \($0) "
                        + "--balance-format '%(account)\\t%(quantity(scrub(display_total)))\\n'"
                },
                separator: "\t"
            ),
            Program(
                name: "beancount",
                commands: ["bean-check", "bean-query"],
                check: "bean-check journal",
                balances: {
                    "bean-query -q -f csv journal "
                        + "'SELECT account, sum(number) WHERE date < \($0) GROUP BY account'"
                },
                separator: ","
            ),
        ]
    }

    /// A ledger, made by a command, and the last year in it.
    struct Story: Sendable, CustomTestStringConvertible {
        let name: String
        /// What makes it; nil: the sample year.
        let command: String?
        let ledger: String
        let year: Int

        var testDescription: String { name }

        static let all = [
            Story(name: "sample year", command: nil, ledger: "year/fund.daxiu", year: 2025),
            Story(name: "reversals", command: "sh reversals.sh", ledger: "fund.daxiu", year: 2025),
            Story(name: "every kind", command: "sh every-kind.sh", ledger: "fund.daxiu", year: 2026),
            Story(
                name: "ten years",
                command: "daxiu generate ten.daxiu --entries 3900 --units 30",
                ledger: "ten.daxiu",
                year: 2005
            ),
        ]
    }

    @Test(arguments: Program.all, Story.all)
    func balancesAreTheTrialBalance(_ program: Program, _ story: Story) throws {
        try #require(program.commands.allSatisfy { Workplace.has($0) }, "not installed: Scripts/bootstrap --tests")
        let place = try Workplace(now: "2026-02-01T09:00:00Z")
        if let command = story.command { try place.must(command) } else { try SampleYear.put(into: place) }
        for language in ["zh", "en"] {
            let export = "daxiu export --format \(program.name) --ledger \(story.ledger) --lang \(language)"
            try place.must("\(export) --replace --output journal")
            try place.must(program.check)
            let ours = try Balances(
                trialBalance: place.must(
                    "daxiu statement trial-balance --period \(story.year) --format json --ledger \(story.ledger)"
                )
            )
            let all = try place.must(program.balances("\(story.year + 1)-01-01"))
            let before = try place.must(program.balances("\(story.year)-01-01"))
            let theirs = try Balances(lines: all, separator: program.separator)
                .folded(before: Balances(lines: before, separator: program.separator))
            #expect(theirs == ours, "\(program.name), \(story.name), \(language)")
            #expect(ours.amounts.values.contains { $0 != 0 })
        }
    }

    /// An assertion that is false by a fen is refused: the checks above check something.
    @Test(arguments: Program.all)
    func checksAreSharp(_ program: Program) throws {
        try #require(program.commands.allSatisfy { Workplace.has($0) }, "not installed: Scripts/bootstrap --tests")
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format \(program.name) --output journal")
        try place.must(program.check)
        // The first balance of the bank that is asserted: the end of January.
        try place.must(
            "sed -i -E '/(= |balance .*)6900\\.00/{s/6900\\.00/6900.01/}' journal && grep -q 6900.01 journal"
        )
        #expect(try place.run(program.check).status != 0)
    }

    /// Numbers, entries and hashes are there to be searched for, and a reversal is negative on the same accounts.
    @Test
    func vouchersCanBeTraced() throws {
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format hledger --output journal")
        let shown = Data(try place.must("daxiu show 2025-02/0002 --json").utf8)
        let hash = (try JSONSerialization.jsonObject(with: shown) as? [String: Any])?["hash"] as? String
        let journal = try String(contentsOf: place.folder.appending(path: "journal"), encoding: .utf8)
        let reversal = try #require(journal.components(separatedBy: "\n\n").first { $0.contains("(2025-02/0002)") })
        #expect(reversal.contains("; reverses:5\n") && reversal.contains("; entry:8\n"))
        #expect(hash.map { reversal.contains("; hash:\($0)\n") } == true)
        #expect(reversal.contains("1001 银行存款  -120.00 CNY") && reversal.contains("  120.00 CNY"))
    }
}
