import CMicroHTTPD
import Foundation
public import FundRules

/// An HTTP server with limits on everything that a peer could take without end.
///
/// A connection carries one request. Answers are made one at a time, on a thread of the server's own, which never waits for
/// a peer.
public final class HTTPServer: Sendable {
    /// Makes an answer.
    public typealias Handler = @Sendable (HTTPRequest) -> HTTPAnswer

    /// Where it is reached, such as `http://127.0.0.1:8080`.
    public let address: String
    /// Where others reach it: `address`, or where it listens on every address of this machine, each of them; on a machine
    /// without a network its own.
    public var addresses: [String] {
        let isSix = address.hasPrefix("http://[::]:")
        guard isSix || address.hasPrefix("http://0.0.0.0:"), let port = address.split(separator: ":").last else {
            return [address]
        }
        let all = MachineAddresses.all(withSix: isSix)
        return (all.isEmpty ? ["127.0.0.1"] : all).map { "http://\($0):\(port)" }
    }

    private let desk: HTTPDesk
    nonisolated(unsafe) private let daemon: OpaquePointer

    /// Starts to listen.
    ///
    /// - Parameter address: `127.0.0.1:8080`, `[::1]:8080` or, on this machine alone, `8080`; port 0 is any that is free.
    /// - Throws: `Problem` with `addressUnusable`.
    public init(listening address: String, limits: ServerLimits, handler: @escaping Handler) throws(Problem) {
        guard CMicroHTTPD_isThere() != 0 else {
            throw Problem(.addressUnusable, [.text(address), .wording(HTTPFailure.missing("libmicrohttpd"))])
        }
        let socket = try ListeningSocket(address)
        let desk = HTTPDesk(limits: limits, handler: handler)
        let bounds = CMicroHTTPD_Limits(
            memory: limits.head,
            idle: UInt32(limits.idle),
            connections: UInt32(limits.connections),
            per_address: UInt32(limits.perAddress)
        )
        // The desk outlives the daemon, which is stopped before this is gone.
        let context = Unmanaged.passUnretained(desk).toOpaque()
        let started = CMicroHTTPD_start(
            socket.descriptor,
            bounds,
            context,
            { context, connection, path, method, _, bytes, count, exchange in
                HTTPDesk.of(context).meet(connection, path, method, bytes, count, exchange)
            },
            { _, _, exchange, _ in HTTPDesk.forget(exchange) },
            { context, connection, _, notification in HTTPDesk.of(context).notice(connection, notification) }
        )
        guard let started else {
            close(socket.descriptor)
            desk.connections.cancel()
            throw Problem(.addressUnusable, [.text(address), .text(String(cString: strerror(errno)))])
        }
        (self.address, self.desk, daemon) = (socket.address, desk, started)
    }

    /// Whether nobody but this machine reaches what listens on an address.
    ///
    /// - Throws: `Problem` with `addressUnusable`.
    public static func isLocal(_ address: String) throws(Problem) -> Bool { try ListeningSocket.isLocal(address) }

    /// Takes no more requests, lets those that came be answered, for so many seconds, and ends.
    public func stop(within seconds: Double = 3) {
        // Closed last: until the daemon has ended, one of its threads may still look at it.
        let listening = CMicroHTTPD_quiesce(daemon)
        desk.connections.wait(seconds: seconds)
        CMicroHTTPD_stop(daemon)
        desk.connections.cancel()
        close(listening)
    }
}
