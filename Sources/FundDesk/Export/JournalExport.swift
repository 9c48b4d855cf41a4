package import FundLedger
package import FundRules
package import FundStatements

/// Keeps the vouchers as a journal in order of date.
package final class JournalExport: LedgerObserver {
    private let spool: Spool
    private let days: DaySpool
    private var journal: JournalWriter

    package init(_ spool: Spool, _ program: JournalProgram, _ language: Language) throws(Problem) {
        self.spool = spool
        days = try DaySpool()
        journal = JournalWriter(program, language)
    }

    deinit { days.close() }

    package func observe(_ judged: JudgedEntry, _ state: FundState) {
        if let head = journal.head(judged) { spool.append(head) }
        if let text = journal.transaction(judged) { days.append(text, on: judged.entry.date) }
    }

    /// Writes transactions and assertions behind the head.
    package func finish() throws(Problem) {
        try days.write(to: spool, journal.assertions())
    }
}
