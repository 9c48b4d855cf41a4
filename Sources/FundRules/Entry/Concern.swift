/// What an entry is about. Every kind says so itself, in its own file and of every member: a kind without an answer does
/// not compile.
public struct Concern: Sendable {
    /// The homes that an entry names.
    public enum Homes: Hashable, Sendable {
        /// None, or a list of them with an amount each.
        case none
        /// One, by its code; of those that become one, that one.
        case one(String)
        /// Those of buildings and unit codes, or `all`.
        case scope([String])
    }

    /// An amount, and what it is to the fund.
    public enum Amount: Hashable, Sendable {
        /// Money that comes from outside, in fen.
        case received(Int64)
        /// Money that leaves for somebody outside, in fen.
        case paid(Int64)
        /// What moves within the books, in fen.
        case moved(Int64)
        /// What is planned, asked for, agreed or due, in fen.
        case stated(Int64)
        /// Whatever the entry posts.
        case posted

        /// In fen; nil for what has posted nothing.
        ///
        /// - Parameter postings: the entry's.
        public func fen(_ postings: Postings) -> Int64? {
            switch self {
            case .received(let fen), .paid(let fen), .moved(let fen), .stated(let fen): fen
            case .posted: postings.isEmpty ? nil : postings.debits
            }
        }
    }

    /// The homes.
    public let homes: Homes
    /// The project, by its id.
    public let project: String?
    /// Who is paid, or is to be; in a handover, and a vote on one, the other custodian.
    public let payee: String?
    /// The amount; nil for kinds that have none.
    public let amount: Amount?
    /// What it refers to.
    public let tie: Tie

    init(_ homes: Homes, project: String?, payee: String?, amount: Amount?, tie: Tie) {
        self.homes = homes
        self.project = project
        self.payee = payee
        self.amount = amount
        self.tie = tie
    }

    /// The code of the one home.
    public var unit: String? { if case .one(let code) = homes { code } else { nil } }

    /// Buildings and unit codes, or `all`; empty where it names none.
    public var scope: [String] { if case .scope(let names) = homes { names } else { [] } }

    /// The earlier entry that it names: what is undone, given back, doubted, decided.
    public var entry: Int? {
        switch tie {
        case .entry(let entry), .decision(let entry): entry
        case .none, .request, .signature, .figures, .authority: nil
        }
    }

    /// Whom money comes from or goes to: who is paid, or the home; nil where none moves.
    public var party: String? {
        switch amount {
        case .received, .paid, .moved: payee ?? unit
        case .stated, .posted, nil: nil
        }
    }

    /// What leaves the fund for somebody outside, in fen.
    public var spent: Int64? { if case .paid(let fen) = amount { fen } else { nil } }
}
