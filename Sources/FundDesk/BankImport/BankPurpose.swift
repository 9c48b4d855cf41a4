/// What a line of the bank's is: what is to be recorded for it.
public enum BankPurpose: Hashable, Sendable {
    /// Contributions, of one home or of several that one deposit pays for.
    case homes([HomeShare])
    /// Income of a category.
    case income(Income.Category)
    /// A running cost of a category, and to whom.
    case expense(Expense.Category, payee: String)
    /// A payment on a request, by the request's entry.
    case request(Int)
    /// Money that goes to, or comes from, another account of the fund's own: 1101 or 1201.
    case transfer(AccountCode)
    /// A contribution goes back, by its entry, on a request where it needs one.
    case refund(of: Int, request: Int?)
    /// A payment came back, by its entry: it is reversed.
    case returned(Int)
    /// Nothing: it is recorded otherwise, or is not the fund's.
    case leftOut
}

/// A home's part of a deposit.
public struct HomeShare: Hashable, Sendable {
    /// The home's code.
    public let unit: String
    /// Fen.
    public let amount: Int64

    /// A home's part.
    public init(unit: String, amount: Int64) {
        self.unit = unit
        self.amount = amount
    }
}

extension BankPurpose {
    /// Whether money of this kind comes in; nil where it may go either way.
    package var comesIn: Bool? {
        switch self {
        case .homes, .income, .returned: true
        case .expense, .request, .refund: false
        case .transfer, .leftOut: nil
        }
    }

    /// The group that it is counted in.
    package var group: Wording { names.group }

    /// The group's name for programs.
    package var slug: String { names.slug }

    private var names: (group: Wording, slug: String) {
        switch self {
        case .homes: (Contribution.name, Contribution.kind)
        case .income(let category): (category.name, category.rawValue)
        case .expense(let category, _): (category.name, category.rawValue)
        case .request: (Payment.name, Payment.kind)
        case .transfer: (Transfer.name, Transfer.kind)
        case .refund: (Refund.name, Refund.kind)
        case .returned: (Reversal.name, Reversal.kind)
        case .leftOut: (BankImportTexts.leftOut, "left-out")
        }
    }

    /// What it is, and whose.
    package var wording: Wording {
        switch self {
        case .homes(let shares):
            let homes = shares.map { share in
                shares.count == 1 ? share.unit : "\(share.unit) \(Money(fen: share.amount).grouped)"
            }
            return group + .plain(" " + homes.joined(separator: " + "))
        case .expense(_, let payee): return group + .plain(" " + payee)
        case .request(let entry): return BankImportTexts.onRequest.filled(String(entry))
        case .transfer(let account):
            let (bank, other) = (Chart.standard.named(.bank), Chart.standard.named(account))
            return group + .plain(" ") + bank + .plain(" ↔ ") + other
        case .refund(let entry, _), .returned(let entry):
            return group + BankImportTexts.ofEntry.filled(String(entry))
        case .income, .leftOut: return group
        }
    }
}

/// How a line was understood.
package enum BankBasis: Hashable, Sendable {
    /// A rule that a person made, on a line of the rules' file.
    case rule(Int)
    /// The bank's text names the home, or all homes.
    case memo
    /// The payer's name has the home in it.
    case party
    /// The same payer paid for this home before.
    case payer
    /// Only one home owes this amount.
    case due
    /// The bank's own words.
    case words
    /// A request for this amount, to this payee.
    case request
    /// A person said so.
    case person

    /// In words.
    package var wording: Wording {
        switch self {
        case .rule(let line): BankImportTexts.byRule.filled(String(line))
        case .memo: BankImportTexts.byMemo
        case .party: BankImportTexts.byParty
        case .payer: BankImportTexts.byPayer
        case .due: BankImportTexts.byDue
        case .words: BankImportTexts.byWords
        case .request: BankImportTexts.byRequest
        case .person: BankImportTexts.byPerson
        }
    }

    /// For programs.
    package var slug: String {
        switch self {
        case .rule: "rule"
        case .memo: "memo"
        case .party: "party"
        case .payer: "payer"
        case .due: "due"
        case .words: "words"
        case .request: "request"
        case .person: "person"
        }
    }
}
