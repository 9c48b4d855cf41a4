package import FundLedger
package import FundRules
package import FundStatements

/// Keeps the books of a fiscal year, and its vouchers as GB/T 24589.1-2010 has them in order of date.
package final class DataInterfaceExport: LedgerObserver {
    package private(set) var books: Books
    private var vouchers: DataInterfaceVouchers
    private let days: DaySpool

    /// - Parameter year: a calendar year.
    package init(year: Period) throws(Problem) {
        books = Books(period: year)
        vouchers = DataInterfaceVouchers(year: year)
        days = try DaySpool()
    }

    deinit { days.close() }

    package func observe(_ judged: JudgedEntry, _ state: FundState) {
        books.observe(judged, state)
        if let records = vouchers.records(judged, state) { days.append(records, on: judged.entry.date) }
    }

    /// Writes the file of accounts, balances, vouchers and statements.
    package func writeLedger(_ interface: DataInterface, to spool: Spool) throws(Problem) {
        spool.append(interface.beforeVouchers)
        try days.write(to: spool, [])
        spool.append(interface.afterVouchers)
        try spool.finish()
    }
}
