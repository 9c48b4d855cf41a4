import Foundation
import FundRules
import Synchronization
import Testing

@testable import FundNetwork

/// Protects: no peer takes more than the limits, whatever it does, and while it tries the others are answered.
@Suite struct ServerTests {
    /// - Parameters:
    ///   - idle: seconds; beyond a peer's patience, where something else is to cut it off.
    ///   - total: the same for a whole request.
    private static func limits(idle: Int = 3_600, total: Double = 3_600) -> ServerLimits {
        ServerLimits(head: 4_096, body: 1_000, idle: idle, total: total, connections: 6, perAddress: 3)
    }

    /// A server that says how it understood the request.
    private func server(_ limits: ServerLimits = limits()) throws -> HTTPServer {
        try HTTPServer(listening: "127.0.0.1:0", limits: limits) { request in
            let text = "\(request.method) \(request.path) \(request.body.count)\n"
            return HTTPAnswer(200, contentType: "text/plain", body: Array(text.utf8))
        }
    }

    /// Whether the server answers somebody who asks as one should.
    private func isWell(_ server: HTTPServer) throws -> Bool {
        let reply = try HTTPClient().get(try WebAddress(server.address).appending("well"))
        return reply.status == 200 && reply.body == Array("GET /well 0\n".utf8)
    }

    @Test func answersWhatItIsAsked() throws {
        let server = try server()
        defer { server.stop() }
        #expect(try isWell(server))
        let address = try WebAddress(server.address + "/")
        let reply = try HTTPClient().post(Array(repeating: 65, count: 1_000), contentType: "a/b", to: address)
        #expect(String(decoding: reply.body, as: UTF8.self) == "POST / 1000\n")
        let peer = try Peer(server)
        peer.send("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        let said = try #require(peer.rest())
        #expect(said.hasPrefix("HTTP/1.1 200 ") && said.hasSuffix("\r\n\r\nPOST /x 5\n"))
        // One request a connection, whatever the peer would like.
        #expect(said.contains("Connection: close\r\n") && said.contains("Content-Type: text/plain\r\n"))
    }

    /// What a path was meant to be, or that it was meant to be nothing.
    @Test func aPathIsReadWhole() throws {
        let server = try server()
        defer { server.stop() }
        let paths = [
            "/a%20b%2Fc": "200 GET /a b/c 0", "/%e5%85%ac": "200 GET /公 0", "/%2e%2e/a": "200 GET /../a 0",
            "/a+b": "200 GET /a+b 0",
            "/a%00b": "400 ", "/%": "400 ", "/%4": "400 ", "/%+1": "400 ", "/%zz": "400 ", "/%ff": "400 ",
            "/%0a": "400 ",
            "/a?b%00": "200 GET /a 0",
        ]
        for (path, answer) in paths {
            let peer = try Peer(server)
            peer.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            let said = try #require(peer.rest())
            let status = said.dropFirst("HTTP/1.1 ".count).prefix(4)
            let body = said.components(separatedBy: "\r\n\r\n").last?.replacing("\n", with: "") ?? ""
            #expect(status + body == answer, "\(path)")
        }
    }

    /// A file is sent as it was when it was opened; of a `HEAD` its length alone.
    @Test func aFileIsSent() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
        try bytes.write(to: folder.appending(path: "file"))
        let server = try HTTPServer(listening: "0", limits: ServerTests.limits()) { request in
            ServedFile(String(request.path.dropFirst()), below: folder.path).map { HTTPAnswer(200, file: $0) }
                ?? .notFound
        }
        defer { server.stop() }
        for _ in 0..<20 {
            #expect(try HTTPClient().get(WebAddress(server.address).appending("file")).body == Array(bytes))
        }
        #expect(try HTTPClient().get(WebAddress(server.address).appending("none")).status == 404)
        let peer = try Peer(server)
        peer.send("HEAD /file HTTP/1.1\r\nHost: a\r\n\r\n")
        let said = try #require(peer.rest())
        #expect(said.contains("Content-Length: 300000\r\n") && said.hasSuffix("\r\n\r\n"), "\(said)")
    }

    /// Says nothing, a letter of the head at a time, or a letter of the body: never idle, and yet cut off.
    @Test(arguments: ["", "G", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n"])
    func aSlowPeerIsCutOff(_ beginning: String) throws {
        let server = try server(ServerTests.limits(total: 0.8))
        defer { server.stop() }
        let peer = try Peer(server)
        peer.send(beginning)
        let time = try #require(peer.repeating("a", every: 0.05))
        #expect(time > .seconds(0.5))
        #expect(try isWell(server))
    }

    /// A peer that says nothing more is cut off before its whole time is over.
    @Test func aSilentPeerIsCutOff() throws {
        let server = try server(ServerTests.limits(idle: 1))
        defer { server.stop() }
        let peer = try Peer(server)
        peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
        #expect(peer.rest() != nil)
    }

    @Test func aLongHeadIsRefused() throws {
        let server = try server()
        defer { server.stop() }
        for head in ["GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: "] {
            let peer = try Peer(server)
            peer.send(head)
            #expect(peer.repeating(String(repeating: "a", count: 2_000), every: 0.01) != nil)
        }
        #expect(try isWell(server))
    }

    @Test func aLongBodyIsRefused() throws {
        let server = try server()
        defer { server.stop() }
        for length in ["1001", "99999999999999999999"] {
            let peer = try Peer(server)
            peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n")
            let said = try #require(peer.rest())
            #expect(said.hasPrefix("HTTP/1.1 4"), "\(said)")
        }
        // Of unknown length, and endless.
        let endless = try Peer(server)
        endless.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        #expect(endless.repeating("100\r\n\(String(repeating: "a", count: 256))\r\n", every: 0.01) != nil)
        #expect(try isWell(server))
    }

    @Test func onePeerDoesNotTakeAllConnections() throws {
        let server = try server()
        defer { server.stop() }
        let three = try (0..<3).map { _ in try Peer(server, from: "127.0.0.9") }
        for peer in three { peer.send("G") }
        // The fourth is closed at once, without a word.
        #expect(try Peer(server, from: "127.0.0.9").rest() == "")
        #expect(try isWell(server))
        withExtendedLifetime(three) {}
    }

    /// When all connections are taken the next one waits, or is turned away, until the watch has shut them.
    @Test func manyPeersAreOutlasted() throws {
        let server = try server(ServerTests.limits(total: 0.8))
        defer { server.stop() }
        let many = try (0..<24).map { try Peer(server, from: "127.0.1.\(1 + $0)") }
        for peer in many { peer.send("G") }
        let end = ContinuousClock.now + .seconds(Peer.patience)
        var isWell = false
        while !isWell, ContinuousClock.now < end { isWell = (try? self.isWell(server)) == true }
        #expect(isWell)
        withExtendedLifetime(many) {}
    }

    /// What is being answered when the server is stopped is answered to the end, and who dawdles is not waited for.
    @Test func endsWhenItIsTold() async throws {
        let begun = Mutex(false)
        let server = try HTTPServer(listening: "127.0.0.1:0", limits: ServerTests.limits()) { _ in
            begun.withLock { $0 = true }
            usleep(300_000)
            return HTTPAnswer(200)
        }
        let dawdler = try Peer(server)
        dawdler.send("G")
        let address = try WebAddress(server.address)
        async let reply = HTTPClient().get(address)
        while !begun.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
        let begin = ContinuousClock.now
        server.stop(within: 1)
        #expect(ContinuousClock.now - begin < .seconds(Peer.patience))
        #expect(try await reply.status == 200)
        #expect(dawdler.rest() == "")
        #expect(throws: HTTPFailure.notConnected) { try HTTPClient().get(address) }
    }

    @Test(arguments: [
        "", "localhost:80", "127.0.0.1", "127.0.0.1:65536", "1.2.3.4.5:80", "::1:80", "-1", "127.0.0.1:80x",
    ])
    func whatIsNoAddressIsRefused(_ text: String) {
        #expect(throws: Problem.self) {
            try HTTPServer(listening: text, limits: ServerLimits(body: 1)) { _ in .notFound }
        }
    }

    @Test func anAddressInUseIsRefused() throws {
        let server = try server()
        defer { server.stop() }
        let taken = server.address.replacing("http://", with: "")
        #expect(throws: Problem(.addressUnusable, [.text(taken), "Address already in use"])) {
            try start(taken)
        }
        #expect(server.address.hasPrefix("http://127.0.0.1:"))
    }

    private func start(_ address: String) throws {
        _ = try HTTPServer(listening: address, limits: ServerTests.limits()) { _ in .notFound }
    }
}
