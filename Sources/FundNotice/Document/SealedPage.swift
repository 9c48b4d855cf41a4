import FundDesk

/// A file of HTML that has everything inside: one style and one script that its policy pins, JSON for the script, and the
/// verifier, which the script starts.
struct SealedPage {
    let language: Language
    let title: String
    let style: String
    let script: String
    /// What stands in the body before the scripts, as HTML.
    let body: String
    /// JSON by the ID that the script finds it under; nothing in it ends a script.
    let data: [(name: String, json: [UInt8])]
    let readsFolder: Bool

    /// The whole file.
    var bytes: [UInt8] {
        let policy = ContentPolicy(style: style, script: script, readsFolder: readsFolder)
        let head = """
            <!DOCTYPE html>
            <html lang="\(language.tag)"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy.text)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
            <link rel="icon" href="data:,">
            <title>\(MarkupText.escaped(title))</title>
            <style>\(style)</style></head>
            <body>
            \(body)

            """
        let foot = """
            <script type="text/plain" id="verifier">\(EmbeddedText.worker)</script>
            <script>\(script)</script>
            </body></html>

            """
        var bytes = Array(head.utf8)
        for (name, json) in data {
            bytes += Array(SealedPage.tag(name).utf8) + json + Array("</script>\n".utf8)
        }
        return bytes + Array(foot.utf8)
    }

    /// What stands before the JSON of an ID.
    static func tag(_ name: String) -> String { "<script type=\"application/json\" id=\"\(name)\">" }

    /// JSON as it may stand in a script.
    static func json(_ value: JSONValue) throws -> [UInt8] { inert(Array(try value.line().utf8)) }

    /// The same JSON so that nothing in it ends a script, or begins a comment: no `<` stands in it but in a string.
    static func inert(_ json: [UInt8]) -> [UInt8] {
        var inert: [UInt8] = []
        inert.reserveCapacity(json.count)
        for byte in json {
            if byte == UInt8(ascii: "<") { inert += Array("\\u003c".utf8) } else { inert.append(byte) }
        }
        return inert
    }
}
