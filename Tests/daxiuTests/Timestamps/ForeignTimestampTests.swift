import Foundation
import FundDesk
import Testing

/// Protects: what we keep is what other programs accept, and what they refuse.
@Suite(.enabled(if: StampingDesk.isPossible, "needs openssl and faketime"))
struct ForeignTimestampTests {
    /// A desk with one timestamp, taken out with the text that it is over.
    private func desk() async throws -> StampingDesk {
        let desk = try await StampingDesk()
        try desk.write(await desk.answer(to: desk.query().bytes), to: "stamp.tsr")
        let added = try await desk.desk.must("daxiu timestamp add stamp.tsr --timestamp-ca root.pem")
        #expect(added.contains("测试时间戳机构"))
        try await desk.desk.must("daxiu timestamp show --output kept.tst")
        try desk.desk.write(desk.ledger().stampedCheckpoint(over: nil).text, to: "text.txt")
        return desk
    }

    @Test func opensslAcceptsOurs() async throws {
        let desk = try await desk()
        func verify(_ data: String, _ root: String, _ more: String) async throws -> Bool {
            let line = "openssl ts -verify -data \(data) -in kept.tst -token_in -CAfile \(root).pem \(more) > /dev/null"
            return try await desk.desk.type(line).status == 0
        }
        let then = "-attime \(StampingDesk.seconds)"
        #expect(try await verify("text.txt", "root", then))
        #expect(try await !verify("units.csv", "root", then))
        #expect(try await !verify("text.txt", "other-root", then))
        // As of today its certificate has expired: that is what a token's own time is for.
        #expect(try await !verify("text.txt", "root", ""))
        #expect(try await desk.verify(desk.authority("root")).timestamps.best != nil)
    }

    @Test(.enabled(if: Workplace.hasForeign("python3"), "needs rfc3161-client of PyPI"))
    func rfc3161ClientAgrees() async throws {
        let desk = try await desk()
        try await desk.shell("openssl ts -reply -in kept.tst -token_in -out kept.tsr 2> /dev/null")
        let script = Workplace.sources.appending(path: "Fixtures/rfc3161.py").path
        let python = Workplace.foreign.appending(path: "python3").path
        func judge(_ text: String, _ root: String) async throws -> Bool {
            try await desk.shell("\(python) \(script) kept.tsr \(text) \(root).pem").hasPrefix("yes")
        }
        #expect(try await judge("text.txt", "root"))
        #expect(try await !judge("units.csv", "root"))
        #expect(try await !judge("text.txt", "other-root"))
    }
}
