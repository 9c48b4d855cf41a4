/// What a server answers.
public struct HTTPAnswer: Hashable, Sendable {
    /// The status, such as 200.
    public let status: Int
    /// The media type of the body; empty where there is none to name.
    public let contentType: String
    /// The body.
    public let body: [UInt8]
    /// Further headers.
    public let headers: [String: String]

    /// An answer.
    public init(_ status: Int, contentType: String = "", body: [UInt8] = [], headers: [String: String] = [:]) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.headers = headers
    }

    /// For a resource that there is not.
    public static let notFound = HTTPAnswer(404)

    /// For a resource that takes another method, this one.
    public static func only(_ method: String) -> HTTPAnswer { HTTPAnswer(405, headers: ["Allow": method]) }
}
