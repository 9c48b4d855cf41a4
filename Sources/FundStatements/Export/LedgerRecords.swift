public import FundLedger
public import FundRules
import TransparencyLog

/// Takes the rows of exported tables.
public protocol RecordSink: AnyObject {
    /// Takes the bytes of a row, its end included.
    func append(_ row: [UInt8], to table: RecordTable)
}

/// Writes a ledger as tables while it is verified: entries, vouchers and postings as they come, what they add up to at
/// the end. Memory does not grow with the ledger.
public struct LedgerRecords<Sink: RecordSink>: LedgerObserver {
    private let form: RecordForm
    /// What takes the rows.
    public let sink: Sink
    private let hasher = TreeHasher()
    /// The state after the last entry.
    private(set) var state = FundState()
    private var units = SubLedger()
    private var turnovers: [Turnover] = []
    private var leaves = 0
    private var peaks: [Digest] = []
    private var fund = ""

    /// Rows for a sink.
    public init(_ form: RecordForm, _ sink: Sink) {
        self.form = form
        self.sink = sink
    }

    private func write(_ table: RecordTable, _ fill: (inout RecordRow) -> Void) {
        var row = RecordRow(form, fund: fund)
        fill(&row)
        assert(row.count == table.columns(form).count, "a row of \(table) with \(row.count) columns")
        sink.append(row.line, to: table)
    }

    /// Writes an entry and what it posted.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        if let open = entry.body as? Open, entry.sequence == 0 {
            fund = open.origin
            turnovers = Array(repeating: Turnover(), count: open.chart.postable.count)
        }
        units.add(judged.effect)
        let memo = judged.words
        writeEntry(judged, memo)
        if let number = entry.number {
            writeVoucher(judged, number, memo, state)
            writePostings(entry, number, state)
        }
        if form == .copy { grow(judged.hash) }
    }

    private func writeEntry(_ judged: JudgedEntry, _ memo: String) {
        let entry = judged.entry
        write(.entry) { row in
            row.integer(entry.sequence)
            row.word(entry.time.description)
            row.word(entry.date.description)
            row.word(entry.kind)
            row.text(entry.number?.description)
            row.text(memo.isEmpty ? nil : memo)
            // Eight digits of which may be a number to a spreadsheet.
            row.text(entry.recorder.description)
            row.integer(entry.attachments.count)
            row.digest(judged.hash)
            row.line(judged.line)
        }
    }

    private func writeVoucher(_ judged: JudgedEntry, _ number: VoucherNumber, _ memo: String, _ state: FundState) {
        let entry = judged.entry
        let body = entry.body
        let about = body.about
        let voucher = body.asVoucher
        write(.voucher) { row in
            row.integer(entry.sequence)
            row.word(number.description)
            row.word(entry.date.description)
            row.word(entry.kind)
            row.text(memo.isEmpty ? nil : memo)
            row.hundredths(entry.postings.reduce(0) { $0 &+ ($1.isCredit ? 0 : $1.amount) })
            // A refund and a reversal name no home, and are one's all the same.
            row.text(about.unit ?? judged.effect.unit.map { state.register.units[$0].code })
            row.text(about.project)
            row.text(about.payee)
            row.text(voucher?.invoice)
            row.text(voucher?.reference)
            row.integer(about.entry)
            row.integer(voucher?.request)
            row.word(entry.recorder.description)
            row.word(entry.time.description)
        }
    }

    private mutating func writePostings(_ entry: Entry, _ number: VoucherNumber, _ state: FundState) {
        for (position, posting) in entry.postings.enumerated() {
            write(.posting) { row in
                row.integer(entry.sequence)
                row.integer(position + 1)
                row.word(number.description)
                row.word(entry.date.description)
                row.word(posting.account.description)
                row.hundredths(posting.isCredit ? 0 : posting.amount)
                row.hundredths(posting.isCredit ? posting.amount : 0)
            }
            guard let index = state.fund?.chart.index(of: posting.account) else { continue }
            if posting.isCredit {
                turnovers[index].credit &+= posting.amount
            } else {
                turnovers[index].debit &+= posting.amount
            }
        }
    }

    /// Adds a leaf to the tree and writes every subtree that it completes.
    private mutating func grow(_ leaf: Digest) {
        var (hash, position, level) = (leaf, leaves, 0)
        while position & 1 == 1 {
            hash = hasher.node(peaks.removeLast(), hash)
            position >>= 1
            level += 1
            write(.node) { row in
                row.integer(level)
                row.integer(position)
                row.digest(hash)
            }
        }
        peaks.append(hash)
        leaves += 1
    }

    /// The fund's own row in PostgreSQL: origin, name, preparer, nature, currency, opening day, size and root.
    func fundRow() -> [UInt8] {
        guard let open = state.fund, let tree = Frontier(size: leaves, peaks: peaks) else { return [] }
        var row = RecordRow(form, fund: open.origin)
        row.text(open.name)
        row.text(open.preparer)
        row.word(open.nature.rawValue)
        row.word("CNY")
        row.word(state.openedOn.description)
        row.integer(tree.size)
        row.digest(tree.root(hasher: hasher))
        return row.line
    }
}

extension LedgerRecords {
    /// Writes what the ledger adds up to.
    public mutating func finish(_ state: FundState) {
        self.state = state
        for (account, turnover) in zip(state.fund?.chart.postable ?? [], turnovers) { writeAccount(account, turnover) }
        let balances = units.balances(in: state)
        for index in state.register.order { writeUnit(index, balances[index]) }
        for project in state.projects { writeProject(project) }
    }

    private func writeAccount(_ account: Chart.Account, _ turnover: Turnover) {
        write(.account) { row in
            row.word(account.code.description)
            row.text(account.name.zh)
            row.text(account.name.en)
            row.word(account.type.rawValue)
            row.hundredths(turnover.debit)
            row.hundredths(turnover.credit)
            row.hundredths(turnover.net)
        }
    }

    private func writeUnit(_ index: Int, _ balance: Int64) {
        let unit = state.register.units[index]
        write(.unit) { row in
            row.text(unit.code)
            row.text(unit.building)
            row.hundredths(unit.area)
            row.text(unit.use)
            row.word(unit.tenure.rawValue)
            row.integer(unit.weight.map { Int($0) })
            row.text(unit.group)
            row.text(unit.seller)
            row.integer(state.register.departure(of: index)?.entry)
        }
        write(.unitBalance) { row in
            row.text(unit.code)
            row.hundredths(balance)
        }
    }

    private func writeProject(_ project: ProjectAccount) {
        write(.project) { row in
            row.text(project.id)
            row.text(project.title)
            row.word(project.date.description)
            row.list(project.scope.names)
            row.word(project.basis.rawValue)
            row.hundredths(project.budget)
            row.hundredths(project.cost)
            row.hundredths(project.charged.commercial)
            row.hundredths(project.charged.public)
        }
        for tenure in Tenure.allCases {
            let charged = project.charged[tenure]
            let shares = state.register.shares(of: charged, in: project.scope, tenure, by: project.basis)
            for (unit, amount) in shares {
                write(.share) { row in
                    row.text(project.id)
                    row.text(state.register.units[unit].code)
                    row.hundredths(amount)
                }
            }
        }
    }

    /// Writes a checkpoint; one that covers more entries than the pass saw is left out.
    public func write(_ checkpoint: RecordedCheckpoint) {
        guard checkpoint.size <= state.size else { return }
        write(.checkpoint) { row in
            row.integer(checkpoint.size)
            row.digest(checkpoint.root)
            row.text(checkpoint.note)
        }
    }
}
