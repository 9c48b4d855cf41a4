public import TransparencyLog

/// The entries before the one that is judged, and the references they used.
///
/// The state machine knows no file: the writer answers from the ledger file, the verifier from what it has read.
public protocol EntryHistory: AnyObject {
    /// An earlier entry with its line; nil where it cannot be read.
    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])?

    /// Whether a reference of an entry may have been used before; where not, nobody need ask.
    func mayRepeat(_ sequence: Int) -> Bool

    /// Remembers that an entry uses a reference; gives the entry that may have used it before.
    ///
    /// "May": an index over hashes can err, so the caller compares the references themselves.
    func use(_ reference: Reference, by sequence: Int) -> Int?

    /// The root over the first entries; nil where one of them cannot be read. Asked for a lost history and for auditors'
    /// opinions, a few hundred times in a fund's life at most.
    func root(over size: Int) -> Digest?
}

extension EntryHistory {
    /// Always.
    public func mayRepeat(_ sequence: Int) -> Bool { true }

    /// Hashes them all again.
    public func root(over size: Int) -> Digest? { rehashedRoot(over: size) }

    /// The root over the first entries, from their lines; nil where one of them cannot be read.
    public func rehashedRoot(over size: Int) -> Digest? {
        let hasher = TreeHasher()
        var tree = Frontier()
        for sequence in 0..<max(size, 0) {
            guard let line = entry(at: sequence)?.line else { return nil }
            tree.append(hasher.leaf(line), hasher: hasher)
        }
        return tree.root(hasher: hasher)
    }
}

/// A bank serial or an invoice number, folded, which no two standing vouchers share.
public struct Reference: Hashable, Sendable {
    /// Which numbers it belongs to.
    public enum Kind: Hashable, Sendable {
        /// 银行流水号.
        case reference
        /// 银行流水号, with the number of a piece of the bank's line.
        case piece(Int)
        /// 发票号.
        case invoice
    }
    /// Which numbers it belongs to.
    public let kind: Kind
    /// The number, folded.
    public let text: String

    /// A number as a voucher has it.
    init(_ kind: Kind, _ number: String) {
        self.kind = kind
        text = FoldedName(number).text
    }

    /// Whether a voucher has the number.
    public func isUsed(by voucher: any VoucherBody) -> Bool {
        let number =
            switch kind {
            case .reference: voucher.reference
            case .piece(let piece): voucher.piece == piece ? voucher.reference : nil
            case .invoice: voucher.invoice
            }
        return number.map { FoldedName($0).text == text } ?? false
    }
}

/// What judging one entry found.
public struct Judgement {
    /// The rules that the entry breaks.
    public private(set) var violations: [Problem] = []
    /// What is worth a question although it breaks no rule.
    public private(set) var remarks: [Problem] = []
    /// What a voucher does to the units' balances, resolved; for whoever keeps books of their own.
    public internal(set) var effect = SubLedgerEffect.none
    /// What it has to do with votes whose ballots stand beside the ledger; for whoever has the ballots.
    public internal(set) var votes: [VoteNote] = []
    /// The business date of the entry that is judged.
    let date: CalendarDate
    /// The day that it counts from.
    var day: CalendarDate
    let history: any EntryHistory

    init(date: CalendarDate, history: any EntryHistory) {
        self.date = date
        day = date
        self.history = history
    }

    mutating func add(_ code: ProblemCode, _ arguments: Problem.Argument...) {
        violations.append(Problem(code, arguments))
    }

    mutating func add(_ problem: Problem) {
        violations.append(problem)
    }

    mutating func remark(_ code: ProblemCode, _ arguments: Problem.Argument...) {
        remarks.append(Problem(code, arguments))
    }
}
