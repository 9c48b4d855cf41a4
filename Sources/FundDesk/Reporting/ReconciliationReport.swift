/// 银行存款余额调节表, and what stands behind it.
package struct ReconciliationReport {
    private let comparison: BankComparison

    package init(_ comparison: BankComparison) {
        self.comparison = comparison
    }

    /// The table for people, both sides beside each other, and the items that only one side has.
    package func text(_ language: Language) -> String {
        let bankOnly = comparison.bankOnly.map(\.amount)
        let ledgerOnly = comparison.ledgerOnly.map(\.amount)
        let sides: [[(Wording, Int64)]] = [
            [(BankTexts.book, comparison.book), (BankTexts.bank, comparison.bank)],
            [(BankTexts.bankReceived, came(bankOnly)), (BankTexts.ledgerReceived, came(ledgerOnly))],
            [(BankTexts.bankPaid, went(bankOnly)), (BankTexts.ledgerPaid, went(ledgerOnly))],
            [(BankTexts.adjusted, comparison.adjustedBook), (BankTexts.adjusted, comparison.adjustedBank)],
        ]
        let table = sides.map { row in row.flatMap { [$0.0[language], Money(fen: $0.1).grouped] } }
        let lines =
            [BankTexts.title.text(language, [comparison.period.description])]
            + Columns.aligned(table, trailing: [1, 3]) + [matched(language)] + special(language) + items(language)
        return lines.map { $0 + "\n" }.joined()
    }

    private func came(_ amounts: [Int64]) -> Int64 { amounts.filter { $0 > 0 }.reduce(0, &+) }
    private func went(_ amounts: [Int64]) -> Int64 { 0 &- amounts.filter { $0 < 0 }.reduce(0, &+) }

    private func matched(_ language: Language) -> String {
        let bySerial = comparison.matches.count { $0.bySerial }
        let counts = [bySerial, comparison.matches.count - bySerial, comparison.offset.count / 2].map(String.init)
        return BankTexts.matched.text(language, counts)
    }

    /// What else belongs together, where there is any.
    private func special(_ language: Language) -> [String] {
        func lines(_ basis: BankComparison.Basis) -> Int {
            Set(comparison.matches.filter { $0.basis == basis }.map(\.line)).count
        }
        let counts = [lines(.sum), lines(.manual), comparison.returned.count / 2]
        return counts == [0, 0, 0] ? [] : [BankTexts.summed.text(language, counts.map(String.init))]
    }

    private func items(_ language: Language) -> [String] {
        let bank = comparison.bankOnly.map { item in
            [
                item.date.description, item.line.map { BankTexts.line.text(language, [String($0)]) } ?? "",
                item.reference ?? "", Money(fen: item.amount).grouped,
            ]
        }
        let ledger = comparison.ledgerOnly.map { item in
            [
                item.date.description, item.number.description, item.reference ?? "", Money(fen: item.amount).grouped,
            ]
        }
        let proposals = comparison.proposals().map { pairing in
            BankTexts.mayBeSum.text(language, [pairing.line, vouchers(pairing, language)])
        }
        return section(BankTexts.bankOnly, bank, language) + proposals + section(BankTexts.ledgerOnly, ledger, language)
    }

    private func vouchers(_ pairing: BankPairing, _ language: Language) -> String {
        pairing.vouchers.joined(separator: ReadingTexts.comma[language])
    }

    /// Whether a line is the sum of some vouchers.
    package func question(_ pairing: BankPairing, _ language: Language) -> String {
        let line = comparison.bankOnly.first { $0.line.map(String.init) == pairing.line }
        let values = [
            pairing.line, line?.date.description ?? "", Money(fen: line?.amount ?? 0).grouped,
            vouchers(pairing, language),
        ]
        return BankTexts.isSum.text(language, values)
    }

    private func section(_ title: Wording, _ rows: [[String]], _ language: Language) -> [String] {
        rows.isEmpty
            ? [] : [title.text(language, [String(rows.count)])] + Columns.aligned(rows, trailing: [3]).map { "  " + $0 }
    }
}

extension ReconciliationReport {
    /// The comparison for programs; amounts in fen.
    package var json: JSONValue {
        .object(of: [
            "period": .string(comparison.period.description), "bank": .integer(comparison.bank),
            "book": .integer(comparison.book), "adjustedBank": .integer(comparison.adjustedBank),
            "adjustedBook": .integer(comparison.adjustedBook),
            "matches": .array(
                comparison.matches.map { match in
                    .object(of: [
                        "line": match.line.line.map(JSONValue.count), "date": .string(match.line.date.description),
                        "entry": .count(match.voucher.entry), "number": .string(match.voucher.number.description),
                        "amount": .integer(match.voucher.amount), "by": .string(match.basis.rawValue),
                    ])
                }
            ),
            "returned": .list(comparison.returned.map(ReconciliationReport.json)),
            "proposals": .list(
                comparison.proposals().map { pairing in
                    .object(["line": .string(pairing.line), "vouchers": .strings(pairing.vouchers)])
                }
            ),
            "bankOnly": .array(comparison.bankOnly.map(ReconciliationReport.json)),
            "ledgerOnly": .array(
                comparison.ledgerOnly.map { item in
                    .object(of: [
                        "entry": .count(item.entry), "number": .string(item.number.description),
                        "date": .string(item.date.description), "reference": item.reference.map(JSONValue.string),
                        "amount": .integer(item.amount),
                    ])
                }
            ),
        ])
    }

    private static func json(_ item: BankComparison.BankItem) -> JSONValue {
        .object(of: [
            "line": item.line.map(JSONValue.count), "date": .string(item.date.description),
            "reference": item.reference.map(JSONValue.string), "amount": .integer(item.amount),
        ])
    }
}
