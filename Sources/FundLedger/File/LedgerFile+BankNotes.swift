extension LedgerFile {
    /// Where the notes on bank files lie: `fund.bank.txt` beside `fund.daxiu`.
    public var bankNotesPath: String { LedgerFile.bankNotesPath(beside: path) }

    /// Those of a ledger's path.
    static func bankNotesPath(beside ledger: String) -> String { path("bank.txt", beside: ledger) }

    /// Where it is kept what the headings of sheets mean: `fund.columns.txt` beside `fund.daxiu`.
    package static func columnsPath(beside ledger: String) -> String { path("columns.txt", beside: ledger) }

    /// Where it is kept which attached files may be published: `fund.published.txt` beside `fund.daxiu`.
    package var clearedAttachmentsPath: String { LedgerFile.path("published.txt", beside: path) }

    private static func path(_ ending: String, beside ledger: String) -> String {
        privatePath(beside: ledger).dropLast("private".count) + ending
    }
}
