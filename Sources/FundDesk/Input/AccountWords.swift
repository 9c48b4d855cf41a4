/// Accounts by code, or by the name that papers print.
package enum AccountWords {
    /// The account.
    ///
    /// - Throws: `Problem` with `accountMalformed`, and what is near.
    package static func account(_ text: String) throws(Problem) -> AccountCode {
        let plain = text.halfWidth.trimmed
        if let code = AccountCode(plain) { return code }
        let folded = Choice.folded(plain)
        let accounts = Chart.standard.accounts
        if let account = accounts.first(where: { names(of: $0).contains { Choice.folded($0) == folded } }) {
            return account.code
        }
        let near = Closeness.near(text, in: accounts.map(\.name.zh) + accounts.map(\.name.en))
        throw Problem(.accountMalformed, [.text(text)] + (near.isEmpty ? [] : [.choice(near)]))
    }

    /// What people call an account: as it is printed, and a few that nobody could take for another.
    private static func names(of account: Chart.Account) -> [String] {
        let others: [String] =
            switch account.code {
            case .bank: ["银行", "专户", "bank"]
            case .bonds: ["国债", "bonds"]
            case .imprest: ["现金", "库存现金", "cash", "imprest"]
            default: []
            }
        return [account.name.zh, account.name.en] + others
    }
}
