extension BankNotes {
    /// The text of the file.
    var text: String {
        var rows = BankImportTexts.notesHead
        rows += ["", "[规则 rules]"] + (ruleLines.isEmpty ? BankImportTexts.rulesHead : [])
        rows += ruleLines.map { line in
            switch line {
            case .rule(let rule): rule.text
            case .comment(let comment): comment
            }
        }
        rows += ["", "[付款人 payers]"] + BankImportTexts.payersHead + payers.map(\.text)
        rows += ["", "[流水行 lines]"] + BankImportTexts.linesHead + lines.map(\.text)
        rows += ["", "[批次 batches]"] + BankImportTexts.batchesHead + batches.map(\.text)
        return rows.map { $0 + "\n" }.joined()
    }

    /// Writes the notes beside a ledger, whole or not at all, for nobody else to read.
    ///
    /// - Throws: `Problem` with `fileNotPermitted`, `diskFull` or `fileNotWritten`.
    func write(beside ledger: LedgerFile) throws(Problem) {
        let path = BankNotes.path(beside: ledger)
        let bytes = Array(text.utf8)
        try WholeFile.write(path, mode: 0o600, replacing: true) { descriptor throws(Problem) in
            try FileAccess.writeAll(bytes, to: descriptor, path: path)
        }
    }
}
