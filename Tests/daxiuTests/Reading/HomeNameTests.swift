import FundDesk
import Foundation
import Testing

/// Protects: a home is found by any usual spelling, and never by one that may be another's.
@Suite("Names of homes")
struct HomeNameTests {
    private static func names(_ codes: [String], building: String? = nil) -> HomeNames {
        HomeNames(
            codes.map { code in
                let first = code.prefix { $0 != "-" }
                return RegisteredUnit(
                    code: code,
                    building: building ?? String(first),
                    area: Area(hundredths: 5_000),
                    use: "residence",
                    tenure: .commercial
                )
            }
        )
    }

    /// An estate of three buildings whose third has two entrances with the same rooms.
    private static let estate = names([
        "01-1-0101", "01-1-0102", "02-1-0101", "02-1-0501", "03-1-0501", "03-2-0501", "03-2-0502", "08-2-1103", "A座301",
        "A座302", "商铺12", "东区1-1-201",
    ])

    @Test(
        "one home by every usual spelling",
        arguments: [
            "03-2-0501", "3-2-501", "３－２－５０１", "3—2—501", "03-02-501", "3/2/501", "3.2.501", "3#2-501", "3#楼2单元501",
            "3栋2单元501", "3栋2单元501室", "３栋２单元５０１室", "3幢2单元501", "3号楼2单元501室", "3楼2门501", "3 栋 2 单元 501 室",
            "三栋二单元501", "三号楼二单元五〇一室", "3栋2单元5层501", "3-2-501室", "3-2-501号", " 3-2-501 ", "3 2 501", "3座2单元501",
        ]
    )
    func spellings(_ text: String) { #expect(HomeNameTests.estate.match(text) == .home("03-2-0501"), "\(text)") }

    @Test(
        "other homes, and what is no home or several",
        arguments: [
            ("A座301", .home("A座301")), ("a座301", .home("A座301")), ("Ａ座３０１室", .home("A座301")), ("A301", .home("A座301")),
            ("A-301", .home("A座301")), ("A栋301", .home("A座301")), ("商铺12", .home("商铺12")), ("商铺12号", .home("商铺12")),
            ("商铺 012", .home("商铺12")), ("12号商铺", .home("商铺12")), ("1-1-201", .home("东区1-1-201")),
            ("8号楼1103室", .home("08-2-1103")), ("2号楼501", .home("02-1-0501")), ("2-501", .home("02-1-0501")),
            ("3号楼501室", .ambiguous(["03-1-0501", "03-2-0501"])), ("3-501", .ambiguous(["03-1-0501", "03-2-0501"])),
            ("9-1-101", .unknown), ("3-3-501", .unknown), ("32501", .unknown), ("501", .unknown), ("3", .unknown),
            ("", .unknown),
            ("商铺13", .unknown), ("B座301", .unknown), ("3-2-501-1", .unknown), ("张三", .unknown),
            ("3栋2单元501室张三", .unknown),
        ] as [(String, HomeNames.Match)]
    )
    func others(_ text: String, _ match: HomeNames.Match) {
        #expect(HomeNameTests.estate.match(text) == match, "\(text)")
    }

    @Test("where there is one building, its number may be left out; where homes have no entrance, it may be told")
    func shorter() {
        let one = HomeNameTests.names(["1-101", "1-102", "1-201"])
        #expect(one.match("101") == .home("1-101"))
        #expect(one.match("102室") == .home("1-102"))
        #expect(one.match("1栋2单元201") == .home("1-201"))
        #expect(one.match("1-2-201") == .unknown)
        let inBuilding = HomeNameTests.names(["101", "102"], building: "3栋")
        #expect(inBuilding.match("3-101") == .home("101"))
        let twice = HomeNameTests.names(["1-1", "1-01", "2-1"])
        #expect(twice.match("1-01") == .home("1-01"))
        #expect(twice.match("1-001") == .ambiguous(["1-01", "1-1"]))
    }

    @Test("a home that stands no longer gives way to one that does")
    func departed() {
        let homes = ["1-01", "1-1"].map {
            RegisteredUnit(code: $0, building: "1", area: Area(hundredths: 1), use: "r", tenure: .public)
        }
        #expect(HomeNames(homes, departed: [0]).match("1-001") == .home("1-1"))
        #expect(HomeNames(homes, departed: [0]).match("1-01") == .home("1-01"))
        #expect(HomeNames(homes, departed: [0, 1]).match("1-001") == .ambiguous(["1-01", "1-1"]))
    }

    @Test("what is not found is told with what is near, and what may be several with what they are")
    func refusals() throws {
        let estate = HomeNameTests.estate
        let near = try #require(throws: Problem.self) { try estate.code("32501") }
        #expect(near == Problem(.unitUnknown, [.name("32501"), .choice(["03-2-0501"])]))
        #expect(estate.near("3-2-503") == ["03-2-0501", "03-2-0502"])
        #expect(estate.near("8-2-1130") == ["08-2-1103"])
        #expect(estate.near("77-7-7777").isEmpty)
        let several = try #require(throws: Problem.self) { try estate.code("3-501") }
        #expect(several == Problem(.unitAmbiguous, [.text("3-501"), .choice(["03-1-0501", "03-2-0501"]), .number(2)]))
        let far = try #require(throws: Problem.self) { try estate.code("77-7-7777") }
        #expect(far == Problem(.unitUnknown, [.name("77-7-7777")]))
    }

    @Test(
        "homes in a bank's memo",
        arguments: [
            ("3-2-501维修资金", ["3-2-501=03-2-0501"]), ("物业费-3-2-501", ["3-2-501=03-2-0501"]),
            ("3栋2单元501室交2026年11月", ["3栋2单元501室=03-2-0501"]),
            ("3栋2单元501室11月大修基金", ["3栋2单元501室=03-2-0501"]), ("幸福路12号3栋2单元501室", ["12号3栋2单元501室=03-2-0501"]),
            ("代3号楼2单元501室张三交", ["3号楼2单元501室=03-2-0501"]), ("2026-11-05 3-2-501", ["3-2-501=03-2-0501"]),
            ("3-2-501、3-2-502两户", ["3-2-501=03-2-0501", "3-2-502=03-2-0502"]),
            ("3-2-501、502", ["3-2-501=03-2-0501", "502=03-2-0502"]),
            ("3-2-501和502", ["3-2-501=03-2-0501", "502=03-2-0502"]),
            ("3-2-501/502", ["3-2-501/502=03-2-0501", "3-2-501/502=03-2-0502"]),
            ("3-2-501/3-2-502", ["3-2-501/3-2-502=03-2-0501", "3-2-501/3-2-502=03-2-0502"]),
            ("3-2-501，2000元", ["3-2-501=03-2-0501"]), ("3-2-501 2000.00", ["3-2-501=03-2-0501"]),
            ("交3-2-501，503", ["3-2-501=03-2-0501", "503=?"]), ("Ａ座３０１", ["Ａ座３０１=A座301"]), ("A301房费", ["A301房=A座301"]),
            ("商铺12租户", ["商铺12=商铺12"]), ("3-501", ["3-501=03-1-0501|03-2-0501"]), ("9栋1单元101室", ["9栋1单元101室=?"]),
            ("9-9-901", ["9-9-901=?"]), ("C座301", ["C座301=?"]), ("三栋二单元501", ["三栋二单元501=03-2-0501"]),
            ("501室", ["501室=?"]), ("东区1-1-201", ["东区1-1-201=东区1-1-201"]), ("3栋 2单元 501室", ["3栋 2单元 501室=03-2-0501"]),
        ] as [(String, [String])]
    )
    func mentions(_ text: String, _ expected: [String]) {
        let found = HomeNameTests.estate.homes(in: text).map { mention in
            switch mention.match {
            case .home(let code): "\(mention.spelling)=\(code)"
            case .ambiguous(let codes): "\(mention.spelling)=\(codes.joined(separator: "|"))"
            case .unknown: "\(mention.spelling)=?"
            }
        }
        #expect(found == expected, "\(text)")
    }

    @Test(
        "dates, amounts, telephones, accounts and the like are no homes",
        arguments: [
            "2026-11-05", "2026/11/5", "2026年11月5日", "20261105", "11-2026", "1-3月物业费", "138-1234-5678", "13812345678",
            "6222 0212 3456 7890", "6222-0212-3456", "1,234.50", "12:30:00", "R1", "P500", "TX20261105001", "3号楼2单元电梯",
            "1-3号楼外墙",
            "3号电梯维修", "501", "2000元", "10-12天", "第3期", "一楼大厅", "INV-2026-001", "利息", "", "-", "3-", "二十一", "A座", "商铺",
            "20261105-3-2-501", "3-2-501元", "3-2-50100000",
        ]
    )
    func noMentions(_ text: String) { #expect(HomeNameTests.estate.homes(in: text).isEmpty, "\(text)") }

    @Test("ten thousand memos against six hundred homes take a moment")
    func isQuick() {
        let codes = (1...10).flatMap { building in
            (1...60).map { "\(building)-\($0 % 2 + 1)-\($0 / 10 + 1)\($0 % 10 + 100)" }
        }
        let names = HomeNameTests.names(Array(Set(codes)))
        let start = spent()
        var found = 0
        for line in 0..<10_000 {
            found += names.homes(in: "网银转账 \(line % 12)栋2单元\(line % 7 + 1)101室 维修资金 2026年11月 TX\(line)").count
        }
        #expect(found == 10_000)
        #expect(spent() - start < 20)
    }

    /// Processor time of this thread, in seconds: what other tests take does not count.
    private func spent() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
