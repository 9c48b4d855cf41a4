public import FundLedger
public import FundRules

/// A fiscal year as GB/T 24589.1-2010 has auditors' programs read it: everything but the vouchers, which
/// `DataInterfaceBooks` gives while the ledger is verified.
///
/// In Chinese whatever the language, as the standard's own words are. The balances are those of 科目余额表, but for presumed
/// closings, which are no vouchers.
public struct DataInterface {
    /// The type of voucher that there is (记).
    static let voucherType = "1"
    /// The currency, by ISO 4217.
    static let currency = "CNY"

    private let books: Books
    private let fund: Open
    private let statements: StatementSet
    private let frame: TableFrame
    private let version: String

    /// The records of a finished pass.
    ///
    /// - Parameter version: the program's.
    /// - Throws: `Problem` with `periodBeforeFund`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    public init(_ verified: Verified<DataInterfaceBooks<some DaySink>>, version: String) throws(Problem) {
        let verified = verified.map(\.books)
        books = verified.value
        fund = try books.fund()
        statements = try StatementSet(books)
        frame = try TableFrame(verified)
        self.version = version
    }

    /// 公共档案: the whole file.
    public var archives: String {
        DataInterfaceFile.archives.head + book + periods + voucherTypes + currencies
            + DataInterfaceArchive.allCases.map(\.record).joined()
            + DataInterfaceArchive.allCases.map { $0.records(books.state) }.joined() + DataInterfaceFile.archives.tail
    }

    /// 总账: what stands before the vouchers.
    public var beforeVouchers: String { DataInterfaceFile.ledger.head + base + accounts + assistances + balances }

    /// 总账: what stands after the vouchers.
    public var afterVouchers: String { reports + DataInterfaceFile.ledger.tail }

    /// A month as the standard numbers periods: `03`.
    static func number(of month: Month) -> String { String(month.description.suffix(2)) }

    private var year: String { String(books.period.year) }

    private var book: String {
        var row = DataInterfaceRow(.book)
        row.code(fund.origin)
        row.text(fund.name)
        row.text(fund.preparer)
        row.skip(1)
        row.word("其他单位")
        row.word("物业管理")
        row.word("Daxiu 大修账本")
        row.text(version)
        row.word("人民币")
        row.word(year)
        row.word("GB/T 24589.1-2010")
        return row.line
    }

    private var periods: String {
        books.period.months.map { month in
            var row = DataInterfaceRow(.period)
            row.word(year)
            row.word(DataInterface.number(of: month))
            row.date(month.firstDay)
            row.date(month.lastDay)
            return row.line
        }.joined()
    }

    private var voucherTypes: String {
        var row = DataInterfaceRow(.voucherType)
        row.word(DataInterface.voucherType)
        row.word(Label.voucher.zh)
        row.word("记")
        return row.line
    }

    private var currencies: String {
        var row = DataInterfaceRow(.currency)
        row.word(DataInterface.currency)
        row.word("人民币")
        return row.line
    }

    private var base: String {
        var row = DataInterfaceRow(.base)
        row.word("-")
        // A detail's code is its account's with a full stop and a digit.
        row.word("4-2")
        row.skip(1)
        row.word("账本记录序号-记录指纹")
        row.skip(3)
        return row.line
    }

    private var accounts: String {
        books.chart.accounts.map { account in
            var row = DataInterfaceRow(.account)
            row.word(account.code.description)
            row.text(account.name.zh)
            row.integer(account.code.isDetail ? 2 : 1)
            row.word(JournalText.name(of: account.type).zh)
            row.word(DataInterface.side(account.type.isDebit))
            return row.line
        }.joined()
    }

    private var assistances: String {
        books.chart.postable.compactMap { account in
            DataInterfaceArchive.of(account.code).map { archive in
                var row = DataInterfaceRow(.assistance)
                row.word(account.code.description)
                row.word(archive.rawValue)
                row.word(archive.name)
                row.word(archive.name)
                row.word("凭证行所涉的\(archive.name)；余额按科目")
                return row.line
            }
        }.joined()
    }

    /// Month after month, each opening with what the one before it closed with.
    private var balances: String {
        var nets = statements.trialBalance.lines.map(\.opening)
        return books.period.months.map { month in
            guard let part = books.period.part(in: month) else { return "" }
            let lines = TrialBalance(books, part).lines
            return lines.indices.map { index in
                let opening = nets[index]
                nets[index] &+= lines[index].turnover.net
                return balance(lines[index].account, month, opening, lines[index].turnover, nets[index])
            }.joined()
        }.joined()
    }

    private func balance(
        _ account: Chart.Account,
        _ month: Month,
        _ opening: Int64,
        _ turnover: Turnover,
        _ closing: Int64
    ) -> String {
        // A balance of nothing stands where the account's balances usually do.
        func side(_ net: Int64) -> String { DataInterface.side(net == 0 ? account.type.isDebit : net > 0) }
        func size(_ net: Int64) -> Int64 { net < 0 ? 0 - net : net }
        var row = DataInterfaceRow(.balance)
        row.word(account.code.description)
        row.skip(2)
        row.word(side(opening))
        row.word(side(closing))
        row.word(DataInterface.currency)
        row.skip(1)
        row.word(year)
        row.word(DataInterface.number(of: month))
        row.amount(size(opening))
        row.amount(turnover.debit)
        row.amount(turnover.credit)
        row.amount(size(closing))
        return row.line
    }

    private static func side(_ isDebit: Bool) -> String { isDebit ? Label.onDebit.zh : Label.onCredit.zh }

    /// The three statutory statements, item by item.
    private var reports: String {
        let tables = [
            statements.balanceSheet.table(frame), statements.incomeStatement.table(frame),
            statements.netAssets.table(frame),
        ]
        return tables.map(report).joined() + tables.map(items).joined()
    }

    private func number(of table: Table) -> String { (table.form ?? table.title).zh }

    private func report(_ table: Table) -> String {
        var row = DataInterfaceRow(.report)
        row.text(number(of: table))
        row.text(table.title.zh)
        row.date(frame.head.day)
        row.word(year)
        row.text(fund.preparer)
        row.word("元")
        return row.line
    }

    /// A figure is an item, named by its row and its column.
    private func items(_ table: Table) -> String {
        var count = 0
        return table.rows.flatMap { row in
            let name = row.cells.lazy.compactMap { if case .text(let wording) = $0 { wording.zh } else { nil } }.first
            return zip(row.cells, table.columns).compactMap { cell, column -> String? in
                guard case .money(let fen) = cell else { return nil }
                let names = [name, column.group?.zh, column.title.zh].compactMap { $0 }
                count += 1
                var item = DataInterfaceRow(.reportItem)
                item.text(number(of: table))
                item.word(String(count))
                item.text(names.joined(separator: "／"))
                item.skip(1)
                item.money(fen)
                return item.line
            }
        }.joined()
    }
}
