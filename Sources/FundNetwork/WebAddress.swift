import CCurl
public import FundRules

/// An address that something is sent to over HTTP.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address, without a slash at its end.
    public let description: String

    /// The most bytes of an address.
    private static let limit = 2_000

    /// Reads an address; nothing but `http` and `https` is gone to, whatever else the library could fetch.
    ///
    /// - Throws: `Problem` with `addressUnusable`.
    public init(_ text: String) throws(Problem) {
        func refused(_ why: Wording) -> Problem { Problem(.addressUnusable, [.text(text), .wording(why)]) }
        guard text.utf8.count <= WebAddress.limit, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw refused(WebAddress.characters)
        }
        guard HTTPClient.isReady else { throw refused(HTTPFailure.missing("libcurl")) }
        guard let parts = CCurl_address() else { throw refused(WebAddress.form) }
        defer { CCurl_free_address(parts) }
        let flags = UInt32(CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME)
        let failure = CCurl_set_part(parts, CURLUPART_URL, text, flags)
        guard failure != CURLUE_USER_NOT_ALLOWED else { throw refused(WebAddress.user) }
        guard failure == CURLUE_OK, let scheme = WebAddress.part(CURLUPART_SCHEME, parts) else {
            throw refused(WebAddress.form)
        }
        guard ["http", "https"].contains(scheme) else { throw refused(WebAddress.form) }
        guard WebAddress.part(CURLUPART_QUERY, parts) == nil, WebAddress.part(CURLUPART_FRAGMENT, parts) == nil,
            var whole = WebAddress.part(CURLUPART_URL, parts)
        else { throw refused(WebAddress.form) }
        while whole.hasSuffix("/") { whole.removeLast() }
        description = whole
    }

    private init(checked: String) { description = checked }

    /// The address of what lies below it.
    public func appending(_ path: String) -> WebAddress { WebAddress(checked: "\(description)/\(path)") }

    private static func part(_ which: CURLUPart, _ parts: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard CCurl_part(parts, which, &text) == CURLUE_OK, let text else { return nil }
        defer { CCurl_free(text) }
        return String(cString: text)
    }

    private static let form = Wording(
        "应以 http:// 或 https:// 开头，后面是主机名，没有 ? 和 #",
        "it should begin with http:// or https:// and go on with a host, without ? and #"
    )
    private static let characters = Wording(
        "网址里只能有普通的字母、数字和符号，最多 2,000 个",
        "an address has plain letters, digits and signs only, 2,000 at most"
    )
    private static let user = Wording("网址里不能写用户名和口令", "an address must not have a user's name or password in it")
}
