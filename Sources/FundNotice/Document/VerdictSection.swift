import FundDesk

/// Where the verdict will stand; until then, and without scripts, it says that nothing was checked.
enum VerdictSection {
    static func html(_ language: Language) -> String {
        """
        <section id="verdict" aria-labelledby="verdict-heading"><h2 id="verdict-heading">\
        \(MarkupText.escaped(NoticeTexts.heading[language]))</h2>
        <div id="verdict-lines" role="status">\(MarkupText.escaped(NoticeTexts.waiting[language]))</div>
        <noscript><p>\(MarkupText.escaped(NoticeTexts.withoutScript[language]))</p></noscript></section>
        """
    }
}
