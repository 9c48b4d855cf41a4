/// What a peer asks of a server.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST` or another method.
    public let method: String
    /// The path, with what was percent-encoded as it was meant.
    public let path: String
    /// The body, no longer than the server's limit.
    public let body: [UInt8]

    /// A request.
    public init(method: String, path: String, body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.body = body
    }
}
