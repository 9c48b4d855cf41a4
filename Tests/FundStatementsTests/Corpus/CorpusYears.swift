import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

/// Two ordinary years of a fund of sixty homes, by chances of a seed: what a fund looks like of which nothing is to be
/// asked.
enum CorpusYears {
    static let opened = "2024-01-01"
    /// From this day on a scheme may be laid.
    static let forked = CalendarDate("2025-07-01")
    /// What comes on this day or later is no longer told.
    static let last = CalendarDate("2026-01-07")

    /// The codes of the homes of a building, or of all.
    static func homes(_ scope: String) -> [String] {
        (1...3).filter { scope == "all" || scope == String($0) }.flatMap { building in
            (1...5).flatMap { floor in (1...4).map { "\(building)-\(floor)0\($0)" } }
        }
    }

    static func units(_ chance: inout CorpusChance) -> [RegisteredUnit] {
        homes("all").map { code in
            RegisteredUnit(
                code: code,
                building: String(code.prefix(1)),
                area: Area(hundredths: Int64(chance.within(7_000...12_000))),
                use: "residence",
                tenure: .commercial
            )
        }
    }

    private static let jobs = [
        ("屋面防水", "宏达防水工程有限公司", "1"), ("外墙修补", "立新建筑装饰有限公司", "2"), ("消防管网改造", "安泰消防技术有限公司", "all"),
        ("电梯曳引机更换", "通力达电梯服务有限公司", "3"), ("道路翻修", "东方市政养护有限公司", "all"), ("水泵房改造", "清源供水设备有限公司", "all"),
        ("监控系统更新", "明视智能科技有限公司", "all"), ("楼道粉刷", "雅洁涂装有限公司", "1"), ("雨水管更换", "顺通管道工程有限公司", "2"),
        ("门禁系统更换", "金盾安防器材有限公司", "3"),
    ]
    private static let months = [0, 2, 4, 6, 8, 11, 13, 15, 17, 19]

    /// The story of two years; dues and all else that a scheme may leave out by its tag.
    ///
    /// - Parameter contractor: who has every job; nil: several.
    static func story(
        _ chance: inout CorpusChance,
        _ units: [RegisteredUnit],
        contractor: String? = nil
    ) throws -> CorpusStory {
        var story = CorpusStory()
        let opened = try #require(CalendarDate(opened))
        open(&story, units, opened)
        var month = opened.month
        for number in 0..<24 {
            keep(month, number, units, &story, &chance)
            if let job = months.firstIndex(of: number) {
                let (title, firm, scope) = jobs[job]
                let plan = CorpusProject(
                    id: "P\(job + 1)",
                    title: title,
                    scope: scope,
                    sum: chance.fen(52_000...88_000),
                    contractor: contractor ?? firm
                )
                story.undertake(plan, on: month.firstDay.adding(days: 6).workday)
            }
            month = month.next
        }
        happen(&story, &chance)
        return story.cut(at: try #require(last)).before
    }

    private static func open(_ story: inout CorpusStory, _ units: [RegisteredUnit], _ opened: CalendarDate) {
        story.add(opened, "opening") { fund, day in
            let balances = units.map { (unit: $0.code, amount: $0.area * 260) }
            let bank = balances.reduce(Int64(0)) { $0 + $1.amount } + 2_000_000
            let vouchers = Opening.vouchers(assets: [(.bank, bank)], undistributed: 2_000_000, units: balances)
            try fund.record(vouchers.map { EntryDraft($0, date: day) }, on: day)
            let rate = Rate(amount: 8_000, basis: .area, from: day.month, scope: ["all"])
            try fund.record(rate, dated: day)
        }
    }

    /// A month: dues on three days, income, interest, the bank's fee, and the comparison in the next.
    private static func keep(
        _ month: Month,
        _ number: Int,
        _ units: [RegisteredUnit],
        _ story: inout CorpusStory,
        _ chance: inout CorpusChance
    ) {
        for (part, after) in [9, 17, 24].enumerated() {
            let day = month.firstDay.adding(days: Int64(after)).workday
            let paying = units.enumerated().filter { $0.offset % 3 == part && $0.offset % 29 != number % 29 }
            for building in 1...3 {
                let own = paying.map(\.element).filter { $0.building == String(building) }
                story.add(day, "dues-\(building)") { fund, day in
                    let standing = own.filter { unit in
                        fund.state.register.index(of: unit.code).map { fund.state.register.departed[$0] == nil }
                            ?? false
                    }
                    let drafts = standing.map { unit in
                        EntryDraft(
                            Contribution(
                                unit: unit.code,
                                amount: Money(fen: unit.area * 80 / 100),
                                reference: fund.receipt()
                            ),
                            date: day
                        )
                    }
                    try fund.record(drafts, on: day)
                }
            }
        }
        let income = chance.fen(2_400...3_600)
        story.add(month.firstDay.adding(days: 11).workday, "income") { fund, day in
            let body = Income(category: .commonIncome, amount: Money(fen: income), reference: fund.number("YH"))
            try fund.record(body, dated: day)
        }
        if month.month % 3 == 0 {
            let interest = chance.fen(900...1_400)
            story.add(month.firstDay.adding(days: 20).workday, "interest") { fund, day in
                let reference = fund.number("YH")
                let body = Income(category: .depositInterest, amount: Money(fen: interest), reference: reference)
                try fund.record(body, dated: day)
            }
        }
        story.add(month.firstDay.adding(days: 25).workday, "fee") { fund, day in
            try fund.expend(.bankFee, 3_000, to: "开户银行", on: day)
        }
        story.add(month.next.firstDay.adding(days: 4).workday, "close") { fund, day in
            try fund.reconcile(month, on: day)
        }
    }

    /// What does not come every month.
    private static func happen(_ story: inout CorpusStory, _ chance: inout CorpusChance) {
        func add(
            _ text: String,
            _ tag: String,
            _ act: @escaping @Sendable (inout CorpusFund, CalendarDate) throws -> Void
        ) {
            if let day = CalendarDate(text) { story.add(day.workday, tag, act) }
        }
        let bonds: Int64 = 30_000_000
        let interest = chance.fen(7_000...8_000)
        add("2024-03-14", "bonds") { fund, day in try fund.buyBonds(bonds, on: day) }
        add("2025-03-14", "bonds") { fund, day in
            try fund.move(bonds, from: .bonds, to: .bank, interest: interest, on: day)
        }
        for year in ["2024", "2025"] {
            let (fee, given) = (chance.fen(3_100...3_900), chance.fen(12_000...16_000))
            add("\(year)-01-16", "audit") { fund, day in
                try fund.expend(.audit, fee, to: "正信会计师事务所", on: day)
            }
            add("\(year)-12-18", "distribution") { fund, day in
                let request = try fund.ask(given, for: "all", "公共收益分配到户", on: day)
                let body = Distribution(amount: Money(fen: given), scope: ["all"], request: request)
                try fund.record(body, dated: day)
            }
            imprest(&story, &chance, year)
        }
        repay(&story, "2024-05-13", "1-302")
        repay(&story, "2025-04-14", "2-503")
        correct(&story)
        if let august = CalendarDate("2024-08-15"), let may = CalendarDate("2025-05-15") {
            let sums = (chance.fen(51_000...58_000), chance.fen(6_000...9_000))
            story.mend("E1", "电梯困人抢修", .elevator, sums.0, by: "迅达电梯维修有限公司", on: august)
            story.mend("E2", "排污管爆裂抢修", .drainage, sums.1, by: "捷安管道抢修有限公司", on: may)
        }
        add("2024-10-10", "objection") { fund, day in
            let text = "这笔维修费没有看到结算单"
            fund.named["objection"] = try fund.record(Objection(to: 70, text: text, unit: "1-101"), dated: day)
        }
        add("2024-10-17", "objection") { fund, day in
            let objection = try #require(fund.named["objection"])
            try fund.record(Reply(to: objection, text: "结算单已张贴"), dated: day)
        }
    }

    /// Petty cash, spent within the year and given back.
    private static func imprest(_ story: inout CorpusStory, _ chance: inout CorpusChance, _ year: String) {
        let costs = (3...10).map { month in (month, chance.fen(110...190)) }
        guard let start = CalendarDate("\(year)-02-20"), let end = CalendarDate("\(year)-11-20") else { return }
        story.add(start.workday, "imprest") { fund, day in
            try fund.move(160_000, from: .bank, to: .imprest, on: day)
        }
        for (month, cost) in costs {
            let text = "\(year)-\(month < 10 ? "0" : "")\(month)-19"
            guard let day = CalendarDate(text) else { continue }
            story.add(day.workday, "imprest") { fund, day in
                try fund.expend(.publication, cost, to: "晨光图文社", from: .imprest, on: day)
            }
        }
        let rest = 160_000 - costs.reduce(0) { $0 + $1.1 }
        story.add(end.workday, "imprest") { fund, day in
            try fund.move(rest, from: .imprest, to: .bank, on: day)
        }
    }

    /// A home paid twice and has it back.
    private static func repay(_ story: inout CorpusStory, _ text: String, _ home: String) {
        guard let day = CalendarDate(text) else { return }
        story.add(day, "refund") { fund, day in
            let body = Contribution(unit: home, amount: Money(fen: 7_711), reference: fund.receipt())
            fund.named["paid \(home)"] = try fund.record(body, dated: day)
        }
        story.add(day.later(6), "refund") { fund, day in
            let paid = try #require(fund.named["paid \(home)"])
            try fund.record(Refund(of: paid, amount: Money(fen: 7_711), reference: fund.number("YH")), dated: day)
        }
    }

    /// An amount that was taken down wrongly and put right the next day; and a payment that the bank had a day later.
    private static func correct(_ story: inout CorpusStory) {
        guard let wrong = CalendarDate("2024-09-11"), let late = CalendarDate("2024-07-31") else { return }
        story.add(wrong, "correction") { fund, day in
            let reference = fund.number("YH")
            let body = Income(category: .commonIncome, amount: Money(fen: 81_250), reference: reference)
            fund.named["wrong"] = try fund.record(body, dated: day)
        }
        story.add(wrong.later(1), "correction") { fund, day in
            let wrong = try #require(fund.named["wrong"])
            try fund.record(Reversal(entry: wrong, reason: "金额记错"), dated: day)
            let reference = fund.number("YH")
            let body = Income(category: .commonIncome, amount: Money(fen: 82_150), reference: reference)
            try fund.record(body, dated: day)
        }
        story.add(late, "transit") { fund, day in
            let payment = try fund.expend(.publication, 48_600, to: "晨光图文社", on: day)
            fund.transit[payment] = -48_600
        }
    }
}

extension CorpusFund {
    /// The next number of the book of receipts.
    mutating func receipt() -> String {
        let next = (named["receipt"] ?? 0) + 1
        named["receipt"] = next
        return "SK\(100_000 + next)"
    }
}
