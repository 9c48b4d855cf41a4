import Foundation
import FundDesk
import Testing

/// Protects: an authority is asked over HTTP, and what it answers is judged as a file of it would be.
@Suite(.enabled(if: StampingDesk.isPossible, "needs openssl and faketime"))
struct TimestampSendingTests {
    @Test func anAuthorityIsAskedOverHTTP() async throws {
        let desk = try await StampingDesk()
        let script = Workplace.sources.appending(path: "Fixtures/authority.py").path
        let line = "exec python3 \(script) '\(StampingDesk.usual)' 5"
        let server = Workplace.shell(line, in: desk.desk.folder, ["PATH": "/usr/bin:/bin"])
        let pipe = Pipe()
        server.standardOutput = pipe
        server.standardError = FileHandle.nullDevice
        try server.run()
        // A test beside may have had this process ignore the signals that end one.
        defer { kill(server.processIdentifier, SIGKILL) }
        let digits = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        let port = try #require(Int(digits.trimmingCharacters(in: .whitespacesAndNewlines)))
        func send(_ rest: String) async throws -> PracticeDesk.Outcome {
            try await desk.desk.run("daxiu timestamp send http://127.0.0.1:\(port)\(rest)", .en)
        }
        for (rest, said) in [
            ("/status", "the server answered 503"), ("/page", "it is neither a timestamp of RFC 3161 nor a response"),
            (" --timestamp-ca other-root.pem", "it comes from none of the authorities that you trust"),
        ] {
            let outcome = try await send(rest)
            #expect(outcome.status == 2 && outcome.errors.contains("3190 timestamp-unfit"), "\(outcome.errors)")
            #expect(outcome.errors.contains(said), "\(outcome.errors)")
        }
        #expect(try desk.ledger().timestamps().isEmpty)
        let outcome = try await send("/tsr --timestamp-ca root.pem")
        let size = try desk.ledger().size()
        #expect(outcome.output.contains("beside the checkpoint of \(size) entries"), "\(outcome.errors)")
        #expect(try await desk.verify(desk.authority("root")).timestamps.best?.size == size)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "tsa.example"])
    func nothingElseIsGoneTo(_ address: String) throws {
        #expect(throws: Problem.self) { _ = try TimestampSubmission(address) }
    }
}
