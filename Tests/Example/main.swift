// Verifies a ledger and prints the balance sheet at the end of a period: `Example fund.daxiu 2025`.
// Not a line of figures comes from a ledger that does not hold.
import FundDesk

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, let span = arguments.last, arguments.count == 2 else {
    print("usage: Example LEDGER PERIOD")
    throw CancellationError()
}
do {
    let ledger = try LedgerFile(opening: path)
    let request = try StatementRequest(.balanceSheet, period: Period(span))
    var books = Books(for: request)
    let verdict = try await ledger.verify(observing: &books)
    let report = try StatementReport(request, books, Provenance(verdict))
    print(try report.text(.text, language: .zh), terminator: "")
} catch let problem as Problem {
    print("\(problem.code.rawValue) \(problem.message(in: .en))")
    throw problem
}
