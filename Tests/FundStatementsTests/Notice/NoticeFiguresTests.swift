import Foundation
import TransparencyLog
import Testing

@testable import FundLedger
@testable import FundRules
@testable import FundStatements

/// Protects: the figures that the notice's page checks are the program's. The verifier of the page reckons statements, homes
/// and sums from FORMAT.md and the statutory forms by itself, and comes to the same fen.
///
/// `DAXIU_LONG=1` tells more ledgers.
@Suite(.enabled(if: PageFigures.isAvailable, "needs node"))
struct NoticeFiguresTests {
    private static let count = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1" ? 1_000 : 200

    @Test func everyKindIsReckonedAlike() throws {
        try compare([EveryKind.recorded().recorded], periods: EveryKind.periods, seed: 0)
    }

    @Test func theVectorsAreReckonedAlike() throws {
        var recorded = RecordedLines()
        recorded.lines = try Data(contentsOf: PageFigures.vectors).split(separator: 0x0A).map { Array($0) }
        try compare([recorded], periods: ["2025", "2026", "2025Q1", "2025-03", "2025-02-10..2025-04-20"], seed: 0)
    }

    @Test func theSampleYearIsReckonedAlike() throws {
        try compare([SampleYear.ledger.get()], periods: ["2025", "2025-08"], seed: 0)
    }

    @Test func anyYearsAreReckonedAlike() throws {
        let periods = ["2025", "2026", "2025H2", "2026-02", "2025-04-03..2026-05-02"]
        for start in stride(from: 0, to: NoticeFiguresTests.count, by: 50) {
            let ledgers = try (start..<start + 50).map { try RandomYears.recorded(UInt64($0)).recorded }
            try compare(ledgers, periods: periods, seed: start)
        }
    }

    /// - Parameter seed: that of the first ledger.
    private func compare(_ ledgers: [RecordedLines], periods: [String], seed: Int) throws {
        let pages = try PageFigures.reckon(ledgers.map(\.lines), periods: periods)
        try #require(pages.count == ledgers.count)
        for (index, (recorded, page)) in zip(ledgers, pages).enumerated() {
            let name = "ledger \(seed + index)"
            // Nobody sealed it.
            try #require(page.codes == [2009], "\(name): \(page.codes)")
            // A statement of each in turn; of a single ledger all.
            let told = ledgers.count == 1 ? periods : [periods[index % periods.count]]
            for period in told { try compareStatements(recorded, page, period, name) }
            try compareHomes(recorded, page, name)
            for period in told { try compareFigures(recorded, page, period, name) }
        }
    }

    private func compareStatements(_ recorded: RecordedLines, _ page: PageFigures, _ period: String, _ name: String)
        throws
    {
        let theirs = try #require(page.statements[period])
        var compared: Set<String> = []
        for kind in [StatementKind.annual, .disclosure] {
            for table in try recorded.report(kind, period).tables {
                guard let rows = theirs[table.key] else { continue }
                compared.insert(table.key)
                let ours = table.figuresByRow
                for key in Set(ours.keys).union(rows.keys).sorted() where ours[key] != rows[key] {
                    Issue.record(
                        "\(name), \(table.key) \(period) \(key): \(ours[key] ?? [:]), page \(rows[key] ?? [:])"
                    )
                }
            }
        }
        #expect(compared == Set(theirs.keys), "\(name)")
    }

    private func compareHomes(_ recorded: RecordedLines, _ page: PageFigures, _ name: String) throws {
        let state = try recorded.books("2025").state
        let codes = state.register.units.map(\.code)
        let last = state.lastTime.day(in: state.zone)
        var books = HomeAccount.books(of: codes, state.openedOn...last)
        try recorded.observe(&books)
        let accounts = try HomeAccount.accounts(Verified(books, recorded.verdict))
        #expect(page.homes.map(\.code) == codes)
        for (account, home) in zip(accounts, page.homes) {
            let place = "\(name), \(home.code)"
            #expect(home.balance == account.balance, "\(place)")
            #expect(home.paid == account.paid && home.charged == account.charged, "\(place)")
            #expect(home.distributed == account.slip.amount(.distribution), "\(place)")
            #expect(home.balance == home.paid - home.charged + home.distributed + home.other, "\(place)")
            let ours = account.slip.ledger.lines.map { [Int64($0.voucher.sequence), $0.amount] }
            // What was recorded by a clock that ran ahead bears a later day.
            let lines = home.lines.filter { $0.movement != "opening" && $0.date <= last.description }
            let theirs = lines.map { [Int64($0.entry), $0.amount] }
            #expect(ours == theirs, "\(place)")
            let owed = account.owed.map { [$0.due, $0.paid, $0.amount] }
            #expect(home.due.map { [$0.due, $0.paid, $0.owed] } == owed, "\(place)")
        }
        for project in state.projects {
            let ours = state.shares(of: project).filter { $0.share != 0 }
            for (unit, share) in ours {
                let theirs = page.homes[unit].shares.first { $0.project == project.id }
                let reached = theirs.map { $0.floor + ($0.gets ? 1 : 0) + ($0.passed ?? 0) }
                #expect(theirs?.share == share && reached == share, "\(name), \(project.id) \(codes[unit])")
            }
            let count = page.homes.count { $0.shares.contains { $0.project == project.id && $0.share != 0 } }
            #expect(count == ours.count, "\(name), \(project.id)")
        }
    }

    private func compareFigures(_ recorded: RecordedLines, _ page: PageFigures, _ period: String, _ name: String) throws
    {
        let figures = try #require(page.figures[period])
        let statements = try recorded.report(.annual, period).statements
        let books = try recorded.books(period)
        var expected = NoticeFiguresTests.standing(books.state)
        expected["entries"] = Int64(recorded.lines.count)
        expected["end/\(period)"] = statements.balanceSheet.assets.closing
        expected["contributed/\(period)"] = statements.incomeStatement.current.contributions
        let day = books.state.lastTime.day(in: books.state.zone)
        let arrears = try dues(recorded, Period(books.period.firstDay, min(books.period.lastDay, day)))
        expected["due"] = arrears.map(\.total.due)
        expected["due-paid"] = arrears.map(\.total.paid)
        expected["due-homes"] = arrears.map { Int64($0.lines.count) }
        for (key, value) in expected where figures[key] != value {
            Issue.record(
                "\(name), \(period) \(key): \(value.map(String.init) ?? "-"), page \(figures[key].map(String.init) ?? "-")"
            )
        }
        if books.period.span == .month, let closed = figures["close/\(period)"] {
            #expect(closed == statements.balanceSheet.assets.closing, "\(name)")
        }
        let (start, came, went) = (figures["start/\(period)"], figures["in/\(period)"], figures["out/\(period)"])
        #expect((start ?? 0) + (came ?? 0) - (went ?? 0) == figures["end/\(period)"], "\(name)")
    }

    /// What there is, and what projects, votes and requests came to; nil for what the page has no figure of.
    private static func standing(_ state: FundState) -> [String: Int64?] {
        var expected: [String: Int64?] = [:]
        var balance: Int64 = 0
        for (key, account) in [("bank", AccountCode.bank), ("bonds", .bonds), ("cash", .imprest)] {
            expected[key] = state.net(account)
            balance += state.net(account)
        }
        let standing = state.register.units.indices.filter { state.register.stands($0) }
        expected["balance"] = balance
        expected["payable"] = 0 - state.net(.destroyedHomesPayable)
        expected["homes"] = Int64(standing.count)
        expected["area"] = standing.reduce(Int64(0)) { $0 + state.register.units[$1].area }
        for project in state.projects {
            let contract = project.life.contractSum
            expected["project/\(project.id)/budget"] = project.budget
            expected["project/\(project.id)/paid"] = project.cost
            expected["project/\(project.id)/contract"] = contract
            expected["project/\(project.id)/retained"] = contract.map { _ in project.life.retention }
        }
        for resolution in state.trust.resolutions {
            let (key, tally) = ("vote/\(resolution.sequence)", resolution.tally)
            expected["\(key)/all-area"] = tally.all.area
            expected["\(key)/part-area"] = tally.participating.area
            expected["\(key)/for-heads"] = tally.inFavour.heads
        }
        for matter in state.trust.matters where matter.request != nil {
            expected["request/\(matter.sequence)/paid"] = matter.paid
        }
        return expected
    }

    /// What is owed at the end of a period; nil where no rate has begun by then.
    private func dues(_ recorded: RecordedLines, _ period: Period?) throws -> Arrears? {
        guard let period else { return nil }
        let arrears = Arrears(try recorded.books(period.description, StatementNeeds(arrears: true)))
        return arrears.start.flatMap { $0.firstDay <= period.lastDay ? arrears : nil }
    }
}

extension Table {
    /// The figures of its rows that have a key, by column, in fen.
    fileprivate var figuresByRow: PageFigures.Rows {
        rows.reduce(into: [:]) { found, row in
            guard let key = row.key else { return }
            var figures: [String: Int64] = [:]
            for (column, cell) in zip(columns, row.cells) {
                if case .money(let fen) = cell { figures[column.key] = fen }
            }
            found[key] = figures
        }
    }
}
