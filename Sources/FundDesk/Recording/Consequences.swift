/// Rules that are broken only because another one is: a person is told the cause.
package enum Consequences {
    /// What each problem may bring with it.
    private static let ofCause: [ProblemCode: Set<ProblemCode>] = [
        .scopeUnknown: [.scopeEmpty],
        .dateBeforeFund: [.monthClosed],
        .yearOpen: [.dateInFuture, .dateBeforeFund],
        .closeOutOfOrder: [.monthClosed, .dateBeforeFund, .dateInFuture],
    ]

    /// Runs work whose problems are reported without those that follow from another one of the same place.
    package static func leavingOut<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let problems as Problems {
            let causes = problems.list.filter { problem in
                !problems.list.contains { cause in
                    cause.place == problem.place && ofCause[cause.code]?.contains(problem.code) == true
                }
            }
            guard causes.count > 1 else { throw causes.first ?? problems.list[0] }
            throw Problems(causes)
        }
    }
}
