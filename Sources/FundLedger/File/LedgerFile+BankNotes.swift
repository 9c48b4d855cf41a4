extension LedgerFile {
    /// Where the notes on bank files lie: `fund.bank.txt` beside `fund.daxiu`.
    public var bankNotesPath: String { LedgerFile.bankNotesPath(beside: path) }

    /// Those of a ledger's path.
    static func bankNotesPath(beside ledger: String) -> String {
        let privates = privatePath(beside: ledger)
        return privates.dropLast(".private".count) + ".bank.txt"
    }
}
