public import FundLedger
public import FundRules
public import TransparencyLog

/// A month's bank statement compared with 1001 (银行对账): what belongs together, and what only one side has.
///
/// First by the bank's serial and the amount, or that of all vouchers that share the serial; then by amount and date: the nearest within five days, and only where no
/// other line or voucher could be meant as well. What a reversal undid within the ledger is no movement of the bank.
public struct BankComparison: Sendable {
    /// A bank line and the voucher that records it, or a piece of it.
    public struct Match: Hashable, Sendable {
        /// The bank's line.
        public let line: BankItem
        /// The voucher.
        public let voucher: BankBook.Item
        /// Whether the bank's serial told.
        public let bySerial: Bool
    }

    /// A line of the bank's, of this file or carried over from an earlier comparison.
    public struct BankItem: Hashable, Sendable {
        /// The line of the file; nil where it was carried over.
        public let line: Int?
        /// The bank's date.
        public let date: CalendarDate
        /// Fen; positive for what came in.
        public let amount: Int64
        /// 银行流水号.
        public let reference: String?
    }

    /// Days between a bank's date and a voucher's that may still be the same movement.
    public static let days: Int64 = 5

    /// The month.
    public let period: Month
    /// The bank's balance at the month's end, in fen.
    public let bank: Int64
    /// The balance of 1001 at the month's end, in fen.
    public let book: Int64
    /// What belongs together, in the bank's order.
    public private(set) var matches: [Match] = []
    /// What the bank alone has, in its order.
    public private(set) var bankOnly: [BankItem]
    /// What the ledger alone has, in order of entry.
    public private(set) var ledgerOnly: [BankBook.Item]
    /// Vouchers that undo each other within the ledger.
    public private(set) var offset: [BankBook.Item] = []

    /// Both sides when everything has arrived, in fen.
    public var adjustedBank: Int64 { ledgerOnly.reduce(bank) { $0 &+ $1.amount } }
    /// The same, from the ledger's side.
    public var adjustedBook: Int64 { bankOnly.reduce(book) { $0 &+ $1.amount } }

    /// Compares.
    ///
    /// What was settled by an earlier comparison is left out, what it left open is carried over. Without an earlier one
    /// the ledger is taken to agree with the bank up to the month that the statement begins in.
    ///
    /// - Parameter balance: the bank's balance at the month's end, in fen.
    public init(_ statement: BankStatement, balance: Int64, with verified: Verified<BankBook>) {
        let ledger = verified.value
        period = ledger.period
        bank = balance
        book = ledger.balance
        let before = ledger.before
        let settled = before?.result.period
        bankOnly =
            (before?.result.bankOnly ?? []).map {
                BankItem(line: nil, date: $0.date, amount: $0.amount, reference: $0.reference)
            }
            + statement.lines.filter { line in
                line.amount != 0 && line.date.month <= ledger.period && settled.map { line.date.month > $0 } ?? true
            }
            .map { BankItem(line: $0.line, date: $0.date, amount: $0.amount, reference: $0.reference) }
        let carried = Set(before?.result.ledgerOnly.map(\.entry) ?? [])
        let start = statement.lines.first?.date.month ?? ledger.period
        ledgerOnly = ledger.items.filter { item in
            guard let before else { return item.date.month >= start }
            return item.date.month > before.result.period || item.entry > before.entry || carried.contains(item.entry)
        }
        offsetReversals()
        matchBySerial()
        matchByAmount()
        offsetReplacements()
        matches.sort { ($0.line.date, $0.line.line ?? 0) < ($1.line.date, $1.line.line ?? 0) }
        ledgerOnly.sort { $0.entry < $1.entry }
    }

    /// The entry that records the result.
    public func reconciliation(file: Digest) -> Reconciliation {
        Reconciliation(
            period: period,
            bank: Money(fen: bank),
            book: Money(fen: book),
            file: file,
            bankOnly: bankOnly.map {
                Reconciliation.BankItem(date: $0.date, amount: Money(fen: $0.amount), reference: $0.reference)
            },
            ledgerOnly: ledgerOnly.map { Reconciliation.LedgerItem(entry: $0.entry, amount: Money(fen: $0.amount)) }
        )
    }
}

extension BankComparison {
    /// A voucher and its reversal, both under way.
    private mutating func offsetReversals() {
        for reversal in ledgerOnly where reversal.reverses != nil {
            guard let original = ledgerOnly.first(where: { $0.entry == reversal.reverses }) else { continue }
            setOff(reversal, original)
        }
    }

    /// A reversal of what was settled before, and the voucher that took its place: nothing moved at the bank.
    private mutating func offsetReplacements() {
        for reversal in ledgerOnly where reversal.reverses != nil {
            let others = ledgerOnly.filter {
                $0.entry > reversal.entry && $0.amount == 0 &- reversal.amount && $0.reverses == nil
            }
            let serial = reversal.reference.map(FoldedName.init)
            guard let other = others.first(where: { $0.reference.map(FoldedName.init) == serial }) ?? others.first
            else { continue }
            setOff(reversal, other)
        }
    }

    private mutating func setOff(_ one: BankBook.Item, _ other: BankBook.Item) {
        guard one.amount &+ other.amount == 0 else { return }
        ledgerOnly.removeAll { $0.entry == one.entry || $0.entry == other.entry }
        offset += [other, one]
    }

    /// Serials as the rules compare them: the bank's file may have other widths, cases and spaces than who typed them.
    private mutating func matchBySerial() {
        var vouchers: [FoldedName: [BankBook.Item]] = [:]
        for voucher in ledgerOnly {
            if let reference = voucher.reference { vouchers[FoldedName(reference), default: []].append(voucher) }
        }
        pair(bySerial: true) { line in
            guard let serial = line.reference.map(FoldedName.init), let candidates = vouchers[serial] else { return [] }
            if let position = candidates.firstIndex(where: { $0.amount == line.amount }) {
                vouchers[serial]?.remove(at: position)
                return [candidates[position]]
            }
            // One line of the bank's, recorded in pieces.
            guard candidates.reduce(0, { $0 &+ $1.amount }) == line.amount else { return [] }
            vouchers[serial] = nil
            return candidates
        }
    }

    /// Nearest days first. Lines and vouchers of one amount and the same days pair off only where there are as many of
    /// the one as of the other: otherwise nobody can say which is meant.
    private mutating func matchByAmount() {
        for distance in 0...BankComparison.days {
            var lines: [Int64: [BankItem]] = [:]
            var vouchers: [Int64: [BankBook.Item]] = [:]
            for line in bankOnly { lines[line.amount, default: []].append(line) }
            for voucher in ledgerOnly { vouchers[voucher.amount, default: []].append(voucher) }
            var partners: [BankItem: [BankBook.Item]] = [:]
            for (amount, lines) in lines {
                for group in Dictionary(grouping: lines, by: \.date) {
                    let near = (vouchers[amount] ?? []).filter { voucher in
                        abs(voucher.date.daysSinceEpoch - group.key.daysSinceEpoch) == distance
                            && group.value.contains { isPossible($0, voucher) }
                    }
                    let rivals = lines.filter { line in
                        near.contains { abs($0.date.daysSinceEpoch - line.date.daysSinceEpoch) == distance }
                    }
                    guard near.count == group.value.count, rivals.count == group.value.count else { continue }
                    let isClear = zip(group.value, near).allSatisfy { isPossible($0, $1) }
                    if isClear {
                        for (line, voucher) in zip(group.value, near) { partners[line, default: []].append(voucher) }
                    }
                }
            }
            pair(bySerial: false) { line in
                guard var list = partners[line], !list.isEmpty else { return [] }
                let voucher = list.removeFirst()
                partners[line] = list
                return [voucher]
            }
        }
    }

    /// Two different serials are two movements.
    private func isPossible(_ line: BankItem, _ voucher: BankBook.Item) -> Bool {
        line.reference == nil || voucher.reference == nil
    }

    private mutating func pair(bySerial: Bool, _ partners: (BankItem) -> [BankBook.Item]) {
        var left: [BankItem] = []
        var taken: Set<Int> = []
        for line in bankOnly {
            let vouchers = partners(line)
            if vouchers.isEmpty { left.append(line) }
            for voucher in vouchers {
                matches.append(Match(line: line, voucher: voucher, bySerial: bySerial))
                taken.insert(voucher.entry)
            }
        }
        bankOnly = left
        ledgerOnly.removeAll { taken.contains($0.entry) }
    }
}
