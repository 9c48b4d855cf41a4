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
        .object(of: [
            "balanceSheet": balanceSheet.json, "incomeStatement": incomeStatement.current.json,
            "netAssets": netAssets.json,
            "projects": .sums(projects.lines.map { ($0.id, $0.cost) }),
            "unitsClosing": .sums(units.lines.map { ($0.unit, $0.closing) }),
            "buildingsClosing": .sums(
                units.byBuilding.groups.map { building, lines in (building, lines.reduce(0) { $0 &+ $1.closing }) }
            ),
            "ties": .array(ties.list.map { $0.json(language) }),
            "incomeStatementToDate": incomeStatement.yearToDate.json,
            "periods": .object([
                "balanceSheet": .string(head.day.description),
                "incomeStatement": .string(head.period.description),
                "incomeStatementToDate": .string(head.period.toDate.description),
                "netAssets": .string(head.period.toDate.description),
            ]),
            "adjustments": .array(adjustments.map(\.json)),
            "entity": .string(head.entity), "preparer": .string(head.preparer),
            "period": .string(head.period.description), "closed": .boolean(head.isClosed), "unit": .string("fen"),
            "ledger": head.provenance.json, "bank": ties.bank?.json,
        ])
    }
}

extension TieOuts.BankTie {
    fileprivate var json: JSONValue {
        .object(of: [
            "entry": .count(entry), "book": .integer(book), "bank": .integer(bank),
            "outOfDate": since.map {
                .object([
                    "since": .count($0.first), "vouchers": .count($0.count), "amount": .integer($0.amount),
                ])
            },
        ])
    }
}

extension Adjustment {
    /// Debits less credits by account.
    fileprivate var json: JSONValue {
        .object([
            "entry": .count(entry), "voucher": .string(number.description), "year": .count(year),
            "accounts": .sums(nets.map { ($0.account.description, $0.amount) }),
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
                    (name, .sums([("closing", line.closing), ("opening", line.opening)]))
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
        return .sums(lines.map { ($0.description, $1) } + sums)
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
