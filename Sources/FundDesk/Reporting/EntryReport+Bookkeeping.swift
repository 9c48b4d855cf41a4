package import FundRules
import TransparencyLog

extension EntryReport {
    /// What refunds, changes of the register, plans and reconciliations say besides their summary.
    package func bookkeeping(_ language: Language) -> [(Wording, String)] {
        switch entry.body {
        case let body as Transfer: return amount(ReadingTexts.interest, body.interest)
        case let body as Handover:
            let lines = body.units.map { [$0.unit, Money(fen: $0.amount).grouped] }
            let rest = amount(ReadingTexts.undistributed, body.undistributed == 0 ? nil : body.undistributed)
            return rest + list(ReadingTexts.balance, lines, trailing: [1])
        case let body as any RegisterChange: return change(body, language)
        case let body as Budget:
            return list(
                ReadingTexts.line,
                body.lines.map { [EntryTexts.item($0.item)[language], Money(fen: $0.amount).grouped] },
                trailing: [1]
            )
        case let body as Reconciliation: return reconciliation(body)
        default: return entrusted(language)
        }
    }

    /// What a change of the register says, whether it is made or asked for.
    package func change(_ body: any RegisterChange, _ language: Language) -> [(Wording, String)] {
        switch body {
        case let body as Split: return homes(ReadingTexts.part, body.parts, language)
        case let body as Merge: return homes(ReadingTexts.unit, [body.whole], language)
        case let body as Amendment: return homes(ReadingTexts.unit, [body.unit], language)
        case let body as UnitBatch: return homes(ReadingTexts.unit, body.units, language)
        case let body as Title:
            return [(ReadingTexts.group, body.group), (ReadingTexts.deed, body.deed)].compactMap { name, value in
                value.map { (name, $0) }
            }
        default: return []
        }
    }

    private func amount(_ name: Wording, _ fen: Int64?) -> [(Wording, String)] {
        fen.map { [(name, Money(fen: $0).grouped)] } ?? []
    }

    private func reconciliation(_ body: Reconciliation) -> [(Wording, String)] {
        let figures = [
            (ReadingTexts.bankBalance, body.bank), (ReadingTexts.bookBalance, body.book),
            (ReadingTexts.adjustedBalance, body.adjustedBank),
        ].map { ($0.0, Money(fen: $0.1).grouped) }
        let bank = body.bankOnly.map { [$0.date.description, $0.reference ?? "", Money(fen: $0.amount).grouped] }
        let ledger = body.ledgerOnly.map { [String($0.entry), Money(fen: $0.amount).grouped] }
        return figures + list(ReadingTexts.bankOnly, bank, trailing: [2])
            + list(ReadingTexts.ledgerOnly, ledger, trailing: [0, 1])
            + [(ReadingTexts.bankFile, body.file.hexadecimal)]
    }
}
