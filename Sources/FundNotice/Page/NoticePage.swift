import FundDesk

/// What is read of the notice.
struct NoticePage {
    let language: Language
    private let verdict: Verdict

    init(_ pass: Verified<NoticePass>, _ language: Language) {
        self.language = language
        verdict = pass.verdict
    }

    /// The page's title: the fund's name.
    var title: String { verdict.fund }

    /// What its scripts say, by name, beside the words of the verdict.
    var texts: [String: String] { [:] }

    /// What stands in the body before the scripts.
    ///
    /// - Parameter translation: where the same stands in the other language; nil where it stands nowhere.
    func body(translation: String?) -> String {
        let (tag, name) = language == .zh ? ("en", "English") : ("zh-CN", "中文")
        let link = translation.map { "<a href=\"\($0)\" hreflang=\"\(tag)\">\(name)</a>" } ?? ""
        return """
            <header><h1>\(MarkupText.escaped(title))</h1>
            \(link)</header>
            <main>\(VerdictSection.html(language))</main>
            """
    }
}
