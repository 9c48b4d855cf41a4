import Foundation
import Testing

@testable import FundNetwork

/// A peer that sends what it likes, byte by byte.
final class Peer {
    private let descriptor: Int32
    private let begin = ContinuousClock.now

    /// Seconds that a server is waited for: many times what it needs, because the machine may be busy with others.
    static let patience = 60

    /// Connects to a server of this machine.
    ///
    /// - Parameter source: the address that it comes from; any of 127.0.0.0/8 is this machine's.
    init(_ server: HTTPServer, from source: String = "127.0.0.1") throws {
        let port = try #require(server.address.split(separator: ":").last.flatMap { UInt16($0) })
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        for (address, port, call) in [(source, 0, Glibc.bind), ("127.0.0.1", port, Glibc.connect)] {
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_port = port.bigEndian
            name.sin_addr.s_addr = inet_addr(address)
            let status = withUnsafeBytes(of: &name) { bytes in
                bytes.withMemoryRebound(to: sockaddr.self) { call(descriptor, $0.baseAddress, socklen_t(bytes.count)) }
            }
            try #require(status == 0)
        }
        var patience = timeval(tv_sec: Peer.patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    /// Sends a text.
    ///
    /// - Returns: whether the server still takes it.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Everything that the server sends until it closes; nil where it has not closed when patience ends.
    func rest() -> String? {
        var (all, piece) = ([UInt8](), [UInt8](repeating: 0, count: 4_096))
        while true {
            let count = recv(descriptor, &piece, piece.count, 0)
            if count > 0 { all += piece[..<count] }
            if count == 0 || count < 0 && errno == ECONNRESET { return String(decoding: all, as: UTF8.self) }
            if count < 0 { return nil }
        }
    }

    /// Sends a piece again and again, until the server closes; gives the time since before it was connected to, nil
    /// where it has not closed when patience ends.
    func repeating(_ piece: String, every seconds: Double) -> Duration? {
        while ContinuousClock.now - begin < .seconds(Peer.patience) {
            guard send(piece) else { return ContinuousClock.now - begin }
            usleep(UInt32(seconds * 1_000_000))
        }
        return nil
    }
}
