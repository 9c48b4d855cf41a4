import FundDesk

/// `verify.html`: the verifier without data, the same bytes whatever the ledger and the language, so that whoever keeps
/// one can tell by its SHA-256 that it is the one that everybody has.
package enum CheckerDocument {
    /// The whole file, composed once.
    private static let file = Result { try compose() }

    /// The whole file.
    static func bytes() throws -> [UInt8] { try file.get() }

    /// SHA-256 of the file in lower-case hexadecimal, as `sha256sum` prints it.
    package static func digest() throws -> String { TreeHasher().hash(try bytes()).hexadecimal }

    private static func compose() throws -> [UInt8] {
        let languages = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let texts = PanelTexts.script(language).merging(CheckerTexts.script(language)) { $1 }
                return (language.rawValue, JSONValue.object(texts.mapValues(JSONValue.string)))
            }
        )
        return SealedPage(
            language: .zh,
            title: CheckerTexts.title.zh + " " + CheckerTexts.title.en,
            style: EmbeddedText.checkerStyle,
            script: EmbeddedText.checkerScript,
            body: body,
            data: [("notice", try SealedPage.json(.object(["languages": .object(languages)])))],
            readsFolder: false
        ).bytes
    }

    /// Both languages stand in it until a script has chosen one.
    private static var body: String {
        func both(_ wording: Wording) -> String { MarkupText.escaped("\(wording.zh) \(wording.en)") }
        func place(_ tag: String, _ name: String, _ more: String = "") -> String {
            let wording = CheckerTexts.words[name] ?? .plain(name)
            let end = tag.prefix { $0 != " " }
            return "<\(tag)\(more) data-text=\"\(name)\">\(both(wording))</\(end)>"
        }
        return """
            <nav><button type="button" id="zh" lang="zh-CN">中文</button><button type="button" id="en" lang="en">English</button></nav>
            <main>\(place("h1", "title"))\(place("p", "about"))
            <noscript><p>\(both(PanelTexts.withoutScript))</p></noscript>
            <div id="drop">\(place("label for=\"files\"", "choose"))<input type="file" id="files" multiple></div>
            <form id="paste">\(place("label for=\"pasted\"", "or-paste"))
            <textarea id="pasted" rows="4" autocomplete="off" spellcheck="false"></textarea>
            \(place("button", "check-pasted"))</form>
            \(place("button type=\"button\" id=\"again\"", "again"))
            <section aria-labelledby="verdict-heading">\(place("h2 id=\"verdict-heading\"", "verdict"))
            <p id="verdict-word" role="status">\(both(CheckerTexts.nothing))</p>
            <div id="verdict-lines"></div><div id="results" aria-live="polite"></div><ul id="given"></ul></section>
            \(place("p", "trust"))</main>
            """
    }
}
