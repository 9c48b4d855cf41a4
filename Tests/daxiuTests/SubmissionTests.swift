import Foundation
import FundDesk
import FundNetwork
import Synchronization
import Testing

@testable import daxiu

/// Protects: whatever a witness answers over HTTP, nothing is taken in that is not true, nobody is asked for ever, and a
/// second history is told as one.
struct SubmissionTests {
    /// A witness that answers what it likes, and counts.
    private final class Witness: Sendable {
        private let asked = Mutex<[String]>([])

        var bodies: [String] { asked.withLock { $0 } }

        func serve(_ answer: @escaping @Sendable (Int) -> HTTPAnswer) throws -> HTTPServer {
            try HTTPServer(listening: "0", limits: ServerLimits(body: 1 << 17)) { request in
                let count = self.asked.withLock { asked in
                    asked.append(String(decoding: request.body, as: UTF8.self))
                    return asked.count
                }
                return request.path == "/w/add-checkpoint" ? answer(count) : .notFound
            }
        }
    }

    private static let key = try? CosigningKey(name: "witness.example/k", seed: Array(repeating: 11, count: 32))

    private static func size(_ size: String) -> HTTPAnswer {
        HTTPAnswer(409, contentType: "text/x.tlog.size", body: Array(size.utf8))
    }

    private static let refusals: [(HTTPAnswer, code: ProblemCode, asked: Int)] = [
        (HTTPAnswer(400), .witnessNotAnswering, 1), (HTTPAnswer(403), .witnessNotAnswering, 1),
        (HTTPAnswer(404), .witnessNotAnswering, 1), (HTTPAnswer(503), .witnessNotAnswering, 1),
        (HTTPAnswer(302, headers: ["Location": "http://127.0.0.1:1/"]), .witnessNotAnswering, 1),
        // Nothing was cosigned yet, by what was sent: then there is nothing to contradict.
        (HTTPAnswer(422), .witnessNotAnswering, 1),
        (size("5"), .witnessNotAnswering, 1), (size("05\n"), .witnessNotAnswering, 1),
        (size("-1\n"), .witnessNotAnswering, 1), (size("99999999999999999999\n"), .witnessNotAnswering, 1),
        // The same size again is no invitation to ask for ever.
        (size("3\n"), .witnessSawOther, 2), (size("0\n"), .witnessNotAnswering, 1),
        (size("999999\n"), .cosignedSizeUnfit, 1),
        (HTTPAnswer(200), .cosignaturesUnfit, 1),
        (HTTPAnswer(200, body: Array("<html>".utf8)), .cosignaturesUnfit, 1),
        (HTTPAnswer(200, body: Array("— witness.example/k fxwiuwAAAA==\n".utf8)), .cosignaturesUnfit, 1),
        (HTTPAnswer(200, body: Array(repeating: 65, count: 600_000)), .witnessNotAnswering, 1),
    ]

    @Test func whatIsNoCosignatureIsNotTakenIn() async throws {
        let desk = try await PracticeDesk.copy()
        let ledger = try LedgerFile(opening: desk.folder.appending(path: "fund.daxiu").path, writable: true)
        let before = try Data(contentsOf: URL(filePath: ledger.path))
        let (key, now) = (try #require(SubmissionTests.key), try #require(Timestamp(PracticeDesk.now)))
        for (answer, code, asked) in SubmissionTests.refusals {
            let witness = Witness()
            let server = try witness.serve { _ in answer }
            defer { server.stop() }
            var met: ProblemCode?
            do {
                let said = try WitnessSubmission(server.address + "/w").submit(ledger, after: 0)
                _ = try said.add(to: ledger, of: [key.cosignerKey], now: now)
            } catch let problem as Problem {
                met = problem.code
            }
            let words = "\(answer.status) \(String(decoding: answer.body.prefix(40), as: UTF8.self))"
            #expect(met == code && witness.bodies.count == asked, "\(words)")
        }
        #expect(try Data(contentsOf: URL(filePath: ledger.path)) == before)
    }

    /// One that always stands elsewhere is left alone after some times.
    @Test func nobodyIsAskedForEver() async throws {
        let desk = try await PracticeDesk.copy()
        let witness = Witness()
        let server = try witness.serve { SubmissionTests.size("\($0)\n") }
        defer { server.stop() }
        let outcome = try await desk.run("daxiu checkpoint send \(server.address)/w/add-checkpoint")
        #expect(outcome.status == 2 && outcome.errors.contains("3160 witness-not-answering"), "\(outcome.errors)")
        #expect(witness.bodies.map { $0.prefix { $0 != "\n" } } == ["old 0", "old 1", "old 2", "old 3"])
    }

    /// A true one is taken in, from where the witness says that it stands; the next time nobody has to say so.
    @Test func whatIsTrueIsTakenIn() async throws {
        let desk = try await PracticeDesk.copy()
        let key = try #require(SubmissionTests.key)
        let ledger = try LedgerFile(opening: desk.folder.appending(path: "fund.daxiu").path)
        let (size, note) = (try ledger.size(), try #require(try ledger.cosignedNote()))
        let now = try #require(Timestamp(PracticeDesk.now))
        let line = try key.cosign(Checkpoint(text: note.text), time: Int(now.seconds)).line + "\n"
        let witness = Witness()
        let server = try witness.serve {
            $0 == 1 ? SubmissionTests.size("3\n") : HTTPAnswer(200, body: Array("— passer-by AAAAAAA=\n\(line)".utf8))
        }
        defer { server.stop() }
        let policy = "witness k \(key.cosignerKey) \(server.address)/w/\nquorum k\n"
        try desk.write(policy, to: "k.tlog-policy")
        let first = try await desk.must("daxiu checkpoint send --policy k.tlog-policy")
        #expect(first.contains("witness.example/k") && first.contains("\(size)"), "\(first)")
        try await desk.must("daxiu checkpoint send --policy k.tlog-policy")
        #expect(witness.bodies.map { $0.prefix { $0 != "\n" } } == ["old 0", "old 3", "old \(size)"])
        #expect(try await desk.run("daxiu verify --policy k.tlog-policy").status == 0)
    }

    /// Of several the others are asked still, unless one has seen another history.
    @Test func oneThatIsDownStopsNobody() async throws {
        let desk = try await PracticeDesk.copy()
        let witness = Witness()
        let server = try witness.serve { _ in HTTPAnswer(403) }
        defer { server.stop() }
        let down = try await desk.run("daxiu checkpoint send http://127.0.0.1:1 \(server.address)/w", .en)
        #expect(down.status == 2 && witness.bodies.count == 1, "\(down.errors)")
        #expect(down.errors.contains("nobody takes connections") && down.errors.contains("403"), "\(down.errors)")
        let fork = try witness.serve { _ in SubmissionTests.size("3\n") }
        defer { fork.stop() }
        let other = try await desk.run("daxiu checkpoint send \(fork.address)/w \(server.address)/w", .en)
        #expect(other.status == 1 && witness.bodies.count == 3, "\(other.errors)")
        // Nobody is asked where one address is none.
        let wrong = try await desk.run("daxiu checkpoint send \(server.address)/w file:///etc/passwd")
        #expect(wrong.status == 65 && witness.bodies.count == 3, "\(wrong.errors)")
        #expect(try await desk.run("daxiu checkpoint send").status == 64)
    }
}
