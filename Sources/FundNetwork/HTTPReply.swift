/// What a server answered to a client.
public struct HTTPReply: Sendable {
    /// The status, such as 200.
    public let status: Int
    /// The body, no longer than the client's limit.
    public let body: [UInt8]
}
