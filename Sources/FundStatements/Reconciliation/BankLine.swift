public import FundRules

/// One line of a bank statement.
public struct BankLine: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The bank's date.
    public let date: CalendarDate
    /// Fen; positive for what came in.
    public let amount: Int64
    /// The account's balance after it, in fen; nil where the bank does not say.
    public let balance: Int64?
    /// 银行流水号.
    public let reference: String?
    /// What the bank says of it, 摘要, 附言 and 用途, with a blank between them; it may name people.
    public let text: String?
    /// 对方户名: who paid or was paid, a person's name for the most part.
    public let party: String?
    /// 对方账号.
    public let partyAccount: String?

    /// A line.
    public init(
        line: Int,
        date: CalendarDate,
        amount: Int64,
        balance: Int64?,
        reference: String?,
        text: String? = nil,
        party: String? = nil,
        partyAccount: String? = nil
    ) {
        self.line = line
        self.date = date
        self.amount = amount
        self.balance = balance
        self.reference = reference
        self.text = text
        self.party = party
        self.partyAccount = partyAccount
    }
}

/// A bank statement: its lines from the oldest to the newest.
public struct BankStatement: Sendable {
    /// The lines, in order of time.
    public let lines: [BankLine]
    /// The last day that the file says it covers; nil where it does not say.
    public let statedEnd: CalendarDate?

    /// A statement whose lines run in either direction, as banks have it.
    ///
    /// - Parameter statedEnd: the last day that the file says it covers.
    /// - Throws: `Problem` with `bankBalanceBroken`, naming the first line whose balance does not follow from the one
    ///   before, where the lines' balances run in neither direction.
    public init(_ lines: [BankLine], file: String, until statedEnd: CalendarDate? = nil) throws(Problem) {
        self.statedEnd = statedEnd
        let isDescending = zip(lines, lines.dropFirst()).contains { $0.date > $1.date }
        let ordered = isDescending ? Array(lines.reversed()) : lines
        guard let broken = BankStatement.firstBreak(ordered) else {
            self.lines = ordered
            return
        }
        let others = Array(ordered.reversed())
        guard
            BankStatement.firstBreak(others) != nil
                || zip(others, others.dropFirst()).contains(where: { $0.date > $1.date })
        else {
            // All of one day, newest first.
            self.lines = others
            return
        }
        let (before, line) = broken
        let figures = [(before.balance ?? 0) &+ line.amount, line.balance ?? 0]
        throw Problem(.bankBalanceBroken, figures.map { .money($0) }, place: Problem.Place(file: file, line: line.line))
    }

    private static func firstBreak(_ lines: [BankLine]) -> (before: BankLine, line: BankLine)? {
        zip(lines, lines.dropFirst()).first { before, line in
            guard let old = before.balance, let new = line.balance else { return false }
            return old &+ line.amount != new
        }.map { (before: $0.0, line: $0.1) }
    }

    /// The balance at a month's end, in fen; nil where no line up to then has one.
    public func balance(at month: Month) -> Int64? {
        lines.last { $0.date.month <= month && $0.balance != nil }?.balance
    }
}
