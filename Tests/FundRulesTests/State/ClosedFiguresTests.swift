import Testing
import TransparencyLog

@testable import FundRules

/// Protects: what an auditor is shown is what the closes commit to, made again from the lines of a sheet alone.
@Suite struct ClosedFiguresTests {
    /// Every close of a ledger, as somebody sees them go by.
    private func figures(_ lines: [[UInt8]]) throws -> [(month: Month, figures: ClosedFigures)] {
        var fund = try TestFund()
        var seen = ClosesSeen()
        return try lines.compactMap { line in
            #expect(try fund.apply(line) == [])
            return seen.take(try Entry(decoding: line), fund.state) { _ in true }
        }
    }

    private func lines(_ name: String) throws -> [[UInt8]] {
        try Files.vector(name).utf8.split(separator: 0x0A).map(Array.init)
    }

    @Test(arguments: [("ledger.jsonl", 14), ("unsalted.jsonl", 2)])
    func theyComeToWhatACloseCommitsTo(_ name: String, _ count: Int) throws {
        let lines = try lines(name)
        let all = try figures(lines)
        #expect(all.count == count)
        for (month, figures) in all {
            let close = try #require(Entry(decoding: lines[figures.entry]).body as? Close)
            #expect(close.period == month && figures.balances == close.balances)
            #expect(ClosedFigures(figures.lines, entry: figures.entry) == figures)
            #expect(figures.accounts.count == Chart.standard.postable.count)
            // Nobody's balance stands in a sheet where a hash can stand for it.
            #expect((figures.homes.count == 1) == (name == "ledger.jsonl"))
        }
    }

    /// A line altered → the figures are others, or none.
    @Test(arguments: [
        ("account 1001 ", "account 1001 1", true), ("account 1001", "account 1002", true),
        ("account 1001 ", "account 1001 0", false), ("account 1001", " account 1001", false),
        ("account", "unit", false), ("homes ", "homes", false), ("homes ", "homes A", false),
    ])
    func anAlteredLineIsSeen(_ old: String, _ new: String, _ isRead: Bool) throws {
        let (_, first) = try #require(try figures(lines("ledger.jsonl")).first)
        var lines = first.lines
        let index = try #require(lines.firstIndex { $0.hasPrefix(old) })
        lines[index] = lines[index].replacing(old, with: new, maxReplacements: 1)
        let altered = ClosedFigures(lines, entry: first.entry)
        #expect((altered != nil) == isRead)
        #expect(altered?.balances != first.balances)
    }

    @Test func linesOfSomethingElseAreNone() throws {
        let (_, first) = try #require(try figures(lines("ledger.jsonl")).first)
        let homes = try #require(first.homes.first)
        let (twice, more) = (first.lines + [homes], first.lines + ["unit 1-101 5"])
        let others = [[homes, homes], twice, [homes] + first.lines, more, ["x"]]
        for lines in others { #expect(ClosedFigures(lines, entry: 3) == nil) }
    }
}
