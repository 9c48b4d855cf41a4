import CMicroHTTPD
import Foundation
import FundRules

/// Where the requests of a server are taken in piece by piece and answered when they are whole.
final class HTTPDesk: Sendable {
    /// A request of which more is to come.
    private final class Exchange {
        var body: [UInt8] = []
    }

    let connections: OpenConnections
    private let limits: ServerLimits
    private let handler: HTTPServer.Handler

    init(limits: ServerLimits, handler: @escaping HTTPServer.Handler) {
        (self.limits, self.handler) = (limits, handler)
        connections = OpenConnections(seconds: limits.total)
    }

    /// The desk that a server was started with.
    static func of(_ context: UnsafeMutableRawPointer?) -> HTTPDesk {
        // The server gave it, and holds it as long as it runs.
        Unmanaged<HTTPDesk>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
    }

    /// A connection begins or ends.
    func notice(_ connection: OpaquePointer?, _ notification: MHD_ConnectionNotificationCode) {
        let descriptor = CMicroHTTPD_socket(connection)
        if notification == .CONNECTION_NOTIFY_STARTED {
            connections.began(descriptor)
        } else {
            connections.ended(descriptor)
        }
    }

    /// Takes in the head of a request, a piece of its body, or its end, in that order.
    func meet(
        _ connection: OpaquePointer?,
        _ path: UnsafePointer<CChar>?,
        _ method: UnsafePointer<CChar>?,
        _ bytes: UnsafePointer<CChar>?,
        _ count: UnsafeMutablePointer<Int>?,
        _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> MHD_Result {
        guard let connection, let path, let method, let count, let exchange else { return .NO }
        guard let begun = exchange.pointee else {
            if announced(connection) > limits.body { return HTTPDesk.queue(HTTPAnswer(413), connection) }
            exchange.pointee = Unmanaged.passRetained(Exchange()).toOpaque()
            return .YES
        }
        let request = Unmanaged<Exchange>.fromOpaque(begun).takeUnretainedValue()
        guard count.pointee == 0 else {
            // Of unknown length: nothing can be answered before its end, which may never come.
            guard request.body.count + count.pointee <= limits.body, let bytes else { return .NO }
            UnsafeRawBufferPointer(start: bytes, count: count.pointee).withMemoryRebound(to: UInt8.self) {
                request.body += $0
            }
            count.pointee = 0
            return .YES
        }
        guard let path = HTTPRequest.path(String(cString: path)) else {
            return HTTPDesk.queue(HTTPAnswer(400), connection)
        }
        let host = CMicroHTTPD_header(connection, "Host").map { String(cString: $0) } ?? ""
        let whole = HTTPRequest(method: String(cString: method), path: path, host: host, body: request.body)
        return HTTPDesk.queue(handler(whole), connection)
    }

    /// A request is over, answered or not.
    static func forget(_ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) {
        guard let begun = exchange?.pointee else { return }
        Unmanaged<Exchange>.fromOpaque(begun).release()
        exchange?.pointee = nil
    }

    /// The length that the body is said to have; 0 where it is not said.
    private func announced(_ connection: OpaquePointer) -> Int {
        guard let text = CMicroHTTPD_header(connection, "Content-Length") else { return 0 }
        return Int(String(cString: text)) ?? .max
    }

    private static func queue(_ answer: HTTPAnswer, _ connection: OpaquePointer) -> MHD_Result {
        guard let response = HTTPDesk.response(answer) else { return .NO }
        defer { CMicroHTTPD_free(response) }
        var headers = answer.headers
        if !answer.contentType.isEmpty { headers["Content-Type"] = answer.contentType }
        headers["Connection"] = "close"
        for (name, value) in headers { CMicroHTTPD_add(response, name, value) }
        return CMicroHTTPD_queue(connection, UInt32(answer.status), response)
    }

    private static func response(_ answer: HTTPAnswer) -> OpaquePointer? {
        guard let file = answer.file else {
            return answer.body.withUnsafeBytes { CMicroHTTPD_response($0.count, $0.baseAddress) }
        }
        let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { return nil }
        guard let response = CMicroHTTPD_file(UInt64(file.count), copy) else {
            close(copy)
            return nil
        }
        return response
    }
}
