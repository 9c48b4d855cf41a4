package import FundRules

extension EntrySummary {
    /// Refunds, years, changes of the register and plans: whom or what they concern, and how much.
    package static func told(_ body: any EntryBody, _ debits: Int64) -> (subject: Wording, amount: Int64?) {
        switch body {
        case let body as Refund: (EntryTexts.reversed.filled(String(body.entry)), body.amount)
        case let body as Destruction: (.same(body.unit), body.amount)
        case let body as Payout: (.same(body.unit), body.amount)
        case let body as DebtSettlement: (.same(body.unit), body.amount)
        case let body as Closing: (EntryTexts.year.filled(body.year.description), debits == 0 ? nil : debits)
        case let body as Correction: (corrected(body), EntrySummary(body.voucher).amount)
        case let body as Handover:
            (
                (body.direction == .in ? EntryTexts.handoverIn : EntryTexts.handoverOut).filled(body.custodian),
                body.amount
            )
        case let body as Split:
            (EntryTexts.split.filled(body.unit, body.parts.map(\.code).joined(separator: " ")), nil)
        case let body as Merge: (EntryTexts.merged.filled(body.units.joined(separator: " "), body.whole.code), nil)
        case let body as Amendment: (.same(body.unit.code), nil)
        case let body as Title: (.same(body.unit), nil)
        case let body as Rate: (rate(body), nil)
        case let body as Budget: (EntryTexts.budgetLines.filled(body.year.description, String(body.lines.count)), nil)
        case let body as Reconciliation:
            (
                EntryTexts.reconciled.filled(
                    body.period.description,
                    String(body.bankOnly.count + body.ledgerOnly.count)
                ), nil
            )
        case let body as Erasure:
            (EnclosureTexts.erasedDetail.filled(String(body.detail.entry), body.detail.field), nil)
        case let body as Objection: (ObjectionTexts.to.filled(String(body.entry)), nil)
        case let body as Reply: (ObjectionTexts.to.filled(String(body.objection)), nil)
        case let body as Publication: (OfficeTexts.published.filled(String(body.entry), body.place), nil)
        case let body as Contract: (EntryTexts.contract.filled(body.project, body.contractor), body.amount)
        case let body as Assignment:
            (ProjectLifeTexts.assigned.filled(body.project, body.contractor, body.assignee), nil)
        case let body as Acceptance:
            (ProjectLifeTexts.found(body.result).filled(body.project), nil)
        case let body as Completion: (.same(body.project), body.cost)
        default: entrusted(body)
        }
    }

    private static func corrected(_ body: Correction) -> Wording {
        let voucher = EntrySummary(body.voucher)
        func text(_ language: Language) -> String {
            let parts = [body.year.description, voucher.kind[language], voucher.subject[language]]
            return EntryTexts.corrected.text(language, parts)
        }
        return Wording(text(.zh), text(.en))
    }

    private static func rate(_ body: Rate) -> Wording {
        let wording = body.basis == .area ? EntryTexts.rateByArea : EntryTexts.rateByUnit
        func text(_ language: Language) -> String {
            return wording.text(language, [EntryTexts.scope(body.scope)[language], body.from.description, body.yuan])
        }
        return Wording(text(.zh), text(.en))
    }
}
