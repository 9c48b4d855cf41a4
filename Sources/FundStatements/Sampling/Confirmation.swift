package import FundLedger
package import FundRules
import TransparencyLog

/// 询证函 and 回函: what each home that was drawn is asked to confirm, and the slip on which it answers the auditor.
///
/// Source: 中国注册会计师审计准则第1312号——函证, ISA 505: the auditor sends the letters and gets the answers, nobody else.
package struct Confirmations {
    /// What the letters say that no ledger knows; what is not given is left blank, to be written by hand.
    package struct Terms: Sendable {
        /// Where the slips go: the auditor's name and address.
        package var answerTo: String?
        /// Until when an answer is asked for.
        package var answerBy: CalendarDate?

        package init(answerTo: String? = nil, answerBy: CalendarDate? = nil) {
            (self.answerTo, self.answerBy) = (answerTo, answerBy)
        }
    }

    /// The homes that are asked, by code.
    package let homes: [String]
    /// A letter and its slip for each home, in order of code.
    package let tables: [Table]

    /// - Parameter books: books with what moved the homes.
    /// - Parameter homes: those that were drawn, by code.
    /// - Throws: what the homes' ledgers throw where figures do not tie.
    package init(
        _ books: Verified<SampleBooks>,
        _ homes: [String],
        _ ledger: SampledLedger,
        _ terms: Terms
    ) throws(Problem) {
        self.homes = homes
        let frame = try TableFrame(books.map(\.books))
        let ledgers = try UnitLedger.ledgers(books.value.books, of: .some(homes))
        tables = ledgers.enumerated().flatMap { index, home in
            let number = ConfirmationLabel.numberOf.filled(String(index + 1), String(ledgers.count))
            return [
                Confirmations.letter(home, number, frame, ledger, terms),
                Confirmations.slip(home, number, frame, terms),
            ]
        }
    }

    private static let blank = Wording.plain(String(repeating: "_", count: 20))

    private static func table(
        _ key: String,
        _ title: Wording,
        _ rows: [(String, Wording, Table.Cell)],
        _ frame: TableFrame,
        notes: [Wording],
        sheet: Table.Sheet,
        signatures: [Wording]
    ) -> Table {
        frame.table(
            key,
            title,
            date: frame.head.closingTitle,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: rows.map { key, name, content in .line(key, [.text(name), content]) },
            notes: notes,
            sheet: sheet,
            signatures: signatures
        )
    }

    private static func letter(
        _ home: UnitLedger,
        _ number: Wording,
        _ frame: TableFrame,
        _ ledger: SampledLedger,
        _ terms: Terms
    ) -> Table {
        var moved: [UnitMovement: Int64] = [:]
        for line in home.lines {
            if let movement = line.voucher.movement { moved[movement, default: 0] &+= line.amount }
        }
        let movements = UnitMovement.allCases.compactMap { movement in
            moved[movement].map { (movement.key, movement.heading, Table.Cell.money($0)) }
        }
        let answerTo = terms.answerTo.map { Wording.plain($0) } ?? blank
        let answerBy = terms.answerBy.map { Period.title($0) } ?? blank
        return table(
            "confirmation-\(home.unit.code)",
            ConfirmationLabel.letter,
            [
                ("number", ConfirmationLabel.number, .text(number)), ("unit", Label.unit, .plain(home.unit.code)),
                ("area", Label.area, .plain(Area(hundredths: home.unit.area).description)),
                ("period", Label.accountingPeriod, .text(frame.head.period.title)),
                ("opening", Label.opening, .money(home.opening)),
            ] + movements + [
                ("closing", Label.closing, .money(home.closing)),
                ("words", Label.balanceInWords, .plain("人民币" + Money(fen: home.closing).words)),
            ],
            frame,
            notes: [
                ConfirmationLabel.request.filled(with: .plain(home.unit.code), .plain(frame.head.entity)),
                ConfirmationLabel.answer.filled(with: answerTo, answerBy), ConfirmationLabel.noDemand,
                ConfirmationLabel.basis.filled(String(ledger.size), ledger.root.base64), ConfirmationLabel.source,
            ],
            sheet: .letter,
            signatures: [Label.stamp, ConfirmationLabel.auditor, Label.date]
        )
    }

    private static func slip(_ home: UnitLedger, _ number: Wording, _ frame: TableFrame, _ terms: Terms) -> Table {
        table(
            "reply-\(home.unit.code)",
            ConfirmationLabel.slip,
            [
                ("number", ConfirmationLabel.number, .text(number)), ("unit", Label.unit, .plain(home.unit.code)),
                ("closing", Label.closing, .money(home.closing)),
                ("agrees", ConfirmationLabel.box, .text(ConfirmationLabel.agrees)),
                ("differs", ConfirmationLabel.box, .text(ConfirmationLabel.differs)),
                ("why", ConfirmationLabel.why, .empty),
            ],
            frame,
            notes: [
                ConfirmationLabel.sendTo.filled(with: terms.answerTo.map { .plain($0) } ?? blank)
            ],
            sheet: .appendix,
            signatures: [ConfirmationLabel.owner, Label.date]
        )
    }

    /// The letters as a text.
    package func text(_ format: StatementFormat, _ language: Language) throws -> String {
        try StatementReport.text(tables, ConfirmationLabel.letter, format, language, byteOrderMark: false)
    }
}

/// The words of confirmations.
enum ConfirmationLabel {
    static let letter = Wording("询证函", "Confirmation request")
    static let slip = Wording("回函", "Reply slip")
    static let number = Wording("编号", "No.")
    static let numberOf = Wording("{0}（共 {1} 份）", "{0} of {1}")
    static let request = Wording(
        "{0} 业主：审计人员正在审计“{1}”。上面是账上记的您家的数字，请核对，并在下面的回函上勾选、签名。",
        "To the owners of {0}: “{1}” is being audited. Above is what the books have of your home. Please compare it, then tick and "
            + "sign the slip below."
    )
    static let answer = Wording(
        "回函请在 {1} 前直接寄回或交给审计人员：{0}。请不要交给记账人、物业或业委会转交。",
        "Return the slip by {1} to the auditor directly: {0}. Please do not hand it to the bookkeeper, the manager or the committee."
    )
    static let noDemand = Wording(
        "本函只为核对，不是催款，也不改变您的权利。",
        "This only compares figures: it demands nothing and changes none of your rights."
    )
    static let basis = Wording(
        "数字出自账本的前 {0} 条，总指纹 {1}。",
        "The figures are of the ledger's first {0} entries, root hash {1}."
    )
    static let source = Wording(
        "依据：中国注册会计师审计准则第1312号——函证；ISA 505。",
        "Source: CSA 1312 and ISA 505, external confirmations."
    )
    static let auditor = Wording("审计人员", "Auditor")
    static let box = Wording("请勾选", "Tick one")
    static let agrees = Wording("□ 上列数字相符。", "□ The figures agree.")
    static let differs = Wording("□ 不符，应为 ____________ 元。", "□ They differ; it should be ____________ yuan.")
    static let why = Wording("不符之处", "What differs")
    static let sendTo = Wording("寄回：{0}", "Return to: {0}")
    static let owner = Wording("业主签名", "Owner")
}
