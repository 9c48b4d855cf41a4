/// One payment of several on an invoice that says what it comes to (FORMAT §5).
public struct Instalment: Sendable {
    /// 发票号, as the voucher has it.
    let number: String
    /// 发票号, folded.
    let invoice: FoldedName
    /// What the invoice comes to, in fen.
    public let total: Int64
    /// Who is paid.
    let payee: FoldedName
    /// What is paid of it, in fen.
    let amount: Int64

    /// Nil where the voucher bears no total.
    init?(invoice: String?, total: Int64?, payee: String, amount: Int64) {
        guard let invoice, let total else { return nil }
        number = invoice
        self.invoice = FoldedName(invoice)
        self.total = total
        self.payee = FoldedName(payee)
        self.amount = amount
    }
}

/// Invoices that are paid in part: those of which something stands that is less than their total. One that is paid to the
/// last fen needs no memory, because the voucher that bore its number last stands.
struct PartPaidInvoices: Sendable {
    /// What stands of an invoice.
    struct Sum: Sendable {
        /// Its number, as the first of the vouchers has it.
        let number: String
        /// In fen.
        fileprivate(set) var paid: Int64
    }

    private var sums: [FoldedName: Sum] = [:]

    /// None.
    init() {}

    /// Whether there is none.
    var isEmpty: Bool { sums.isEmpty }

    /// What stands of an invoice that is paid in part, in fen; nil for any other.
    func paid(_ invoice: FoldedName) -> Int64? { sums[invoice]?.paid }

    /// Counts what is paid.
    mutating func pay(_ instalment: Instalment) {
        set(instalment, (paid(instalment.invoice) ?? 0) &+ instalment.amount)
    }

    /// Counts what was paid and is reversed.
    mutating func takeBack(_ instalment: Instalment) {
        set(instalment, (paid(instalment.invoice) ?? instalment.total) &- instalment.amount)
    }

    private mutating func set(_ instalment: Instalment, _ paid: Int64) {
        if paid == 0 || paid == instalment.total {
            sums[instalment.invoice] = nil
        } else {
            sums[instalment.invoice, default: Sum(number: instalment.number, paid: 0)].paid = paid
        }
    }
}

/// The invoices with what stands of them, in order of their folded numbers.
extension PartPaidInvoices: SnapshotContainer {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        for pair in try [SnapshotPair<SnapshotCode, Int64>](from: &reader) {
            sums[FoldedName(pair.first.text)] = Sum(number: pair.first.text, paid: pair.second)
        }
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.array(sums.sorted { $0.key.text < $1.key.text }) {
            SnapshotPair($1.value.number, $1.value.paid).encode(to: &$0)
        }
    }
}

extension FundState {
    /// Violation where an invoice is paid that stands paid already, or more of it than it comes to.
    func checkInvoice(_ number: String, _ instalment: Instalment?, _ judgement: inout Judgement) {
        let paid = partPaid.paid(FoldedName(number))
        let last = user(of: Reference(.invoice, number), judgement)
        guard let last, paid != nil || !reversed.contains(last) else {
            if let instalment { checkTotal(instalment, 0, &judgement) }
            return
        }
        guard let instalment, let other = judgement.history.entry(at: last)?.entry.body.asVoucher?.instalment else {
            judgement.add(.invoiceUsed, .text(number), .entry(last))
            return
        }
        guard instalment.total == other.total, instalment.payee == other.payee else {
            judgement.add(.invoiceDiffers, .text(number), .entry(last), .money(other.total))
            return
        }
        checkTotal(instalment, paid ?? other.total, &judgement)
    }

    private func checkTotal(_ instalment: Instalment, _ paid: Int64, _ judgement: inout Judgement) {
        guard paid &+ instalment.amount > instalment.total else { return }
        judgement.add(
            .invoiceOverpaid,
            .text(instalment.number),
            .money(instalment.total),
            .money(paid),
            .money(instalment.amount)
        )
    }
}
