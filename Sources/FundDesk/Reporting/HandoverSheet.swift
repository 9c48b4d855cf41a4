/// 移交清册: the books, what is in every account, what is still to be done, and room for signatures.
///
/// Source: 会计基础工作规范（财会字〔1996〕19号）§25–35.
package struct HandoverSheet {
    /// The ledger that is handed over, as it ends.
    let ledger: Verified<LastState>
    /// The day on which requests stand as they are told.
    let day: CalendarDate
    /// Who hands over to whom; nil while nobody does.
    let parties: Succession.Parties?
    /// What else is handed over.
    let items: [String]

    package init(
        ledger: Verified<LastState>,
        on day: CalendarDate,
        parties: Succession.Parties? = nil,
        items: [String] = []
    ) {
        self.ledger = ledger
        self.day = day
        self.parties = parties
        self.items = items
    }

    private var state: FundState { ledger.value.state }

    /// The sheet, to be printed and signed.
    package func text(_ language: Language) -> String {
        let rows = head(language) + books(language) + open(language)
        let lines = Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] })
        return (["", OfficeTexts.inventory[language]] + lines + ["", OfficeTexts.signatures[language]])
            .map { $0 + "\n" }.joined()
    }

    private func head(_ language: Language) -> [(Wording, String)] {
        let verdict = self.ledger.verdict
        let fund = state.fund.map { OfficeTexts.ledgerValue.text(language, [$0.name, $0.origin]) }
        let ledger = [
            (OfficeTexts.ledger, fund ?? ""), (OfficeTexts.size, String(verdict.size)),
            (OfficeTexts.root, verdict.root.base64),
        ]
        guard let parties else { return ledger }
        let members = state.trust.members.map(\.member)
        func row(_ name: Wording, _ key: KeyID) -> (Wording, String) {
            (name, MemberList.name(of: key, among: members, language))
        }
        return ledger + [row(OfficeTexts.from, parties.from), row(OfficeTexts.to, parties.to)]
            + (parties.witness.map { [row(OfficeTexts.witness, $0)] } ?? [])
            + (items.isEmpty ? [OfficeTexts.none[language]] : items).asRows(OfficeTexts.items)
    }

    private func books(_ language: Language) -> [(Wording, String)] {
        let accounts = (state.fund?.chart ?? .standard).postable
        let balances = zip(accounts, state.balances).filter { $0.1 != 0 }.map { account, net in
            let amount = Money(fen: account.type.isDebit ? net : -net).grouped
            return [account.code.description, account.name[language], amount]
        }
        let months = state.open.compactMap { book in
            book.month.map { OfficeTexts.openMonth.text(language, [$0.description, String(book.vouchers)]) }
        }
        return list(Columns.aligned(balances, trailing: [2]), OfficeTexts.balances, language)
            + [(OfficeTexts.closedThrough, state.closedThrough?.description ?? OfficeTexts.none[language])]
            + list(months, OfficeTexts.openMonths, language)
    }

    private func open(_ language: Language) -> [(Wording, String)] {
        let matters = state.trust.matters(.pending, .approved, on: day)
        let objections = state.objections.filter { $0.reply == nil }.map { objection in
            [String(objection.sequence), String(objection.entry), objection.due.description]
        }
        let publications = state.duePublications.map { due in
            [String(due.request), Money(fen: due.paid).grouped, due.deadline.description]
        }
        return list(matters.map { told($0, language) }, OfficeTexts.requests, language)
            + list(objections.map { OfficeTexts.objectionValue.text(language, $0) }, OfficeTexts.objections, language)
            + list(
                publications.map { OfficeTexts.unpublishedValue.text(language, $0) },
                OfficeTexts.unpublished,
                language
            )
    }

    private func told(_ matter: Matter, _ language: Language) -> String {
        let subject = EntrySummary(matter.subject.body).subject[language]
        guard let request = matter.request else {
            return OfficeTexts.changeValue.text(language, [String(matter.sequence), subject])
        }
        let amounts = [request.amount, matter.paid].map { Money(fen: $0).grouped }
        return OfficeTexts.requestValue.text(language, [String(matter.sequence), subject] + amounts)
    }

    /// Whoever signs must see that there is nothing, where there is nothing.
    private func list(_ lines: [String], _ name: Wording, _ language: Language) -> [(Wording, String)] {
        (lines.isEmpty ? [OfficeTexts.none[language]] : lines).asRows(name)
    }
}
