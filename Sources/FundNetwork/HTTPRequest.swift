import Foundation

/// What a peer asks of a server.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST` or another method.
    public let method: String
    /// The path, with what was percent-encoded as it was meant.
    public let path: String
    /// The host that the peer says it asked, with its port; empty where it did not say.
    public let host: String
    /// The body, no longer than the server's limit.
    public let body: [UInt8]

    /// A request.
    public init(method: String, path: String, host: String = "", body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.host = host
        self.body = body
    }

    /// A path as it was meant.
    ///
    /// - Returns: nil where what follows a `%` is no byte, where the bytes are no UTF-8, or where one is a control character,
    ///   with which a name would end early for whoever opens it.
    static func path(_ text: String) -> String? {
        guard let path = text.removingPercentEncoding, !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            return nil
        }
        return path
    }
}
