/// What a server answers.
public struct HTTPAnswer: Hashable, Sendable {
    /// The status, such as 200.
    public let status: Int
    /// The media type of the body; empty where there is none to name.
    public let contentType: String
    /// The body.
    public let body: [UInt8]
    /// A file that is sent in place of the body, however large.
    public let file: ServedFile?
    /// Further headers.
    public let headers: [String: String]

    /// An answer.
    public init(
        _ status: Int,
        contentType: String = "",
        body: [UInt8] = [],
        file: ServedFile? = nil,
        headers: [String: String] = [:]
    ) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.file = file
        self.headers = headers
    }

    /// For a resource that there is not.
    public static let notFound = HTTPAnswer(404)

    /// For a resource that takes another method, this one.
    public static func only(_ method: String) -> HTTPAnswer { HTTPAnswer(405, headers: ["Allow": method]) }
}
