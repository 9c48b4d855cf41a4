import Foundation
import FundRules

/// A socket that listens on an address of this machine.
struct ListeningSocket {
    /// The socket.
    let descriptor: Int32
    /// Where it listens, as a web address.
    let address: String

    /// Listens on `127.0.0.1:8080`, `[::1]:8080` or, on this machine alone, `8080`; port 0 is any that is free.
    ///
    /// A name is no address: which of its addresses was meant nobody could tell.
    ///
    /// - Throws: `Problem` with `addressUnusable`.
    init(_ text: String) throws(Problem) {
        let (host, port) = try ListeningSocket.parts(text)
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &found) == 0, let found else {
            throw Problem(.addressUnusable, [.text(text), .wording(ListeningSocket.form)])
        }
        defer { freeaddrinfo(found) }
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        descriptor = socket(found.pointee.ai_family, kind, 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard descriptor >= 0, bind(descriptor, found.pointee.ai_addr, found.pointee.ai_addrlen) == 0,
            listen(descriptor, SOMAXCONN) == 0, let bound = ListeningSocket.port(of: descriptor)
        else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw Problem(.addressUnusable, [.text(text), .text(reason)])
        }
        address = "http://\(host.contains(":") ? "[\(host)]" : host):\(bound)"
    }

    /// Whether nobody but this machine reaches what listens there.
    ///
    /// - Throws: `Problem` with `addressUnusable`.
    static func isLocal(_ text: String) throws(Problem) -> Bool {
        let host = try parts(text).host
        return host == "::1" || host.hasPrefix("127.")
    }

    private static func parts(_ text: String) throws(Problem) -> (host: String, port: String) {
        let found = text.wholeMatch(of: /(?:(?:\[([0-9A-Fa-f:.]+)\]|([0-9.]+)):)?([0-9]{1,5})/)
        guard let found, let port = UInt16(found.3) else {
            throw Problem(.addressUnusable, [.text(text), .wording(form)])
        }
        return (String(found.1 ?? found.2 ?? "127.0.0.1"), String(port))
    }

    private static func port(of descriptor: Int32) -> UInt16? {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let isKnown = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &length) == 0 }
        }
        guard isKnown else { return nil }
        // The port stands at the same place for both families.
        return withUnsafeBytes(of: &address) { UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self)) }
    }

    private static let form = Wording(
        "应是这台电脑的地址和端口，如 127.0.0.1:8080",
        "it should be an address of this computer and a port, such as 127.0.0.1:8080"
    )
}
