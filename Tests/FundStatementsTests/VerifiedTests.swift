import Foundation
import FundRules
import Testing
import TransparencyLog

@testable import FundLedger
@testable import FundStatements

/// Protects: figures are given of nothing but a ledger whose verification held.
@Suite struct VerifiedTests {
    /// What somebody outside this package writes, and how the compiler refuses it; nil where it does not.
    static let attempts: [(line: String, refusal: String?)] = [
        ("func size(_ books: Verified<Books>) -> Int { books.verdict.size + books.value.period.months.count }", nil),
        ("func state(_ asked: StatementRequest, _ books: Verified<Books>) throws -> StatementReport {", nil),
        ("    try StatementReport(asked, books)", nil),
        ("}", nil),
        ("func make(_ books: Books, _ verdict: Verdict) throws -> Verified<Books> {", nil),
        ("    try Verified(books, verdict)", "'Verified<Value>' initializer is inaccessible"),
        ("}", nil),
        ("func replace(_ books: Verified<Books>, _ mine: Books) -> Verified<Books> {", nil),
        ("    books.map { _ in mine }", "'map' is inaccessible"),
        ("}", nil),
        ("func state(_ asked: StatementRequest, _ books: Books) throws -> StatementReport {", nil),
        ("    try StatementReport(asked, books)", "cannot convert value of type 'Books'"),
        ("}", nil),
        ("func print(_ books: Books) throws -> StatementWorkbook {", nil),
        ("    try StatementWorkbook(books, checks: [], language: .zh)", "cannot convert value of type 'Books'"),
        ("}", nil),
        ("func audit(_ pass: AuditPass) throws -> AuditReport {", nil),
        ("    try AuditReport(pass)", "cannot convert value of type 'AuditPass'"),
        ("}", nil),
        ("func listen(_ ledger: LedgerFile, _ books: inout Books) async throws -> Verdict {", nil),
        ("    try await ledger.verify(observing: &books)", "'observing' in call"),
        ("}", nil),
    ]

    /// The compiler is asked; what may be written stands beside what may not, so that it is not refused for another reason.
    @Test func nobodyOutsideMakesOne() throws {
        let heading = ["import FundLedger", "import FundRules", "import FundStatements"]
        let source = (heading + VerifiedTests.attempts.map(\.line)).map { $0 + "\n" }.joined()
        let told = try VerifiedTests.typecheck(source)
        for (index, attempt) in VerifiedTests.attempts.enumerated() {
            let place = ".swift:\(heading.count + index + 1):"
            let errors = told.filter { $0.contains(place) && $0.contains(": error: ") }
            #expect(errors.count == (attempt.refusal == nil ? 0 : 1), "\(attempt.line)\n\(told)")
            if let refusal = attempt.refusal { #expect(errors.first?.contains(refusal) ?? false, "\(errors)") }
        }
        #expect(told.count { $0.contains("error: ") } == VerifiedTests.attempts.count { $0.refusal != nil }, "\(told)")
    }

    /// A ledger with a finding has no books, and the error has what was found.
    @Test func whatDoesNotHoldHasNone() throws {
        let root = TreeHasher.emptyRoot
        let finding = Problem(.rowMissing, ["0", "0"])
        let error = #expect(throws: Unverified.self) {
            try Verified(1, Verdict(size: 0, root: root, findings: [finding]))
        }
        #expect(error?.verdict.findings == [finding])
        let weak = Verdict(size: 1, root: root, doubts: [Problem(.placeOfAnother, ["fund.daxiu"])])
        #expect(try Verified(1, weak).verdict.word == .weak)
    }

    /// The lines that the compiler prints of a source outside this package that uses the modules beside this test.
    private static func typecheck(_ source: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).swift")
        try source.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
        let checkouts = products.appending(path: "../../checkouts").standardized
        let places =
            ["Modules", "CSQLite.build"].map { products.appending(path: $0) }
            + [checkouts.appending(path: "GRDB.swift/Sources/GRDBSQLite")]
            + ["COpenSSL", "CXLSXWriter"].map { sources.appending(path: $0) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-typecheck", "-swift-version", "6"] + places.flatMap { ["-I", $0.path] } + [file.path]
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix(file.path) || $0.hasPrefix("<unknown>") }
    }
}
