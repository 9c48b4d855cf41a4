import FundLedger
import FundRules

/// What all tables of a report have in common.
struct TableFrame {
    let head: Table.Head
    let chart: Chart
    /// What figures of the period are shown beside; nil where nothing was asked for and the form has no such column.
    let comparison: StatementComparison?
    /// Whether the first year of the fund's books is stated, which no earlier year is carried forward into.
    let isFirstYear: Bool
    /// What the books of the accounts say below about the ends of years.
    let yearEndNotes: [Wording]
    /// Whether the books of the accounts stand as before the closing of the year that the period ends with (结账前).
    let isBeforeClosing: Bool
    /// What the year's opening balances were restated by.
    let restatements: [Adjustment]
    /// What the paper says that no ledger knows.
    var notice = StatementNotice()
    /// The classes of homes that the fund has none of, where it has some of the other.
    let unusedTenures: [Tenure]

    init(_ verified: Verified<Books>) throws(Problem) {
        let books = verified.value
        let fund = try books.fund()
        let period = books.period
        let provenance = Provenance(verified.verdict).covering(period, nil)
        head = Table.Head(
            entity: fund.name,
            preparer: fund.preparer,
            period: period,
            isClosed: books.state.closedThrough.map { $0 >= period.lastMonth } ?? false,
            day: min(period.lastDay, books.needs.issued ?? period.lastDay),
            provenance: provenance
        )
        chart = fund.chart
        comparison = StatementComparison(books)
        isFirstYear = books.state.openedOn.year >= period.year
        yearEndNotes = YearEndNotes(books, entries: provenance.size).list
        isBeforeClosing = books.needs.beforeClosing
        restatements = books.adjustments.filter { $0.date >= period.startOfYear }
        let register = books.state.register
        let used = Set(register.units.map(\.tenure))
        unusedTenures = used.isEmpty ? [] : Tenure.allCases.filter { !used.contains($0) }
    }

    /// A table in this frame. One whose period has months that are not closed, or not over, says so.
    ///
    /// - Parameter covers: what its figures cover, where that is not the period.
    func table(
        _ key: String,
        _ title: Wording,
        form: Wording? = nil,
        date: Wording? = nil,
        covers: Period? = nil,
        details: [Table.Detail] = [],
        columns: [Table.Column],
        rows: [Table.Row],
        notes: [Wording] = [],
        sheet: Table.Sheet = .statement,
        signatures: [Wording]? = nil,
        layout: PrintedForm? = nil,
        paging: Paging? = nil
    ) -> Table {
        let name = date ?? (covers ?? head.period).title
        // A voucher and a certificate are of a day, a reconciliation is of a month of its own.
        let isOfPeriod = date == nil || date == head.period.title || date == head.closingTitle
        let isMarked = isOfPeriod && !head.isClosed && sheet != .voucher && sheet != .certificate
        return Table(
            key: key,
            title: title,
            form: form,
            head: head.covering(key),
            date: isMarked ? marked(name) : name,
            covers: covers ?? head.period,
            details: details,
            columns: columns,
            rows: rows,
            notes: notes,
            sheet: sheet,
            signatures: signatures ?? (paging == nil ? sheet.signatures : Table.bookSignatures),
            layout: layout,
            paging: paging
        )
    }

    /// The name of what is not closed; a day needs no other beside it.
    private func marked(_ name: Wording) -> Wording {
        name == head.closingTitle ? Label.notClosed.filled(with: name) : head.marked(name)
    }

    /// The key of the table that lists an account's vouchers.
    func ledger(of account: AccountCode) -> String { "\(StatementKind.account.rawValue)-\(account)" }

    /// What an account opens with.
    var broughtForward: Wording {
        head.period.firstDay == head.period.firstDay.startOfYear && !isFirstYear ? Label.broughtForward : Label.opening
    }

    /// What a book of accounts is called.
    func bookTitle(_ title: Wording) -> Wording {
        isBeforeClosing ? Label.statedBeforeClosing.filled(with: title) : title
    }

    /// What an account closes with: at the end of a year its balance is carried into the next.
    var carriedForward: Wording {
        let day = head.day
        return day.month.month == 12 && day == day.month.lastDay ? Label.carriedForward : Label.closing
    }

    /// The name of an account.
    func name(_ account: AccountCode) -> Table.Cell {
        .text(chart.account(account)?.name ?? .plain(account.description))
    }
}
