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
    /// - Parameter translation: where the same stands in the other language.
    func body(translation: String) -> String {
        """
        <header><h1>\(MarkupText.escaped(title))</h1>
        <a href="\(translation)" hreflang="\(language == .zh ? "en" : "zh-CN")">\(language == .zh ? "English" : "中文")</a></header>
        <main>\(VerdictSection.html(language))</main>
        """
    }
}
