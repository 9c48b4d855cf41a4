import FundDesk

/// What a page lets its browser do: run the one script and use the one style that stand in it, and read its own folder.
///
/// Content Security Policy Level 3, in a `<meta>`: it holds wherever the page is opened.
struct ContentPolicy {
    /// What stands between the tags of the style and of the script, to the last byte.
    let style: String
    let script: String
    /// Whether the page reads its folder; a page that has everything inside connects nowhere.
    let readsFolder: Bool

    /// The content of the `<meta>`.
    var text: String {
        [
            "default-src 'none'", "style-src '\(ContentPolicy.hash(style))'",
            "script-src '\(ContentPolicy.hash(script))'",
            "worker-src blob:", "img-src 'self' data:", "connect-src \(readsFolder ? "'self'" : "'none'")",
            "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
    }

    private static func hash(_ text: String) -> String { "sha256-\(TreeHasher().hash(Array(text.utf8)).base64)" }
}
