internal import Schema

/// The chart of accounts (会计科目表): which accounts there are, their names and on which side they stand.
///
/// Source: 参照财会〔2020〕7号. Data, in `Schema/chart.json`; every ledger's first entry carries its own copy.
public struct Chart: Hashable, Sendable {
    /// Which side of the books an account stands on.
    public enum Class: String, Sendable, CaseIterable {
        /// 资产.
        case asset
        /// 负债.
        case liability
        /// 净资产.
        case netAssets = "net-assets"
        /// 收入.
        case income
        /// 支出.
        case expenditure

        /// Whether a debit increases the balance.
        public var isDebit: Bool { self == .asset || self == .expenditure }
    }

    /// One account.
    public struct Account: Hashable, Sendable {
        /// The code.
        public let code: AccountCode
        /// The names.
        public let name: Wording
        /// The side.
        public let type: Class
    }

    /// Every account, in code order.
    public let accounts: [Account]
    /// The accounts that vouchers post to, in code order: those without details.
    public let postable: [Account]
    /// The codes of the postable accounts, by the same positions.
    public let table: AccountTable

    init(accounts: [Account]) {
        self.accounts = accounts
        postable = accounts.filter { account in
            account.code.isDetail || !accounts.contains { $0.code.isDetail && $0.code.parent == account.code }
        }
        table = AccountTable(postable)
    }

    /// The chart of the product, from `Schema/chart.json`.
    public static let standard: Chart = {
        let bytes = Schema.chart
        let chart = bytes.withUnsafeBytes { line in
            var reader = CanonicalReader(line)
            return try? Chart(from: &reader)
        }
        guard let chart else { preconditionFailure("Schema/chart.json is not a canonical chart of accounts") }
        return chart
    }()

    /// The position of an account among the postable ones; nil where none of them has the code.
    public func index(of code: AccountCode) -> Int? { table.index(of: code) }

    /// The account with a code, postable or not.
    public func account(_ code: AccountCode) -> Account? {
        accounts.first { $0.code == code }
    }

    /// A code, with the account's name where the chart has it: `1001 银行存款`.
    public func named(_ code: AccountCode) -> Wording {
        guard let name = account(code)?.name else { return .plain(code.description) }
        return Wording("\(code) \(name.zh)", "\(code) \(name.en)")
    }

    /// Whether two charts have the same accounts on the same sides, whatever their names.
    func hasSameAccounts(as other: Chart) -> Bool {
        accounts.map(\.code) == other.accounts.map(\.code) && accounts.map(\.type) == other.accounts.map(\.type)
    }
}

extension Chart {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        var accounts: [Account] = []
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginObject()
            try reader.member("code")
            let code = try reader.account()
            try reader.member("en")
            let en = try reader.string()
            try reader.member("type")
            let type: Class = try reader.choice()
            try reader.member("zh")
            let zh = try reader.string()
            try reader.endObject()
            guard accounts.last.map({ $0.code < code }) ?? true else { throw reader.failure(.malformedValue, "code") }
            accounts.append(Account(code: code, name: Wording(zh, en), type: type))
        }
        self.init(accounts: accounts)
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.array(accounts) { writer, account in
            writer.object {
                $0.member("code", account.code.description)
                $0.member("en", account.name.en)
                $0.member("type", account.type.rawValue)
                $0.member("zh", account.name.zh)
            }
        }
    }
}
