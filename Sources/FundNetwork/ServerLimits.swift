/// What a server lets peers take: everything that one could take without end has an end.
public struct ServerLimits: Sendable {
    /// Bytes of memory for the head of a request; a longer head is refused.
    public var head: Int
    /// Bytes of a body; a longer one is refused, or cut off where its length was not told.
    public var body: Int
    /// Seconds in which a peer must say something.
    public var idle: Int
    /// Seconds that a request may take from its connection to the last byte of the answer, whatever the peer says.
    public var total: Double
    /// Connections at one time; further ones wait.
    public var connections: Int
    /// Connections of one address at one time; further ones are closed.
    public var perAddress: Int

    /// Limits.
    public init(
        head: Int = 16_384,
        body: Int,
        idle: Int = 10,
        total: Double = 20,
        connections: Int = 64,
        perAddress: Int = 8
    ) {
        self.head = head
        self.body = body
        self.idle = idle
        self.total = total
        self.connections = connections
        self.perAddress = perAddress
    }
}
