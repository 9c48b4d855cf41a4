import Foundation
import Testing

/// A server that says what it likes, to the first who comes.
final class HostileServer: Sendable {
    /// Where it is.
    let address: String
    private let listening: Int32

    /// - Parameter piece: what it sends, again and again.
    /// - Parameter times: how often.
    /// - Parameter pause: seconds between.
    init(_ beginning: String, repeating piece: String = "", times: Int = 0, pause: Double = 0) throws {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutableBytes(of: &name) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) {
                bind(listening, $0.baseAddress, length) == 0 && listen(listening, 1) == 0
                    && getsockname(listening, $0.baseAddress, &length) == 0
            }
        }
        try #require(isBound)
        self.listening = listening
        address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
        Thread.detachNewThread {
            let peer = accept(listening, nil, nil)
            guard peer >= 0 else { return }
            defer { close(peer) }
            var question = [UInt8](repeating: 0, count: 4_096)
            _ = recv(peer, &question, question.count, 0)
            func say(_ text: String) -> Bool {
                send(peer, text, text.utf8.count, Int32(MSG_NOSIGNAL)) == text.utf8.count
            }
            guard say(beginning) else { return }
            for _ in 0..<times {
                guard say(piece) else { return }
                if pause > 0 { usleep(UInt32(pause * 1_000_000)) }
            }
        }
    }

    deinit { close(listening) }
}
