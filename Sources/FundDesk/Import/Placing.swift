/// Gives the problems of imported rows the column they come from.
package enum Placing {
    private static let columns: [ProblemCode: String] = [
        .unitUnknown: "unit", .unitAmbiguous: "unit", .scopeAmbiguous: "scope", .projectUnknown: "project",
        .projectRepeated: "project", .referenceUsed: "reference",
        .invoiceUsed: "invoice", .dateInFuture: "date", .dateBeforeFund: "date", .monthClosed: "date",
        .invoiceDiffers: "total", .invoiceOverpaid: "amount", .homeOverdrawn: "amount", .nameInvisible: "payee",
        .paymentBeforeProject: "date", .assetBelowZero: "amount", .projectOverBudget: "amount",
        .distributionTooLarge: "amount", .scopeUnknown: "scope", .scopeEmpty: "scope", .scopeRepeats: "scope",
        .unitWithoutWeight: "sharing", .accountNotAllowed: "from", .unitGone: "unit", .refundOfNothing: "entry",
        .refundNotPossible: "entry", .refundOfReversed: "entry", .refundTooLarge: "amount",
        .refundTooEarly: "date", .reversalOfNothing: "entry", .reversalNotPossible: "entry",
        .reversalRepeated: "entry", .reversalTooEarly: "date", .reversalBlocked: "entry", .requestMissing: "request",
        .requestOfNothing: "request", .requestSettled: "request", .approvalsMissing: "request",
        .payeeDiffers: "request", .paidOverRequest: "amount", .approvalLate: "date", .resolutionLate: "date",
    ]

    /// Runs work that records rows.
    @discardableResult
    package static func naming<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let problem as Problem {
            throw named(problem)
        } catch let problems as Problems {
            throw Problems(problems.list.map(named))
        }
    }

    private static func named(_ problem: Problem) -> Problem {
        guard let place = problem.place, place.line != nil, place.column == nil, let column = columns[problem.code]
        else { return problem }
        return problem.at(Problem.Place(file: place.file, line: place.line, column: column))
    }
}
