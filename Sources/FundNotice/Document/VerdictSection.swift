import FundDesk

/// Where the verdict will stand, and where what hangs in the hall is compared; until then, and without scripts, it says
/// that nothing was checked.
enum VerdictSection {
    static func html(_ language: Language) -> String {
        func text(_ wording: Wording) -> String { MarkupText.escaped(wording[language]) }
        return """
            <section id="verdict" aria-labelledby="verdict-heading">
            <h2 id="verdict-heading">\(text(PanelTexts.heading))</h2>
            <div id="paper-answer" role="status"></div>
            <p id="verdict-word" role="status">\(text(PanelTexts.waiting))</p>
            <noscript><p>\(text(PanelTexts.withoutScript))</p></noscript>
            <progress id="verdict-progress" aria-label="\(text(PanelTexts.progress))" hidden></progress>
            <details id="verdict-more"><summary>\(text(PanelTexts.more))</summary>
            <div id="verdict-lines"></div>
            <form id="paper-form"><label for="paper-text">\(text(PanelTexts.paperLabel))</label>
            <textarea id="paper-text" rows="3" maxlength="4096" autocomplete="off" spellcheck="false"></textarea>
            <button>\(text(PanelTexts.compare))</button></form></details>
            </section>
            """
    }
}
