import ArgumentParser
import FundDesk

/// What every voucher may carry besides its own fields.
struct VoucherOptions: ParsableArguments {
    @Option(help: OptionTexts.date.help)
    var date: Word?

    @Option(help: OptionTexts.memo.help)
    var memo: Word?

    /// Date and memo, checked.
    func checked(_ surroundings: Surroundings) throws(Problem) -> (date: CalendarDate?, memo: String?) {
        var checked: (date: CalendarDate?, memo: String?)
        if let date { checked.date = try Typed.date(date, surroundings) }
        if let memo { checked.memo = try Typed.text(memo, "--memo") }
        return checked
    }
}

/// The request that a voucher draws on.
struct DrawingOptions: ParsableArguments {
    @Option(help: OptionTexts.drawnRequest.help("entry"))
    var request: Word?

    /// The request, where there is one.
    func request(in ledger: LedgerFile) throws -> Int? {
        try request.map { try EntryLookup(ledger).sequence($0.text) }
    }
}

/// The bank's serial number, and which part of its line a voucher records.
struct SerialOptions: ParsableArguments {
    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @Option(help: OptionTexts.piece.help("n"))
    var piece: Word?

    /// The serial, where there is one.
    func checked() throws(Problem) -> String? { try reference.code("--reference") }

    /// The number of the piece, where there is one; there is none without a serial.
    func number() throws(Problem) -> Int? {
        guard let piece else { return nil }
        return try Typed.piece(piece.text, hasReference: reference != nil, Problem.Place(file: "--piece"))
    }
}

/// Where the money of a payment goes and what proves it.
struct PayingOptions: ParsableArguments {
    @Option(help: OptionTexts.payee.help)
    var payee: Word

    @Option(help: OptionTexts.invoice.help)
    var invoice: Word?

    @Option(help: OptionTexts.invoiceTotal.help("amount"))
    var invoiceTotal: Word?

    @OptionGroup
    var serial: SerialOptions

    @Option(help: OptionTexts.from.help)
    var from: Word?

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var recording: CorrectableOptions

    /// What the invoice comes to, where it is paid in instalments.
    ///
    /// - Throws: `Problem` with `totalWithoutInvoice` where there is no invoice.
    func total() throws(Problem) -> Money? {
        guard let invoiceTotal else { return nil }
        guard invoice != nil else { throw Problem(.totalWithoutInvoice) }
        return try Typed.amount(invoiceTotal, "--invoice-total")
    }

    /// The account that pays: 1001 unless another one is named.
    func account() throws(Problem) -> AccountCode {
        guard let from else { return .bank }
        return try Typed.account(from, "--from")
    }
}

extension Word? {
    /// The word as a code, where there is one.
    func code(_ place: String) throws(Problem) -> String? {
        guard let self else { return nil }
        return try Typed.code(self, place)
    }
}
