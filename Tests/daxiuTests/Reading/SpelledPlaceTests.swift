import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: buildings, entrances and homes are named in any usual way wherever they are named: in scopes, in opening balances,
/// in ballots; and a day such as 昨天 is the ledger's own.
@Suite("Places as people write them")
struct SpelledPlaceTests {
    private func state(_ desk: PracticeDesk) throws -> FundState {
        let ledger = try LedgerFile(opening: desk.folder.appending(path: "fund.daxiu").path)
        return try #require(try ledger.glance())
    }

    @Test("scopes")
    func scopes() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(
            "unit,building,area,use,tenure\n东区7-1-101,东区7,50,residence,commercial\n西区7-1-101,西区7,50,residence,"
                + "commercial\n西区8-1-101,西区8,50,residence,commercial\n",
            to: "more-units.csv"
        )
        try await desk.must("daxiu unit import more-units.csv")
        let state = try state(desk)
        func meant(_ text: String) throws -> [String] {
            let scope = try Typed.scope(text)
            return try state.registered(Rate(amount: 100, basis: .area, from: Month("2026-01")!, scope: scope)).scope
        }
        for (text, names) in [
            ("3", ["3"]), ("3栋", ["3"]), ("3号楼", ["3"]), ("３幢", ["3"]), ("三号楼 05栋", ["3", "5"]), ("3栋、5栋", ["3", "5"]),
            ("全体", ["all"]), ("3栋2单元", ["3-2-501", "3-2-502"]), ("3栋 2单元", ["3-2-501", "3-2-502"]),
            ("3号楼2单元501室", ["3-2-501"]), ("3栋2单元 3-2-501", ["3-2-502", "3-2-501"]), ("西区8栋", ["西区8"]), ("8栋", ["西区8"]),
            ("东区7栋1单元", ["东区7-1-101"]),
            // What is none stays, and the rules refuse it; all of the ninth building is gone.
            ("30栋", ["30栋"]), ("9栋1单元", ["9栋1单元"]), ("3-2", ["3-2"]),
        ] {
            #expect(try meant(text) == names, "\(text)")
        }
        #expect(throws: Problem(.scopeAmbiguous, [.text("7栋"), .choice(["东区7", "西区7"]), .number(2)])) {
            try meant("7栋")
        }

        let shared = try await desk.run("daxiu distribute 30 --scope 3号楼2单元")
        #expect(shared.status == 0 && shared.output.contains("3-2-501 3-2-502"), "\(shared)")
        let unknown = try await desk.run("daxiu distribute 30 --scope 13栋")
        #expect(unknown.errors.contains("1065") && unknown.errors.contains("是不是 3？"), "\(unknown.errors)")
        #expect(try await desk.run("daxiu distribute 30 --scope 3栋9单元").errors.contains("是不是 3？"))
        try desk.write("date,amount,scope\n2025-12-01,30.00,3栋\n2025-12-01,31.00,7栋\n", to: "shares.csv")
        let several = try await desk.run("daxiu import distributions shares.csv")
        #expect(
            several.errors.contains("shares.csv 第 3 行 scope 列") && several.errors.contains("4185"),
            "\(several.errors)"
        )
    }

    @Test("opening balances, and two spellings of one home")
    func opening() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.reopen("2025-01-01")
        try await desk.must("daxiu unit import units.csv --date 2025-01-01")
        let line = "daxiu opening --date 2025-01-01 --bank 60000 --undistributed 500 --units opening.csv"
        let text = "unit,amount\n3号楼1单元301,20000.00\n3栋2单元501,20000.00\n03-02-0502,15000.00\n5-101,3550.25\n"
        try desk.write(text + "9-1-101,1000.00\n3-2-501,-50.25\n", to: "opening.csv")
        let twice = try await desk.run(line)
        #expect(
            twice.errors.contains(/opening.csv 第 [37] 行 unit 列/) && twice.errors.contains("1061"),
            "\(twice.errors)"
        )
        try desk.write(text + "9-1-101,1000.00\n9栋1单元103,-50.25\n", to: "opening.csv")
        let unknown = try await desk.run(line)
        #expect(
            unknown.errors.contains("opening.csv 第 7 行 unit 列") && unknown.errors.contains("是不是"),
            "\(unknown.errors)"
        )
        try desk.write(text + "9-1-101,1000.00\n9栋1单元102室,-50.25\n", to: "opening.csv")
        try await desk.must(line)
        #expect(try await desk.must("daxiu unit show 3-2-502").contains("15,000.00"))
    }

    @Test("ballots")
    func ballots() async throws {
        let desk = try await PracticeDesk.copy()
        let line =
            "daxiu resolution check 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
        let plain = try await desk.must(line)
        try desk.write("unit,choice\n3号楼1单元301室,for\n3栋2单元501,for\n３－２－５０２,against\n", to: "ballots.csv")
        #expect(try await desk.must(line) == plain)
        try await desk.must(line.replacing(" check ", with: " record ").replacing("修屋面", with: "再修屋面"))
        try desk.write("unit,choice\n3号楼1单元301室,for\n5栋1单元101,for\n", to: "ballots.csv")
        let outside = try await desk.run(line)
        #expect(outside.errors.contains("ballots.csv 第 3 行 unit 列"), "\(outside.errors)")
    }

    /// At this moment it is the fifth in China and still the fourth in Hawaii.
    @Test("yesterday is the ledger's")
    func zone() async throws {
        let desk = try await PracticeDesk.copy()
        let other = PracticeDesk.opening("2025-11-01").replacing("fund.daxiu", with: "west.daxiu")
        try await desk.must("daxiu key new new-2.key --origin example.org/west --no-passphrase")
        try await desk.must(
            other.replacing("treasurer.key", with: "new-2.key").replacing("/shiliyuan", with: "/west")
                .split(separator: " --member supervisor")[0] + " --key new-2.key --timezone -10:00"
        )
        let line = "daxiu income deposit-interest 1.00 --date 昨天"
        #expect(try await desk.must(line).contains("日期 2025-12-04"))
        #expect(try await desk.must(line + " --ledger west.daxiu --key new-2.key").contains("日期 2025-12-03"))
    }
}
