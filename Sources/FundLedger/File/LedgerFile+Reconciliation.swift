public import FundRules

extension LedgerFile {
    /// What moved 1001 since a month was compared with the bank; nil where nothing did, or it was not compared.
    ///
    /// Read from the comparison on, for whoever closes the month; no figure of a statement comes from here.
    public func since(_ reconciled: ReconciledMonth?) throws -> SinceReconciled? {
        guard let reconciled else { return nil }
        var watch = ReconciliationWatch()
        try forEachLine(from: reconciled.entry) { _, line in
            if let entry = try? Entry(decoding: line) { watch.observe(entry) }
            return true
        }
        return watch[reconciled.period]
    }
}
