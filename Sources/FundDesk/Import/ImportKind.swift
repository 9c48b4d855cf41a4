/// The kinds of CSV file that vouchers and projects are imported from.
public enum ImportKind: String, CaseIterable, Sendable {
    case contributions, income, projects, payments, expenses, distributions, rates, refunds, reversals

    /// The columns of such a file.
    package var columns: ImportTable.Columns {
        switch self {
        case .contributions:
            ImportTable.Columns(["date", "unit", "amount"], optional: ["reference", "piece", "to", "memo"])
        case .income: ImportTable.Columns(["date", "category", "amount"], optional: ["reference", "piece", "memo"])
        case .projects:
            ImportTable.Columns(["project", "title", "scope", "budget", "date"], optional: ["sharing", "memo"])
        case .payments:
            ImportTable.Columns(
                ["date", "project", "payee", "amount"],
                optional: ["part", "invoice", "total", "reference", "piece", "request", "from", "memo"]
            )
        case .expenses:
            ImportTable.Columns(
                ["date", "category", "payee", "amount"],
                optional: ["invoice", "total", "reference", "piece", "request", "from", "memo"]
            )
        case .distributions:
            ImportTable.Columns(["date", "amount", "scope"], optional: ["sharing", "request", "memo"])
        case .rates: ImportTable.Columns(["date", "amount", "basis", "from", "scope"], optional: ["memo"])
        case .refunds: ImportTable.Columns(["date", "entry", "amount"], optional: ["reference", "request", "memo"])
        case .reversals: ImportTable.Columns(["entry", "reason"], optional: ["date", "request", "memo"])
        }
    }

    /// What the rows of a file ask for.
    package func rows(_ file: ImportTable) throws -> [ImportedRow] {
        let rows = try RowReader.readAll(file) { reader -> ImportedRow? in
            let date = self == .reversals ? reader.optionalDate() : reader.date()
            let memo = reader.memo()
            guard let body = body(&reader) else { return nil }
            return ImportedRow(body: body, date: date, memo: memo, place: reader.place())
        }
        return self == .contributions ? SharedDeposits(rows).numbered : rows
    }

    private func body(_ reader: inout RowReader) -> ImportedRow.Body? {
        switch self {
        case .refunds: ImportedRow.refund(&reader)
        case .reversals: ImportedRow.reversal(&reader)
        default: own(&reader).map { .whole($0) }
        }
    }

    private func own(_ reader: inout RowReader) -> (any EntryBody)? {
        switch self {
        case .contributions: Contribution(&reader)
        case .income: Income(&reader)
        case .projects: Project(&reader)
        case .payments: Payment(&reader)
        case .expenses: Expense(&reader)
        case .distributions: Distribution(&reader)
        case .rates: Rate(&reader)
        case .refunds, .reversals: nil
        }
    }
}

// Every field is read before any is missed, so that one row shows all its errors.

extension Contribution {
    fileprivate init?(_ reader: inout RowReader) {
        let unit = reader.unit()
        let amount = reader.amount()
        let reference = reader.optionalCode("reference")
        let piece = reader.piece(of: reference)
        let isCash = reader.isCash()
        guard let unit, let amount, let isCash else { return nil }
        self.init(unit: unit, amount: amount, reference: reference, piece: piece, isCash: isCash)
    }
}

extension Income {
    fileprivate init?(_ reader: inout RowReader) {
        let category = reader.choice(Category.self, "category", .categoryUnknown)
        let amount = reader.amount()
        let reference = reader.optionalCode("reference")
        let piece = reader.piece(of: reference)
        guard let category, let amount else { return nil }
        self.init(category: category, amount: amount, reference: reference, piece: piece)
    }
}

extension Project {
    fileprivate init?(_ reader: inout RowReader) {
        let id = reader.code("project")
        let title = reader.text("title")
        let scope = reader.scope()
        let budget = reader.amount("budget")
        let sharing = reader.sharing()
        guard let id, let title, let scope, let budget else { return nil }
        self.init(id: id, title: title, scope: scope, budget: budget, sharing: sharing)
    }
}

extension Payment {
    fileprivate init?(_ reader: inout RowReader) {
        let project = reader.code("project")
        let part = reader.part()
        guard let paid = PaidFields(&reader), let project else { return nil }
        self.init(
            project: project,
            amount: paid.amount,
            part: part,
            payee: paid.payee,
            from: paid.from,
            invoice: paid.invoice,
            invoiceTotal: paid.total,
            reference: paid.reference,
            piece: paid.piece,
            request: paid.request
        )
    }
}

extension Expense {
    fileprivate init?(_ reader: inout RowReader) {
        let category = reader.choice(Category.self, "category", .categoryUnknown)
        guard let paid = PaidFields(&reader), let category else { return nil }
        self.init(
            category: category,
            amount: paid.amount,
            payee: paid.payee,
            from: paid.from,
            invoice: paid.invoice,
            invoiceTotal: paid.total,
            reference: paid.reference,
            piece: paid.piece,
            request: paid.request
        )
    }
}

/// What payments and expenses have in common.
private struct PaidFields {
    let payee: String
    let amount: Money
    let from: AccountCode
    let invoice: String?
    let total: Money?
    let request: Int?
    let reference: String?
    let piece: Int?

    init?(_ reader: inout RowReader) {
        let payee = reader.text("payee")
        let amount = reader.amount()
        let from = reader.payingAccount()
        invoice = reader.optionalCode("invoice")
        total = reader.total(of: invoice)
        request = reader.request()
        reference = reader.optionalCode("reference")
        piece = reader.piece(of: reference)
        guard let payee, let amount, let from else { return nil }
        (self.payee, self.amount, self.from) = (payee, amount, from)
    }
}

extension Rate {
    fileprivate init?(_ reader: inout RowReader) {
        let basis = reader.choice(Basis.self, "basis")
        let from = reader.required("from") { text throws(Problem) in
            guard let month = Month(text) else { throw Problem(.periodMalformed, [.text(text)]) }
            return month
        }
        let scope = reader.scope()
        let amount = reader.required("amount") { text throws(Problem) in try Rate.amount(yuan: text, basis ?? .area) }
        guard let basis, let from, let scope, let amount else { return nil }
        self.init(amount: amount, basis: basis, from: from, scope: scope)
    }
}

extension Distribution {
    fileprivate init?(_ reader: inout RowReader) {
        let amount = reader.amount()
        let scope = reader.scope()
        let sharing = reader.sharing()
        let request = reader.request()
        guard let amount, let scope else { return nil }
        self.init(amount: amount, scope: scope, sharing: sharing, request: request)
    }
}
