import FundRules
import Testing

@testable import FundNetwork

/// Protects: no server keeps a client longer, or makes it read more, than the limits; and nothing but HTTP is spoken.
@Suite struct ClientTests {
    private static let ok = "HTTP/1.1 200 OK\r\n"

    /// - Parameter seconds: so many that only a server that never ends meets their end, unless a test is about them.
    private func get(_ server: HostileServer, within seconds: Double = Double(Peer.patience)) throws -> HTTPReply {
        let limits = ClientLimits(head: 4_000, body: 10_000, connecting: Double(Peer.patience), total: seconds)
        return try HTTPClient(limits: limits).get(try WebAddress(server.address))
    }

    @Test func anAnswerIsRead() throws {
        let reply = try get(HostileServer(ClientTests.ok + "Content-Length: 3\r\n\r\nabc"))
        #expect(reply.status == 200 && reply.body == Array("abc".utf8))
    }

    @Test func whatDripsIsGivenUp() throws {
        let head = try HostileServer(ClientTests.ok, repeating: "X: a\r\n", times: 400, pause: 0.05)
        #expect(throws: HTTPFailure.tooSlow(0.8)) { try get(head, within: 0.8) }
        let body = try HostileServer(ClientTests.ok + "\r\n", repeating: "a", times: 1_200, pause: 0.05)
        #expect(throws: HTTPFailure.tooSlow(0.8)) { try get(body, within: 0.8) }
        let silent = try HostileServer("", repeating: "", times: 1_200, pause: 0.05)
        #expect(throws: HTTPFailure.tooSlow(0.8)) { try get(silent, within: 0.8) }
    }

    /// Endless, of a length that is told or not; and informational answers that never end.
    @Test func whatIsTooLongIsGivenUp() throws {
        let long = String(repeating: "a", count: 1_000)
        let body = try HostileServer(ClientTests.ok + "\r\n", repeating: long, times: 1_000_000)
        #expect(throws: HTTPFailure.tooLong) { try get(body) }
        let length = ClientTests.ok + "Content-Length: 1000000000\r\n\r\n"
        let told = try HostileServer(length, repeating: long, times: 1_000)
        #expect(throws: HTTPFailure.tooLong) { try get(told) }
        let head = try HostileServer(ClientTests.ok, repeating: "X: \(long)\r\n", times: 1_000_000)
        #expect(throws: HTTPFailure.tooLong) { try get(head) }
        let informed = try HostileServer("", repeating: "HTTP/1.1 100 Continue\r\n\r\n", times: 1_000_000)
        #expect(throws: HTTPFailure.tooLong) { try get(informed) }
    }

    @Test(arguments: ["", "what?\r\n\r\n", ok + "Content-Length: 9\r\n\r\nabc"])
    func whatBreaksOffIsNoAnswer(_ text: String) throws {
        #expect(throws: HTTPFailure.brokenOff) { try get(HostileServer(text)) }
    }

    /// Where an answer leads is not gone to: it could be a file, or a machine that only this one reaches.
    @Test func redirectionsAreNotFollowed() throws {
        let found = "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"
        let reply = try get(HostileServer(found))
        #expect(reply.status == 302 && reply.body.isEmpty)
    }

    @Test(arguments: [
        "", "zhang.example", "file:///etc/passwd", "ftp://zhang.example/", "gopher://zhang.example:70/", "http://",
        "http://user:secret@zhang.example/", "http://zhang.example/?a", "http://zhang.example/#a", "http://a b/",
        "http://zhang.example/\r\nHost: other", "http://张.example/", "http://zhang.example:99999/",
        "http://zhang.example/" + String(repeating: "a", count: 2_000), "javascript:1", "-o/etc/passwd",
    ])
    func whatIsNoAddressIsRefused(_ text: String) {
        #expect(throws: Problem.self) { try WebAddress(text) }
    }

    @Test func anAddressIsReadAsItStands() throws {
        #expect(try WebAddress("https://zhang.example/w//").description == "https://zhang.example/w")
        #expect(try WebAddress("HTTP://zhang.example").appending("x").description == "http://zhang.example/x")
        #expect(try WebAddress("http://[::1]:8080/").description == "http://[::1]:8080")
    }
}
