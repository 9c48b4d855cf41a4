/// One line of a voucher: an account and an amount on one side.
public struct Posting: Hashable, Sendable {
    /// The account.
    public let account: AccountCode
    /// Whether the amount stands on the credit side.
    public let isCredit: Bool
    /// The amount in fen; negative (红字) in a reversal.
    public let amount: Int64

    /// A debit (借) in fen.
    public static func debit(_ account: AccountCode, _ amount: Int64) -> Posting {
        Posting(account: account, isCredit: false, amount: amount)
    }

    /// A credit (贷) in fen.
    public static func credit(_ account: AccountCode, _ amount: Int64) -> Posting {
        Posting(account: account, isCredit: true, amount: amount)
    }

    /// What the posting adds to debits less credits, in fen.
    public var net: Int64 { isCredit ? 0 &- amount : amount }
}

/// The postings of a voucher in their order; two need no allocation, and nearly all vouchers have two.
public struct Postings: Sendable {
    private var inline: InlineArray<2, Posting>
    /// Those from the third on; nil, not empty, where there are none, which costs nothing to copy.
    private var overflow: [Posting]?
    /// Number of postings.
    public private(set) var count = 0

    /// No postings.
    public init() {
        inline = InlineArray(repeating: .debit(AccountCode(number: 0), 0))
    }

    /// The postings given, without those of nothing.
    public init(_ postings: Posting...) {
        self.init()
        for posting in postings where posting.amount != 0 { append(posting) }
    }

    /// The same amount on both sides, in fen; it is not zero.
    init(debit: AccountCode, credit: AccountCode, _ amount: Int64) {
        self.init()
        inline[0] = .debit(debit, amount)
        inline[1] = .credit(credit, amount)
        count = 2
    }

    /// Adds a posting.
    public mutating func append(_ posting: Posting) {
        if count < 2 { inline[count] = posting } else { overflow = (overflow ?? []) + [posting] }
        count &+= 1
    }

    /// The posting at a position.
    public subscript(index: Int) -> Posting {
        precondition(index >= 0 && index < count, "a posting past the end")
        return index < 2 ? inline[index] : overflow?[index - 2] ?? inline[1]
    }

    /// The same postings in red (红字): negative amounts on the same sides.
    public var reversed: Postings {
        var result = Postings()
        for posting in self {
            result.append(
                Posting(account: posting.account, isCredit: posting.isCredit, amount: 0 &- posting.amount)
            )
        }
        return result
    }

    /// What stands on the debit side, in fen; negative where the voucher is red.
    public var debits: Int64 { reduce(0) { $0 &+ ($1.isCredit ? 0 : $1.amount) } }

    /// What all postings to an account add to debits less credits, in fen.
    public func net(_ account: AccountCode) -> Int64 {
        var sum: Int64 = 0
        for posting in self where posting.account == account { sum &+= posting.net }
        return sum
    }
}

extension Postings: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }
    /// The number of postings.
    public var endIndex: Int { count }
}

extension Postings: Hashable {
    /// Whether both have the same postings in the same order.
    public static func == (left: Postings, right: Postings) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
    }

    /// Hashes the postings in their order.
    public func hash(into hasher: inout Hasher) {
        for posting in self { hasher.combine(posting) }
    }
}

extension Postings {
    mutating func read(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginObject()
            try reader.member("account")
            let account = try reader.account()
            if reader.optionalMember("credit") {
                append(.credit(account, try reader.integer()))
            } else {
                try reader.member("debit")
                append(.debit(account, try reader.integer()))
            }
            try reader.endObject()
        }
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.array(self) { writer, posting in
            writer.object {
                $0.member("account", form: posting.account)
                if posting.isCredit {
                    $0.member("credit", posting.amount)
                } else {
                    $0.member("debit", posting.amount)
                }
            }
        }
    }
}

extension Postings {
    /// `借 1001 7.85 / 贷 4001.2 7.85`, as an accountant of the language says it.
    func text(in language: Language) -> String {
        let sides = Wording("借 贷", "Dr Cr")[language].split(separator: " ")
        return map { "\(sides[$0.isCredit ? 1 : 0]) \($0.account) \(Money(fen: $0.amount))" }.joined(separator: " / ")
    }
}

extension Postings: CustomStringConvertible {
    /// `Dr 1001 7.85 / Cr 4001.2 7.85`.
    public var description: String { text(in: .en) }
}
