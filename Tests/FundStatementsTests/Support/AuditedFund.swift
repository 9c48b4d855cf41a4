import TransparencyLog

@testable import FundLedger
@testable import FundRules
@testable import FundStatements

/// The small fund with 1,000,000.00 in the bank, kept day by day, so that nothing about it is worth a question.
struct AuditedFund {
    private(set) var ledger: MemoryLedger

    init() throws {
        // A tenth over its budget a project may cost.
        let policy = Policy(budgetTolerance: 1_000)
        ledger = try SmallFund.registered(recordedAt: "2025-01-01T02:00:00Z", policy: policy)
        try record(
            Opening(
                assets: [(.bank, 100_000_000)],
                undistributed: 10_000_000,
                units: [("A", 40_000_000), ("B", 20_000_000), ("C", 30_000_000)]
            ),
            "2025-01-01"
        )
    }

    /// Records an entry on its own date, unless a day of recording is given, with a document.
    @discardableResult
    mutating func record(
        _ body: any EntryBody,
        _ day: String,
        on recorded: String? = nil,
        hour: String = "02",
        memo: String? = nil,
        file: String? = "单据.pdf"
    ) throws -> Int {
        try ledger.record(body, day, memo: memo, at: "\(recorded ?? day)T\(hour):00:00Z", attaching: file)
    }

    /// Enters a project with a budget of 500,000.00 for a building or a unit.
    mutating func project(_ id: String, _ day: String = "2025-01-02", scope: String = "all", on: String? = nil) throws {
        try record(
            Project(id: id, title: "屋面防水", scope: [scope], budget: Money(fen: 50_000_000)),
            day,
            on: on
        )
    }

    /// Pays a firm for a project.
    @discardableResult
    mutating func pay(
        _ project: String,
        _ fen: Int64,
        _ day: String,
        to payee: String = "防水公司",
        invoice: String? = nil,
        on recorded: String? = nil,
        hour: String = "02",
        file: String? = "发票.pdf"
    ) throws -> Int {
        let body = Payment(
            project: project,
            amount: Money(fen: fen),
            payee: payee,
            invoice: invoice,
            reference: nil
        )
        return try record(body, day, on: recorded, hour: hour, file: file)
    }

    /// Enters the projects P1 and P2 and pays what is named, all on one day.
    mutating func pay(_ payments: [(project: String, payee: String, fen: Int64)]) throws {
        try project("P1")
        try project("P2")
        for payment in payments { try pay(payment.project, payment.fen, "2025-01-08", to: payment.payee) }
    }

    /// Closes the months from the first to one, each on its last day.
    mutating func close(through last: Int, of year: Int = 2025) throws {
        for number in 1...last {
            guard let month = Month(year: year, month: number) else { continue }
            let day = month.lastDay.description
            try record(Close(period: month, in: ledger.state), day, hour: "12", file: nil)
        }
    }

    /// What the audit says of it.
    func report(_ period: String? = nil, _ thresholds: AuditThresholds = AuditThresholds()) throws -> AuditReport {
        let range = try period.map { AuditRange(try Period($0)) } ?? .everything
        var pass = AuditPass(range, thresholds)
        try ledger.recorded.observe(&pass)
        return try AuditReport(Verified(pass, ledger.recorded.verdict))
    }
}

extension AuditedFund {
    /// A unit's contribution under a numbered receipt.
    mutating func contribute(_ number: Int) throws {
        let reference = "SK\(String(10_000 + number).dropFirst())"
        let body = Contribution(unit: "A", amount: Money(fen: 1_000), reference: reference)
        try record(body, "2025-01-08")
    }

    /// Contributions of homes in a month of 2025.
    mutating func contribute(of homes: String, in month: Int) throws {
        let day = "2025-\(month < 10 ? "0" : "")\(month)-10"
        for home in homes.split(separator: " ") { try record(SmallFund.contribution(String(home), 1_000), day) }
    }

    /// A fen of a contribution goes back.
    mutating func refund(_ contribution: Int, _ day: String) throws {
        try record(Refund(of: contribution, amount: Money(fen: 1), reference: nil), day)
    }

    /// Running costs.
    mutating func expense(_ fen: Int64, _ day: String, on recorded: String? = nil) throws {
        let body = Expense(category: .audit, amount: Money(fen: fen), payee: "事务所", invoice: nil, reference: nil)
        try record(body, day, on: recorded)
    }

    /// The budget of 2025 for running costs.
    mutating func budget(_ fen: Int64) throws {
        guard let year = Year("2025") else { return }
        try record(
            Budget(year: year, lines: [Budget.Line(.account(.otherExpenditure), Money(fen: fen))]),
            "2025-01-02"
        )
    }

    /// A month's bank statement that says what the books say.
    ///
    /// - Parameters:
    ///   - missing: vouchers that it has not.
    ///   - paid: what it has paid and the books have not, in fen.
    mutating func reconcile(
        _ number: Int,
        _ day: String,
        missing: [(entry: Int, fen: Int64)] = [],
        paid: Int64 = 0
    ) throws {
        guard let month = Month(year: 2025, month: number), let file = Digest(Array(repeating: 1, count: 32)) else {
            return
        }
        let balance = ledger.state.bankBalance(at: month)
        let line = Reconciliation.BankItem(date: month.lastDay, amount: Money(fen: 0 - paid), reference: "YH1")
        try record(
            Reconciliation(
                period: month,
                bank: Money(fen: balance - missing.reduce(0) { $0 + $1.fen } - paid),
                book: Money(fen: balance),
                file: file,
                bankOnly: paid == 0 ? [] : [line],
                ledgerOnly: missing.map { Reconciliation.LedgerItem(entry: $0.entry, amount: Money(fen: $0.fen)) }
            ),
            day
        )
    }
}
