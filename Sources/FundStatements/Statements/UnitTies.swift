import FundRules

/// Ties what moved the homes to what moved the funds, line by line: a sum that agrees may hide two lines that do not.
enum UnitTies {
    /// The lines of the units' accounts as the books have them; none where these do not keep them.
    ///
    /// - Throws: what `UnitMovementStatement` throws.
    static func lines(_ books: Books) throws(Problem) -> [TieOuts.Tie] {
        guard books.needs.movements else { return [] }
        let statement = try UnitMovementStatement(books)
        return lines(books) { statement.total($0) }
    }

    /// - Parameter total: what the units of a tenure come to together.
    static func lines(_ books: Books, _ total: (Tenure) -> UnitMovementStatement.Line) -> [TieOuts.Tie] {
        Tenure.allCases.flatMap { tenure in
            let line = total(tenure)
            let isUsed = books.state.register.units.contains { $0.tenure == tenure }
            return sources(books, tenure).compactMap { source -> TieOuts.Tie? in
                let sum = source.movements.reduce(source.movements.isEmpty ? line.opening : 0) {
                    $0 &+ line.amounts[$1.rawValue]
                }
                guard isUsed || sum != source.amount else { return nil }
                return TieOuts.Tie(
                    "units \(tenure.fund) \(source.key)",
                    TieLabel.unitsMoved.filled(with: Label.tenure(tenure), source.left, source.right),
                    sum,
                    source.amount
                )
            }
        }
    }

    /// What some movements of the homes come from.
    private struct Source {
        /// Such as `cost = 5001.1`.
        let key: String
        let left: Wording
        /// None: the opening balance.
        let movements: [UnitMovement]
        let right: Wording
        /// In fen; an increase of the fund is positive.
        let amount: Int64
    }

    private static func sources(_ books: Books, _ tenure: Tenure) -> [Source] {
        let fund = tenure.fund
        func source(_ key: String, _ left: Wording, _ movements: [UnitMovement], _ account: AccountCode) -> Source {
            let code = account.detail(for: tenure)
            let amount = 0 &- books.turnover(code, in: books.period).net
            return Source(
                key: "\(key) = \(code)",
                left: left,
                movements: movements,
                right: TieLabel.turnoverOf.filled(code.description),
                amount: amount
            )
        }
        func line(_ left: Wording, _ movements: [UnitMovement], _ name: Wording, _ bearing: Bearing) -> Source {
            Source(
                key: "\(movements[0].key) = \(fund) \(bearing)",
                left: left,
                movements: movements,
                right: TieLabel.fundLine.filled(with: .plain(fund.description), name),
                amount: 0 &- books.turnover(fund, in: books.period, [bearing]).net
            )
        }
        return [
            Source(
                key: "opening = \(fund) opening",
                left: Label.opening,
                movements: [],
                right: TieLabel.fundLine.filled(with: .plain(fund.description), Label.opening),
                amount: 0 &- books.netAtStart(fund, of: books.period)
            ),
            source("contribution", UnitMovement.contribution.heading, [.contribution], .contributions),
            source("cost", UnitMovement.cost.heading, [.cost], .repairs),
            source("returned", TieLabel.returned, [.returned, .destroyed], .returns),
            line(
                TieLabel.distributed,
                [.distribution, .settled],
                UnitMovement.distribution.heading,
                .distribution
            ),
            line(UnitMovement.adjustment.heading, [.adjustment], UnitMovement.adjustment.heading, .adjustment),
            line(UnitMovement.handover.heading, [.handover], UnitMovement.handover.heading, .handover),
            line(UnitMovement.replaced.heading, [.replaced], TieLabel.betweenHomes, .movement),
        ]
    }
}
