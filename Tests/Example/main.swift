// Verifies a ledger and prints the balance sheet at the end of a period: `Example fund.daxiu 2025`.
// No figure comes from a ledger that does not hold: only a verification that held makes books for a statement.
import FundDesk

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, let span = arguments.last, arguments.count == 2 else {
    print("usage: Example LEDGER PERIOD")
    throw CancellationError()
}
do {
    let ledger = try LedgerFile(opening: path)
    let request = try StatementRequest(.balanceSheet, period: Period(span))
    let books = try await ledger.verified(observing: Books(for: request))
    let report = try StatementReport(request, books)
    print(try report.text(.text, language: .zh), terminator: "")
} catch let broken as Unverified {
    for finding in broken.verdict.findings { print(finding.entry ?? 0, finding.message(in: .zh)) }
    throw broken
} catch let problem as Problem {
    print(problem.code.rawValue, problem.message(in: .zh))
    throw problem
}
