import FundRules

/// What all tables of a report have in common.
struct TableFrame {
    let head: Table.Head
    let chart: Chart
    let provenance: Provenance

    init(_ books: Books, _ provenance: Provenance) throws(Problem) {
        let fund = try books.fund()
        head = Table.Head(entity: fund.name, preparer: fund.preparer, period: books.period)
        chart = fund.chart
        self.provenance = provenance
    }

    /// A table in this frame.
    func table(
        _ key: String,
        _ title: Wording,
        form: Wording? = nil,
        date: Wording? = nil,
        details: [Table.Detail] = [],
        columns: [Table.Column],
        rows: [Table.Row],
        notes: [Wording] = []
    ) -> Table {
        Table(
            key: key,
            title: title,
            form: form,
            head: head,
            date: date ?? head.period.title,
            details: details,
            columns: columns,
            rows: rows,
            notes: notes,
            provenance: provenance
        )
    }

    /// The name of an account.
    func name(_ account: AccountCode) -> Table.Cell {
        .text(chart.account(account)?.name ?? .plain(account.description))
    }
}
