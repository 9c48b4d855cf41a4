import FundRules
import TransparencyLog

/// 账簿启用表 and 经管人员一览表: what stands before books of accounts: whose they are, for which period, how many pages
/// they have, and who kept them, by key.
///
/// Source: 会计基础工作规范 §59.
struct Flyleaf {
    private let books: Books

    init(_ books: Books) {
        self.books = books
    }

    /// The two tables that stand before some books.
    func tables(_ frame: TableFrame, before ledgers: [Table]) -> [Table] {
        [opening(frame, ledgers.filter { $0.paging != nil }), keepers(frame)]
    }

    private func opening(_ frame: TableFrame, _ ledgers: [Table]) -> Table {
        let period = frame.head.period
        let facts: [(String, Wording, Wording)] = [
            ("entity", Label.fundName, .plain(frame.head.entity)),
            ("preparer", Label.preparerName, .plain(frame.head.preparer)),
            ("origin", Label.origin, .plain(books.state.fund?.origin ?? "")),
            ("period", Label.accountingPeriod, period.title),
            ("from", Label.putIntoUse, Period.title(max(period.firstDay, books.state.openedOn))),
            ("to", Label.keptUntil, frame.head.closingTitle),
            ("vouchers", Label.voucher, Label.sheets.filled(String(books.tally.vouchers))),
        ]
        let pages = ledgers.map { ledger in
            (
                ledger.key, Flyleaf.name(ledger),
                Label.pagesOfBook.filled(String(ledger.pages.count))
            )
        }
        let sum = ledgers.reduce(0) { $0 + $1.pages.count }
        return frame.table(
            "flyleaf",
            Label.flyleaf,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: (facts + pages).map { .line($0, [.text($1), .text($2)]) } + [
                .total("pages", [.text(Label.allPages), .text(Label.pagesOfBook.filled(String(sum)))])
            ],
            signatures: [Label.head, Label.chiefAccountant, Label.bookkeeper, Label.stamp]
        )
    }

    /// The name of a book: 明细账 1001 银行存款.
    private static func name(_ ledger: Table) -> Wording {
        let details = ledger.details.prefix(2)
        return Wording(
            ([ledger.title.zh] + details.map(\.value.zh)).joined(separator: " "),
            ([ledger.title.en] + details.map(\.value.en)).joined(separator: " ")
        )
    }

    private func keepers(_ frame: TableFrame) -> Table {
        let recorders = books.tally.recorders
        return frame.table(
            "keepers",
            Label.keepers,
            columns: [
                .text("title", Label.office), .text("role", Label.role), .text("key", Label.keyID),
                .figures("vouchers", Label.vouchersRecorded), .figures("since", Label.since),
                .figures("until", Label.until),
            ],
            rows: books.state.trust.members.map { membership in
                let key = membership.member.key.keyID
                return .line(
                    key.description,
                    [
                        .plain(membership.member.title), .text(membership.member.role.name), .plain(key.description),
                        .plain(String(recorders[key] ?? 0)), .plain(String(membership.since)),
                        .plain(membership.until.map(String.init) ?? ""),
                    ]
                )
            },
            notes: [Label.keepersNote],
            sheet: .appendix
        )
    }
}
