/// The path of a file that a published folder may have, with how it is sent.
///
/// What is not of this form is not looked for: a folder may hold more than was published.
struct ServedName {
    /// The path below the folder.
    let path: String
    /// Its media type.
    let contentType: String
    /// How long it may be kept without asking again.
    let caching: String
    /// What a browser may do with it where it is opened by itself.
    let policy: String

    /// Longest path that is looked for, in bytes; the longest that is published has some fifty.
    private static let maximumByteCount = 200

    /// Reads the path of a request, such as `/tile/entries/000.p/17`; nil for one of nothing that is published.
    init?(_ asked: String) {
        guard asked.hasPrefix("/"), asked.utf8.count <= ServedName.maximumByteCount else { return nil }
        path = asked == "/" ? PublishedFile.page(.zh) : String(asked.dropFirst())
        let pages = /[a-z0-9][a-z0-9-]*(\.[a-z]{2})?\.html/
        let notes = [
            PublishedFile.checkpoint, PublishedFile.checkpoints, PublishedFile.cosignatures, PublishedFile.timestamps,
        ]
        if path.wholeMatch(of: pages) != nil {
            (contentType, caching) = ("text/html; charset=utf-8", ServedName.asked)
        } else if notes.contains(path) {
            (contentType, caching) = ("text/plain; charset=utf-8", ServedName.asked)
        } else if path == PublishedFile.everybody {
            (contentType, caching) = ("application/json", ServedName.asked)
        } else if path.wholeMatch(of: /tile\/(entries|[0-9]{1,2})\/(x[0-9]{3}\/)*[0-9]{3}(\.p\/[0-9]{1,3})?/) != nil {
            (contentType, caching) = ("application/octet-stream", ServedName.forEver)
        } else if let found = path.wholeMatch(of: /attachments\/[0-9a-f]{64}\.([a-z]{3,4})/) {
            // What a browser shows without running anything; whatever else was attached is saved.
            let isShown = PublishedKind.allCases.contains { $0.suffix == found.1 }
            contentType = isShown ? MediaType.of(fileName: path) : "application/octet-stream"
            // One that was withdrawn is gone with the next look.
            caching = ServedName.asked
        } else {
            return nil
        }
        // A page has a stricter one of its own, and a browser shows no PDF in a sandbox.
        let isShown = contentType.hasPrefix("text/html") || contentType == "application/pdf"
        policy = (isShown ? "" : "default-src 'none'; sandbox; ") + "frame-ancestors 'none'"
    }

    private static let forEver = "max-age=31536000, immutable"
    /// Pages and notes go together: an old note beside a new page would look like a broken one.
    private static let asked = "no-cache"
}
