import FundRules

extension StatementSet {
    /// The whole set in fen, by account code and line name; the shape that other programs compare. What each part of it
    /// covers stands beside it: the statement of net assets is a year's, and tells from its start on.
    ///
    /// - Parameter adjustments: what restated the opening balances.
    func json(
        _ head: Table.Head,
        _ adjustments: [Adjustment],
        _ language: Language
    ) -> JSONValue {
        var members: [String: JSONValue] = [
            "balanceSheet": balanceSheet.json, "incomeStatement": incomeStatement.current.json,
            "netAssets": netAssets.json,
            "projects": .object(
                Dictionary(projects.lines.map { ($0.id, .integer($0.cost)) }) { first, _ in first }
            ),
            "unitsClosing": .object(
                Dictionary(units.lines.map { ($0.unit, .integer($0.closing)) }) { first, _ in first }
            ),
            "buildingsClosing": .object(
                Dictionary(
                    uniqueKeysWithValues: units.byBuilding.groups.map { building, lines in
                        (building, .integer(lines.reduce(0) { $0 &+ $1.closing }))
                    }
                )
            ),
            "ties": .array(ties.list.map { $0.json(language) }),
            "incomeStatementToDate": incomeStatement.yearToDate.json,
            "periods": .object([
                "balanceSheet": .string(head.period.lastDay.description),
                "incomeStatement": .string(head.period.description),
                "incomeStatementToDate": .string(head.period.toDate.description),
                "netAssets": .string(head.period.toDate.description),
            ]),
            "adjustments": .array(adjustments.map(\.json)),
            "entity": .string(head.entity), "preparer": .string(head.preparer),
            "period": .string(head.period.description), "closed": .boolean(head.isClosed), "unit": .string("fen"),
            "ledger": head.provenance.json,
        ]
        if let bank = ties.bank { members["bank"] = bank.json }
        return .object(members)
    }
}

extension TieOuts.BankTie {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "entry": .integer(Int64(entry)), "book": .integer(book), "bank": .integer(bank),
        ]
        if let since {
            members["outOfDate"] = .object([
                "since": .integer(Int64(since.first)), "vouchers": .integer(Int64(since.count)),
                "amount": .integer(since.amount),
            ])
        }
        return .object(members)
    }
}

extension Adjustment {
    /// Debits less credits by account.
    fileprivate var json: JSONValue {
        .object([
            "entry": .integer(Int64(entry)), "voucher": .string(number.description), "year": .integer(Int64(year)),
            "accounts": .object(
                Dictionary(nets.map { ($0.account.description, .integer($0.amount)) }) { first, _ in first }
            ),
        ])
    }
}

extension BalanceSheet {
    fileprivate var json: JSONValue {
        let lines: [(String, Line)] = [
            (AccountCode.bank.description, bank), (AccountCode.bonds.description, bonds),
            (AccountCode.imprest.description, imprest),
            (AccountCode.destroyedHomesPayable.description, destroyedHomesPayable),
            (AccountCode.commercialFund.description, commercialFund),
            (AccountCode.publicFund.description, publicFund),
            (AccountCode.undistributed.description, undistributed), ("assets", assets),
            ("liabilitiesAndNetAssets", liabilitiesAndNetAssets), ("maintenanceFund", maintenanceFund),
            ("netAssets", netAssets),
        ]
        return .object(
            Dictionary(
                uniqueKeysWithValues: lines.map { name, line in
                    (name, .object(["closing": .integer(line.closing), "opening": .integer(line.opening)]))
                }
            )
        )
    }
}

extension IncomeStatement.Column {
    fileprivate var json: JSONValue {
        let lines: [(AccountCode, Int64)] = [
            (.contributions, contributions), (.depositInterest, depositInterest), (.bondInterest, bondInterest),
            (.commonIncome, commonIncome), (.disposal, disposal), (.otherIncome, otherIncome), (.repairs, repairs),
            (.returns, returns), (.otherExpenditure, otherExpenditure),
        ]
        let sums = [("income", income), ("expense", expenditure), ("surplus", surplus)]
        return .object(
            Dictionary(
                uniqueKeysWithValues: (lines.map { ($0.description, $1) } + sums).map { ($0, .integer($1)) }
            )
        )
    }
}

extension NetAssetsStatement {
    fileprivate var json: JSONValue {
        func amounts(_ line: Line) -> JSONValue { .array(line.amounts.map { .integer($0) }) }
        return .object([
            "opening": amounts(opening), "surplus": amounts(surplus), "distribution": amounts(distribution),
            "transfer": amounts(transfer), "closing": amounts(closing),
        ])
    }
}

extension TieOuts.Tie {
    fileprivate func json(_ language: Language) -> JSONValue {
        .object([
            "tie": .string(key), "name": .string(name[language]), "left": .integer(left), "right": .integer(right),
        ])
    }
}
