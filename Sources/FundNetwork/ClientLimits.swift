/// What a client lets a server take.
public struct ClientLimits: Sendable {
    /// Bytes of all headers.
    public var head: Int
    /// Bytes of the body.
    public var body: Int
    /// Seconds until there is a connection.
    public var connecting: Double
    /// Seconds from the first byte to the last, whatever the server does.
    public var total: Double

    /// Limits.
    public init(head: Int = 65_536, body: Int = 1 << 20, connecting: Double = 10, total: Double = 30) {
        self.head = head
        self.body = body
        self.connecting = connecting
        self.total = total
    }
}
