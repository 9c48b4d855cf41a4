public import TransparencyLog

/// What the close of a month commits to, so far as everybody may see it: what the accounts had, and the root over what the
/// homes had. Whoever has these lines makes the same `balances` from them.
public struct ClosedFigures: Hashable, Sendable {
    /// What an account had at the month's end.
    public struct Account: Hashable, Sendable {
        /// The account.
        public let code: AccountCode
        /// In fen: of assets and expenditure debits less credits, of the others the other way round.
        public let amount: Int64
    }

    /// The close's entry.
    public let entry: Int
    /// Every account that vouchers post to, in order.
    public let accounts: [Account]
    /// What stands for the homes: in a salted ledger the root over their lines, in another the lines themselves.
    public let homes: [String]

    /// What the close commits to; nil where what stands for the homes is nothing of the kind.
    public var balances: Digest? {
        let hasher = TreeHasher()
        func leaves(_ lines: [String]) -> [Digest] { lines.map { hasher.leaf(Array($0.utf8)) } }
        let own = leaves(accounts.map(ClosedFigures.line))
        guard let first = homes.first, let root = ClosedFigures.root(first) else {
            return homes.allSatisfy { $0.hasPrefix("unit ") } ? hasher.root(of: own + leaves(homes)) : nil
        }
        return homes.count == 1 ? hasher.node(hasher.root(of: own), root) : nil
    }

    /// The figures as lines of text, the accounts first.
    public var lines: [String] { accounts.map(ClosedFigures.line) + homes }

    private static func line(_ account: Account) -> String { "account \(account.code) \(account.amount)" }

    private static func root(_ line: String) -> Digest? {
        line.hasPrefix("homes ") ? Digest(base64: String(line.dropFirst(6))) : nil
    }

    /// Figures that were written as lines; nil where they are none.
    ///
    /// - Parameter entry: the close's entry.
    public init?(_ lines: some Sequence<String>, entry: Int) {
        var accounts: [Account] = []
        var homes: [String] = []
        for line in lines {
            let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            if words.count == 3, words[0] == "account", let code = AccountCode(words[1]), let amount = Int64(words[2]) {
                accounts.append(Account(code: code, amount: amount))
                // What is read must be written the same way again.
                guard homes.isEmpty, ClosedFigures.line(accounts[accounts.count - 1]) == line else { return nil }
            } else {
                homes.append(line)
            }
        }
        self.entry = entry
        self.accounts = accounts
        self.homes = homes
        if balances == nil { return nil }
    }

    fileprivate init(entry: Int, in state: FundState, under salts: SaltChain?) {
        self.entry = entry
        let lines = state.balanceLines()
        accounts = lines.lazy.map { $0.split(separator: " ") }.filter { $0[0] == "account" }.compactMap { words in
            AccountCode(String(words[1])).flatMap { code in Int64(words[2]).map { Account(code: code, amount: $0) } }
        }
        guard let salts else {
            homes = lines.filter { $0.hasPrefix("unit ") }
            return
        }
        let balances = state.closed.units.balances(in: state)
        var units = UnitLines(under: salts, capacity: state.register.units.count)
        for index in state.register.order { units.add(state.register.units[index].code, balances[index]) }
        homes = ["homes \(units.root().base64)"]
    }
}

/// Sees the closes of a ledger go by, one entry after another from the first.
public struct ClosesSeen: Sendable {
    private var salts = SaltChain()

    /// Nothing yet.
    public init() {}

    /// Takes the next entry; gives the figures of one that closes a month that is wanted.
    ///
    /// - Parameter state: the state after the entry.
    public mutating func take(
        _ entry: Entry,
        _ state: FundState,
        wanting isWanted: (Month) -> Bool
    ) -> (month: Month, figures: ClosedFigures)? {
        defer { if let salt = entry.salt { salts.take(salt) } }
        guard entry.number == nil, let close = entry.body as? Close, isWanted(close.period) else { return nil }
        let salts = state.isSalted ? salts : nil
        return (close.period, ClosedFigures(entry: entry.sequence, in: state, under: salts))
    }
}
