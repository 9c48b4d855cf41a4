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

        var line: String { "account \(code) \(amount)" }
    }

    /// The close's entry.
    public let entry: Int
    /// Every account that vouchers post to, in order.
    public let accounts: [Account]
    /// What stands for the homes: in a salted ledger the root over their lines, in another the lines themselves.
    public let homes: [String]
    /// What the close commits to.
    public let balances: Digest

    /// The figures as lines of text, the accounts first.
    public var lines: [String] { accounts.map(\.line) + homes }

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
                guard homes.isEmpty, accounts[accounts.count - 1].line == line else { return nil }
            } else {
                homes.append(line)
            }
        }
        if homes.count == 1, homes[0].hasPrefix("homes "), let root = Digest(base64: String(homes[0].dropFirst(6))) {
            self.init(entry: entry, accounts, homes: root)
        } else if homes.allSatisfy({ $0.hasPrefix("unit ") }) {
            self.init(entry: entry, accounts, homes: homes)
        } else {
            return nil
        }
    }

    fileprivate init(entry: Int, in state: FundState, under salts: SaltChain?) {
        let accounts = state.closedAccounts
        if let salts {
            self.init(entry: entry, accounts, homes: state.closedUnits(under: salts).root())
        } else {
            self.init(entry: entry, accounts, homes: Array(state.balanceLines().dropFirst(accounts.count)))
        }
    }

    /// Of a salted ledger.
    private init(entry: Int, _ accounts: [Account], homes root: Digest) {
        (self.entry, self.accounts, homes) = (entry, accounts, ["homes \(root.base64)"])
        balances = TreeHasher().node(ClosedFigures.root(accounts.map(\.line)), root)
    }

    /// Of a ledger without salts.
    private init(entry: Int, _ accounts: [Account], homes lines: [String]) {
        (self.entry, self.accounts, homes) = (entry, accounts, lines)
        balances = ClosedFigures.root(accounts.map(\.line) + lines)
    }

    static func root(_ lines: [String]) -> Digest {
        let hasher = TreeHasher()
        return hasher.root(of: lines.map { hasher.leaf(Array($0.utf8)) })
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
        takeSalts(entry, state, wanting: isWanted).map { month, salts in
            (month, ClosedFigures(entry: entry.sequence, in: state, under: salts))
        }
    }

    /// Takes the next entry; gives the month and the salts before it of one that closes a month that is wanted, no salts in
    /// a ledger without.
    mutating func takeSalts(
        _ entry: Entry,
        _ state: FundState,
        wanting isWanted: (Month) -> Bool
    ) -> (month: Month, salts: SaltChain?)? {
        defer { if let salt = entry.salt { salts.take(salt) } }
        guard entry.number == nil, let close = entry.body as? Close, isWanted(close.period) else { return nil }
        return (close.period, state.isSalted ? salts : nil)
    }
}
