import Testing

@testable import FundRules

/// The entries of the rule tables, as a treasurer would name them; each says what it breaks.
extension TestFund {
    mutating func open(
        bank: String,
        undistributed: String = "0",
        _ units: [(String, String)] = [],
        on date: String = "2025-01-01"
    ) throws -> [ProblemCode] {
        try open(assets: [("1001", bank)], undistributed: undistributed, units, on: date)
    }

    mutating func open(
        assets: [(String, String)],
        undistributed: String = "0",
        _ units: [(String, String)] = [],
        on date: String = "2025-01-01"
    ) throws -> [ProblemCode] {
        let assets = try assets.map { (try TestFund.account($0), try TestFund.fen($1)) }
        let units = try units.map { ($0, try TestFund.fen($1)) }
        let body = Opening(assets: assets, undistributed: try TestFund.fen(undistributed), units: units)
        return try record(body, on: date)
    }

    mutating func contribute(
        _ unit: String,
        _ amount: String,
        on date: String = "2025-03-05",
        reference: String? = nil,
        piece: Int? = nil,
        isCash: Bool = false
    ) throws -> [ProblemCode] {
        let amount = try Money(yuan: amount)
        let body = Contribution(unit: unit, amount: amount, reference: reference, piece: piece, isCash: isCash)
        return try record(body, on: date)
    }

    mutating func receive(
        _ amount: String,
        _ category: Income.Category = .commonIncome,
        on date: String = "2025-03-05",
        reference: String? = nil,
        piece: Int? = nil
    ) throws -> [ProblemCode] {
        let amount = try Money(yuan: amount)
        return try record(Income(category: category, amount: amount, reference: reference, piece: piece), on: date)
    }

    mutating func spend(
        _ amount: String,
        from account: String = "1001",
        on date: String = "2025-03-05",
        invoice: String? = nil,
        reference: String? = nil,
        piece: Int? = nil
    ) throws -> [ProblemCode] {
        let body = Expense(
            category: .bankFee,
            amount: try Money(yuan: amount),
            payee: "某银行",
            from: try TestFund.account(account),
            invoice: invoice,
            reference: reference,
            piece: piece
        )
        return try record(body, on: date)
    }

    mutating func propose(
        _ id: String,
        _ scope: String,
        budget: String,
        on date: String = "2025-02-01",
        sharing: SharingBasis? = nil
    ) throws -> [ProblemCode] {
        let names = scope.split(separator: " ").map(String.init)
        let body = Project(id: id, title: "修屋面", scope: names, budget: try Money(yuan: budget), sharing: sharing)
        return try record(body, on: date)
    }

    mutating func pay(
        _ project: String,
        _ amount: String,
        from account: String = "1001",
        on date: String = "2025-03-05",
        invoice: String? = nil,
        reference: String? = nil,
        piece: Int? = nil
    ) throws -> [ProblemCode] {
        let body = Payment(
            project: project,
            amount: try Money(yuan: amount),
            payee: "某建筑公司",
            from: try TestFund.account(account),
            invoice: invoice,
            reference: reference,
            piece: piece
        )
        return try record(body, on: date)
    }

    mutating func distribute(
        _ amount: String,
        _ scope: String = "all",
        on date: String = "2025-03-05",
        sharing: SharingBasis? = nil,
        request: Int? = nil
    ) throws -> [ProblemCode] {
        let names = scope.split(separator: " ").map(String.init)
        let body = Distribution(amount: try Money(yuan: amount), scope: names, sharing: sharing, request: request)
        return try record(body, on: date)
    }

    mutating func transfer(
        _ amount: String,
        _ from: String,
        _ to: String,
        on date: String = "2025-03-05",
        reference: String? = nil,
        request: Int? = nil
    ) throws -> [ProblemCode] {
        let body = Transfer(
            amount: try Money(yuan: amount),
            from: try TestFund.account(from),
            to: try TestFund.account(to),
            reference: reference,
            request: request
        )
        return try record(body, on: date)
    }

    mutating func reverse(
        _ entry: Int,
        request: Int? = nil,
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        try record(Reversal(entry: entry, reason: "记错了", request: request), on: date)
    }

    mutating func close(_ period: String, on date: String? = nil) throws -> [ProblemCode] {
        let month = try #require(Month(period))
        return try record(Close(period: month, in: state), on: date ?? month.lastDay.description)
    }

    static func account(_ code: String) throws -> AccountCode { try #require(AccountCode(code)) }

    static func fen(_ yuan: String) throws -> Int64 { try Money(yuan: yuan, signed: true).fen }
}
