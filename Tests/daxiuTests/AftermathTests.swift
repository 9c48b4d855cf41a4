import Foundation
import Testing

/// What fails after the recording is reported as that: whoever tries again would record the same again.
struct AftermathTests {
    /// Every command that records, with nobody to hear its report.
    @Test(arguments: [
        "contribute 1-101 5", "income other 5", "expense other 5 --payee 公司", "pay P1 5 --payee 公司",
        "transfer 1001 1201 5", "reverse 5 --reason 记错", "close 2025-02", "close 2024",
        "import contributions contributions.csv", "unit amend 1-101 --area 52.37",
        "project propose P2 --title 电梯 --scope 1 --budget 5", "budget set 2025 --line expense:audit=5",
        "objection record 5 --text 金额不对", "request 5 --payee 公司 --purpose 屋面 --project P1",
        "reconcile import bank.csv --period 2025-02 --json", "policy change dual-password",
        """
        init other.daxiu --name 甲 --origin test.example/estate --member treasurer=司库:test-only-treasurer.key
        """,
    ])
    func nobodyHearsTheReport(_ command: String) throws {
        let place = try Workplace()
        try place.must("sh setup.sh; printf '日期,收入,支出,余额\\n2025-02-15,120.00,,7020.00\\n' > bank.csv")
        for sink in ["> /dev/full", ">&-"] {
            let before = try place.ledgers()
            let outcome = try place.run("daxiu \(command) \(sink)")
            if try place.ledgers() == before {
                #expect(![0, 4].contains(outcome.status), "\(command) \(sink): \(outcome.text)")
                #expect(!outcome.text.contains("已记"), "\(command) \(sink): \(outcome.text)")
            } else {
                #expect(outcome.status == 4, "\(command) \(sink): \(outcome.text)")
                #expect(outcome.text.hasPrefix("已记第 "), "\(command) \(sink): \(outcome.text)")
                #expect(!outcome.text.contains("没有改动"), "\(command) \(sink): \(outcome.text)")
            }
            try place.must("sh -c 'rm -rf fund.daxiu other.daxiu .local; sh setup.sh'")
        }
    }

    /// A reader that has gone kills nobody silently, and a trial never says that it recorded.
    @Test
    func aReaderThatHasGoneIsToldAndATrialRecordsNothing() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let gone = try place.run("{ sleep 1; daxiu contribute 1-101 5; echo status $? >&2; } | true")
        #expect(gone.text.hasPrefix("已记第 8 条"), "\(gone.text)")
        #expect(gone.text.hasSuffix("status 4\n"), "\(gone.text)")
        let before = try place.ledgers()
        let trial = try place.run("daxiu import contributions contributions.csv --dry-run > /dev/full")
        #expect(trial.status == 2 && !trial.text.contains("已记"), "\(trial.text)")
        #expect(try place.ledgers() == before)
    }

    /// Who reads one line and leaves was told: nothing more is said.
    @Test
    func whoReadsTheFirstLineIsTold() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let outcome = try place.run(
            "for n in 1 2 3 4; do daxiu contribute 1-101 $n --attach units.csv | head -1; done"
        )
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.count == 4 && lines.allSatisfy { $0.hasPrefix("已记第 ") }, "\(outcome.text)")
    }
}
