import Foundation
import FundNetwork
import FundRules
import Synchronization
import Testing
import TransparencyLog

@testable import FundDesk
@testable import FundWitness

/// Protects: over HTTP a witness answers exactly as C2SP tlog-witness has it, one of those who ask at once is cosigned, and
/// a store that was lost or put back while it runs cosigns nothing.
@Suite struct ServiceTests {
    /// A witness that is served, and what it said to whoever runs it.
    private final class Served: Sendable {
        private let told = Mutex<[ProblemCode]>([])
        private let seconds = Mutex(Int64(0))
        private let place: String
        private let memory: CheckpointMemory
        private let signer: CosigningKey

        init(_ fixture: WitnessFixture) {
            (place, memory, signer) = (fixture.place, fixture.memory, fixture.signer)
        }

        var codes: [ProblemCode] { told.withLock { $0 } }

        func turnClock(_ by: Int64) { seconds.withLock { $0 += by } }

        var service: WitnessService {
            WitnessService(
                signer: signer,
                open: { [place, memory] in try Witness(opening: place, memory: memory) },
                now: { Timestamp(seconds: WitnessFixture.noon.seconds + self.seconds.withLock { $0 }) },
                tell: { event in
                    if case .problem(let problem) = event { self.told.withLock { $0.append(problem.code) } }
                }
            )
        }

        func answer(_ body: String) -> HTTPAnswer {
            service.answer(HTTPRequest(method: "POST", path: "/add-checkpoint", body: Array(body.utf8)))
        }
    }

    private func text(_ answer: HTTPAnswer) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test func answersByTheTable() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        let served = Served(fixture)
        let first = served.answer(try fixture.request(0, 5).text)
        #expect(first.status == 200 && first.contentType == "text/plain; charset=utf-8")
        #expect(text(first) == (try #require(witness.log(WitnessFixture.origin).last)).line.line + "\n")
        let good = try fixture.request(5, 9)
        let forged = good.text.replacing("\n9\n", with: "\n8\n")
        let other = good.text.replacing(WitnessFixture.origin, with: "example.org/other")
        let table: [(String, status: Int, type: String, body: String)] = [
            ("", 400, "text/plain; charset=utf-8", ""),
            (good.text.replacing("old 5", with: "old 10"), 400, "text/plain; charset=utf-8", ""),
            (other, 404, "text/plain; charset=utf-8", ""),
            (forged, 403, "text/plain; charset=utf-8", ""),
            (try fixture.request(5, 9, by: [fixture.stranger]).text, 403, "text/plain; charset=utf-8", ""),
            (try fixture.request(3, 9).text, 409, "text/x.tlog.size", "5\n"),
            (try fixture.request(0, 4).text, 409, "text/x.tlog.size", "5\n"),
            (try fixture.request(5, 9, fork: 2).text, 422, "text/plain; charset=utf-8", ""),
        ]
        for (body, status, type, said) in table {
            let answer = served.answer(body)
            #expect(answer.status == status && answer.contentType == type && text(answer) == said, "\(body)")
        }
        // What takes a key of the log to bring about is told, and nothing else.
        #expect(served.codes == [.witnessContradicted])
        #expect(served.answer(good.text).status == 200)
        #expect(served.answer(good.text).status == 409)
        #expect(served.answer(try fixture.request(9, 9).text).status == 200)
        served.turnClock(-1)
        #expect(served.answer(try fixture.request(9, 11).text).status == 503)
        #expect(served.codes == [.witnessContradicted, .witnessClockBehind])
    }

    @Test func anybodyReadsWhatWasCosignedLast() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        let service = Served(fixture).service
        // printf example.org/shiliyuan | sha256sum
        let path = "/d65fc33d9949d3ecd8b2c0df3003c5c8815711bea2c166e51c0129a74625edc4"
        let monitor = path + "/checkpoint"
        #expect(monitor == "/" + WitnessService.monitoringPath(of: WitnessFixture.origin))
        #expect(service.answer(HTTPRequest(method: "GET", path: monitor)).status == 404)
        try fixture.answer(try fixture.request(0, 5))
        let answer = service.answer(HTTPRequest(method: "GET", path: monitor))
        #expect(answer.status == 200 && answer.contentType == "text/plain; charset=utf-8")
        #expect(text(answer) == (try #require(witness.log(WitnessFixture.origin).last)).whole.encoded)
        #expect(service.answer(HTTPRequest(method: "POST", path: monitor)).status == 405)
        #expect(service.answer(HTTPRequest(method: "GET", path: "/add-checkpoint")).headers == ["Allow": "POST"])
        let strangers = ["/", "", path, monitor.uppercased(), monitor + "/", "/x" + monitor, "/../witness.key"]
        for path in strangers + ["/\(String(repeating: "0", count: 64))/checkpoint"] {
            #expect(service.answer(HTTPRequest(method: "GET", path: path)).status == 404, "\(path)")
        }
    }

    /// Over the network, with a history of its own each.
    @Test func ofThoseWhoAskAtOnceOneIsCosigned() async throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let service = Served(fixture).service
        let server = try HTTPServer(listening: "0", limits: WitnessService.limits) { service.answer($0) }
        defer { server.stop() }
        let address = try WebAddress(server.address).appending("add-checkpoint")
        let bodies = try (3..<9).map { try fixture.request(3, 12, fork: $0).text }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for body in bodies {
                group.addTask { try HTTPClient().post(Array(body.utf8), contentType: "text/plain", to: address).status }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200, 409, 409, 409, 409, 409])
        #expect(try fixture.witness().evidence().count == 5)
        // As much as there may be is read, and says nothing; a byte more is not read.
        for (count, status) in [(0, 400), (1, 413)] {
            let body = [UInt8](repeating: 10, count: AddCheckpointRequest.maximumByteCount + count)
            #expect(try HTTPClient().post(body, contentType: "text/plain", to: address).status == status)
        }
    }

    @Test func aStoreOfYesterdayCosignsNothing() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        let served = Served(fixture)
        #expect(served.answer(try fixture.request(0, 3).text).status == 200)
        let yesterday = fixture.folder.appending(path: "yesterday").path
        try FileManager.default.copyItem(atPath: fixture.storePath, toPath: yesterday)
        #expect(served.answer(try fixture.request(3, 7).text).status == 200)
        let newest = fixture.folder.appending(path: "newest").path
        try FileManager.default.moveItem(atPath: fixture.storePath, toPath: newest)
        #expect(served.answer(try fixture.request(7, 9).text).status == 503)
        try FileManager.default.copyItem(atPath: yesterday, toPath: fixture.storePath)
        #expect(served.answer(try fixture.request(3, 7, fork: 5).text).status == 503)
        #expect(served.codes == [.witnessStoreLost, .witnessStoreOlder])
        try FileManager.default.removeItem(atPath: fixture.storePath)
        try FileManager.default.moveItem(atPath: newest, toPath: fixture.storePath)
        #expect(served.answer(try fixture.request(7, 9).text).status == 200)
    }
}
