import FundDesk
import Testing

/// What a person is asked about a heading that is not understood, and what the answers come to.
struct ColumnSurveyTests {
    /// The words that are asked for in turn, each answered with the first column that is offered, or with none.
    private static func asked(
        _ text: String,
        _ sought: SoughtColumns,
        passing: Set<String> = []
    ) throws -> (words: [String], mapping: ColumnMapping, readings: [String]) {
        try Papers.read(text) { path in
            let survey = try #require(try ColumnSurvey(path, sought, ColumnMapping()))
            var (words, mapping, passed): ([String], ColumnMapping, Set<String>) = ([], ColumnMapping(), [])
            while let field = survey.next(mapping, passed: passed), words.count < 20 {
                words.append(field.word)
                if passing.contains(field.word) {
                    #expect(!field.isRequired)
                    passed.insert(field.word)
                } else {
                    mapping.set(try #require(survey.offered(for: field, mapping).first).name, field.word)
                }
            }
            return (words, mapping, survey.readings(mapping).map(\.zh))
        }
    }

    @Test("a table is asked for what it must have, then for what it may have while columns are left")
    func table() throws {
        let text = "阳光小区收款表\n什么时候,哪一家,多少钱,颜色\n2025/2/3,3-2-501,\"1,100\",红\n2025/2/30,3-2-502,五,绿\n"
        let passing: Set = ["reference", "piece", "to", "memo"]
        let asked = try Self.asked(text, .table(ImportKind.contributions.columns), passing: passing)
        #expect(asked.words == ["date", "unit", "amount", "reference", "piece", "to", "memo"])
        #expect(asked.mapping.words == ["什么时候": "date", "哪一家": "unit", "多少钱": "amount"])
        #expect(asked.readings.first == "第 3 行：日期 2025-02-03，房号 3-2-501，金额 1,100.00")
        #expect(asked.readings.last?.contains("五") == true, "what cannot be read is said")
        let memo = try Self.asked(
            text,
            .table(ImportKind.contributions.columns),
            passing: ["reference", "piece", "to"]
        )
        #expect(memo.mapping.words["颜色"] == "memo")
    }

    @Test("a value is shown as the import itself would read it")
    func mangled() throws {
        let text = "什么时候,哪一家,多少钱\n45691,3-2-501,1.2E+05\n"
        let asked = try Self.asked(text, .table(ImportKind.contributions.columns))
        let mangled = Problem(.numberMangled, [.text("1.2E+05")]).message(in: .zh)
        #expect(asked.readings == ["第 2 行：日期 2025-02-03，房号 3-2-501，金额 \(mangled)"])
    }

    @Test("a bank's file has one column of amounts or two")
    func bank() throws {
        let two = "哪天,进账,出账,还剩\n2025-02-03,100,,6100\n2025-02-04,,5,6095\n"
        let pair = try Self.asked(two, .bank, passing: ["amount", "reference", "memo", "party"])
        #expect(pair.words == ["date", "amount", "credit", "debit", "balance"])
        #expect(
            pair.readings == ["第 2 行：日期 2025-02-03，收入 100.00，余额 6,100.00", "第 3 行：日期 2025-02-04，支出 5.00，余额 6,095.00"]
        )
        let signed = try Self.asked("哪天,多少\n2025-02-03,100\n2025-02-04,-5\n", .bank)
        #expect(signed.words == ["date", "amount"])
        #expect(signed.readings.last == "第 3 行：日期 2025-02-04，支出 5.00")
        let worded = try Self.asked("哪天,多少,往哪\n2025-02-03,100,收\n2025-02-04,5,支\n", .bank)
        #expect(worded.words == ["date", "amount", "direction"])
        #expect(worded.readings.last == "第 3 行：日期 2025-02-04，支出 5.00")
        let lines = try Papers.read(two) { try BankFile($0, pair.mapping).statement.lines }
        #expect(lines.map(\.amount) == [10_000, -500] && lines.map(\.balance) == [610_000, 609_500])
    }

    @Test("a home may be what looks like its entrance, and a date what sheets have beside it")
    func offered() throws {
        try Papers.read("门,业主,日期,金额\n3-101,甲,2025-02-03,5\n") { path in
            let survey = try #require(try ColumnSurvey(path, .table(ImportKind.contributions.columns), ColumnMapping()))
            let field = try #require(survey.next(ColumnMapping(), passed: []))
            #expect(field.word == "unit" && field.isRequired)
            #expect(survey.offered(for: field, ColumnMapping()).map(\.name) == ["业主", "门"])
            #expect(survey.leftover(ColumnMapping()).isEmpty)
        }
    }

    @Test("where no answer helps, nothing is asked")
    func hopeless() throws {
        let sought = SoughtColumns.table(ImportKind.contributions.columns)
        for text in ["日期,房号,,金额\n2025-02-03,1-101,x,5\n", "日期,房号,金额,金额\n2025-02-03,1-101,5,6\n"] {
            let survey = try Papers.read(text) { try ColumnSurvey($0, sought, ColumnMapping()) }
            #expect(survey?.isHopeless(ColumnMapping()) == true)
        }
        try Papers.read("日期,房号,金额,颜色,颜色\n2025-02-03,1-101,5,红,绿\n") { path in
            let survey = try #require(try ColumnSurvey(path, sought, ColumnMapping()))
            #expect(!survey.isHopeless(ColumnMapping()) && survey.leftover(ColumnMapping()) == ["颜色"])
            _ = try ImportTable(path, ImportKind.contributions.columns, ColumnMapping(["颜色": ""]))
        }
        for text in ["", "一行字\n", "什么,哪里\n"] {
            let survey = try? Papers.read(text) { try ColumnSurvey($0, sought, ColumnMapping()) }
            #expect((survey ?? nil) == nil, "\(text)")
        }
    }

    @Test("what was said of one kind of file says nothing of another, but that the column is known")
    func kinds() throws {
        let mapping = ColumnMapping(["地方": "area", "备注": "payee", "往哪": "direction"])
        let text = "日期,房号,金额,地方,备注,往哪\n2025-02-03,1-101,5,60,二月,收\n"
        let table = try Papers.read(text) { try ImportTable($0, ImportKind.contributions.columns, mapping) }
        #expect(table.rows.map { table.field("memo", of: $0) } == ["二月"])
        let bank = try Papers.read("日期,金额,地方\n2025-02-03,5,60\n") { try BankFile($0, ColumnMapping(["日期": "unit"])) }
        #expect(bank.statement.lines.map(\.amount) == [500])
    }
}
