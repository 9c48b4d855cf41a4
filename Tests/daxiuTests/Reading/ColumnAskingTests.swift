import Foundation
import Testing

/// The columns of a file are asked once, by whatever reads a table, and kept beside the ledger.
struct ColumnAskingTests {
    private static let sheet = "什么时候,哪一家,多少钱,颜色\n2025-12-01,3-1-301,68,红\n2025-12-02,3-2-502,61,绿\n"

    private static func kept(at desk: PracticeDesk) -> String? {
        try? String(contentsOf: desk.folder.appending(path: "fund.columns.txt"), encoding: .utf8)
    }

    @Test("asked once, shown, kept, and not asked again")
    func askedOnce() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(Self.sheet, to: "odd.csv")
        let line = "daxiu import contributions odd.csv"
        let before = try await desk.run(line)
        #expect(before.status != 0 && before.errors.contains("--column"))
        // The date wrong, taken back, and right; no number, piece, account and memo.
        let asked = try await desk.run(line, typing: "2\n<\n什么时候\n１\n1\n\n\n\n\n\n", isAttended: true)
        #expect(asked.status == 0, "\(asked.errors)")
        #expect(asked.errors.contains("不用的列：颜色"))
        #expect(asked.errors.contains("第 2 行：日期 2025-12-01，房号 3-1-301，金额 68.00"))
        #expect(asked.output.contains("129.00"))
        #expect(Self.kept(at: desk) == "什么时候=date\n哪一家=unit\n多少钱=amount\n颜色=\n".sortedLines)
        try desk.write(Self.sheet.replacing("61,", with: "62,").replacing("68,", with: "69,"), to: "odd.csv")
        let again = try await desk.run(line)
        #expect(again.status == 0, "\(again.errors)")
    }

    @Test("who leaves keeps nothing, and who said yes beforehand is not asked")
    func left() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(Self.sheet, to: "odd.csv")
        for (rest, typing) in [("", "<\n"), ("", "1\n"), (" --yes", "1\n1\n1\n\n\n\n\n\n")] {
            let outcome = try await desk.run(
                "daxiu import contributions odd.csv\(rest)",
                typing: typing,
                isAttended: true
            )
            #expect(outcome.status != 0 && Self.kept(at: desk) == nil, "\(outcome.errors)")
        }
    }

    @Test("whatever reads a table takes --column, and keeps it once the heading is understood")
    func everyReader() async throws {
        let desk = try await PracticeDesk.copy()
        let files = [
            "homes.csv": "门牌子,楼,面积数,用途,性质\n5-1-103,5,50,residence,商品房\n", "votes.csv": "哪一家,意见\n3-1-301,同意\n",
            "year.csv": "收支,名称,多少\n支出,审计费,500\n", "start.csv": "哪一家,多少\n3-1-301,5\n",
            "bank.csv": """
            哪天,收入,支出,还剩,流水号
            2025-11-05,120.00,,61020.00,SK1
            2025-11-12,,1000.00,60020.00,
            2025-11-20,,700.00,59320.00,
            2025-11-23,60.00,,59380.00,GG2
            2025-11-30,6.00,,59386.00,GG3

            """,
        ]
        for (name, text) in files { try desk.write(text, to: name) }
        let vote = "--matter use --project P1 --from 2025-11-01 --to 2025-11-20 --scope 3"
        let lines = [
            "unit import homes.csv --dry-run --column 门牌子=unit --column 面积数=area",
            "resolution check 修屋面 --ballots votes.csv \(vote) --column 哪一家=unit",
            "budget 2026 --file year.csv --column 多少=amount",
            "reconcile import bank.csv --period 2025-11 --dry-run --column 哪天=date --column 还剩=balance",
            "import bank bank.csv --dry-run --column 哪天=date --column 还剩=balance",
        ]
        for line in lines {
            let outcome = try await desk.run("daxiu \(line)")
            #expect(outcome.status == 0, "\(line)\n\(outcome.errors)")
        }
        #expect(Self.kept(at: desk) == "多少=amount\n", "a trial keeps nothing")
        let opening = "daxiu opening --bank 5 --undistributed 0 --units start.csv"
        let refused = try await desk.run(opening)
        #expect(refused.errors.contains("4031"))
        let understood = try await desk.run(opening + " --column 哪一家=unit")
        #expect(!understood.errors.contains("403"), "\(understood.errors)")
        let wrong = try await desk.run("daxiu budget 2026 --file year.csv --column 多少=unit")
        #expect(wrong.errors.contains("4037") && !wrong.errors.contains("tenure"), "\(wrong.errors)")
    }
}

extension String {
    /// The lines in their order.
    fileprivate var sortedLines: String { split(separator: "\n").sorted().map { $0 + "\n" }.joined() }
}
