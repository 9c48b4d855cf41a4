/// The columns of a bank's file, known by the words that banks head them with (`HeadingWords.bank`).
package struct BankHeading {
    /// What a column holds.
    package enum Column: CaseIterable {
        /// The day that the bank booked the line, which decides where there are two; the day of the deed.
        case booking, date
        /// One amount, signed or with a direction; what went out and what came in.
        case amount, debit, credit, direction
        case balance, reference, text
        /// Who stands on the other side, and who paid and was paid where a bank tells both.
        case party, partyAccount, payer, payerAccount, payee, payeeAccount
        case currency, status

        /// The ledger's word for it, which tables have too where they have such a column.
        var word: String {
            switch self {
            case .text: "memo"
            case .partyAccount: "party-account"
            case .payerAccount: "payer-account"
            case .payeeAccount: "payee-account"
            default: "\(self)"
            }
        }
    }

    private static let columns: [String: (column: Column, rank: Int)] = {
        var columns: [String: (column: Column, rank: Int)] = [:]
        for column in Column.allCases {
            for (rank, word) in (HeadingWords.bank[column] ?? []).enumerated() { columns[word] = (column, rank) }
        }
        return columns
    }()
    /// Headings of what may be a direction and mostly is not: 来账 and 往账 at the Bank of China.
    private static let types: Set<String> = ["交易类型", "业务类型", "账务类型", "类型"]

    /// The headings as the file has them.
    let names: [String]
    private let positions: [Column: [Int]]
    /// Where a direction may stand that is headed otherwise.
    let type: Int?

    /// The heading in a row; nil where the row has no words for date and amount.
    package init?(_ fields: [String], _ mapping: ColumnMapping = ColumnMapping()) {
        self.init(partly: fields, mapping)
        guard hasDate, hasAmount else { return nil }
    }

    /// What a row has of a heading.
    init(partly fields: [String], _ mapping: ColumnMapping) {
        var found: [Column: [(rank: Int, position: Int)]] = [:]
        for (position, field) in fields.enumerated() where !field.isEmpty {
            if let (column, rank) = BankHeading.meaning(of: field, mapping) {
                found[column, default: []].append((rank, position))
            }
        }
        positions = found.mapValues { $0.sorted { $0 < $1 }.map(\.position) }
        names = fields
        type = fields.firstIndex { HeadingName($0).isOne(of: BankHeading.types) }
    }

    /// The headings of a voucher's number and of an account or its side, which stand side by side in account books alone.
    static func ofBooks(_ fields: [String], _ mapping: ColumnMapping) -> (voucher: String, account: String)? {
        let names = fields.filter { !$0.isEmpty && mapping.meaning(of: $0) == nil }.map { ($0, HeadingName($0)) }
        guard let voucher = names.first(where: { $0.1.isOne(of: HeadingWords.vouchers) })?.0,
            let account = names.first(where: { $0.1.isOne(of: HeadingWords.accounts) })?.0
        else { return nil }
        return (voucher, account)
    }

    private static func meaning(of heading: String, _ mapping: ColumnMapping) -> (column: Column, rank: Int)? {
        switch mapping.meaning(of: heading) {
        case .ignored: return nil
        // A word that only tables have says nothing here.
        case .column(let word, let rank):
            if let column = Column.allCases.first(where: { $0.word == word }) { return (column, rank) }
        case .unknown, nil: break
        }
        return HeadingName(heading).candidates.lazy.compactMap { columns[$0] }.first
    }

    var hasDate: Bool { positions[.date] != nil || positions[.booking] != nil }
    var hasAmount: Bool { positions[.amount] != nil || hasPair }
    /// How many meanings are there.
    var score: Int { positions.count }
    /// Where the columns stand that mean something.
    var understood: Set<Int> { Set(positions.values.joined()) }
    /// Whether what came in and what went out stand in columns of their own.
    var hasPair: Bool { positions[.debit] != nil && positions[.credit] != nil }
    /// Whether a column says which way an amount goes.
    var hasDirection: Bool { positions[.direction] != nil }

    /// Where a column stands.
    func position(_ column: Column) -> Int? { positions[column]?.first }

    /// A field of a row; empty where there is nothing.
    func field(_ column: Column, of fields: [String]) -> String {
        for position in positions[column] ?? [] {
            if position < fields.count, !CellText.isNothing(fields[position]) { return fields[position] }
        }
        return ""
    }

    /// What all columns of one meaning say, each thing once, with a blank between; nil where they are empty.
    func text(_ column: Column, of fields: [String]) -> String? {
        var words: [String] = []
        for position in positions[column] ?? [] where position < fields.count {
            let word = fields[position]
            if !CellText.isNothing(word), !words.contains(word) { words.append(word) }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
