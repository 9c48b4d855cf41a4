import FundDesk

/// What every section of the page needs to tell of the books.
struct PageFrame {
    let pass: PagePass
    let audience: PageAudience
    let language: Language
    /// The files of entries that lie in the page's folder.
    let papers: [Digest: PublishedAttachment]

    var state: FundState { pass.state }
    var period: Period { pass.period }
    /// The last day that the page tells of.
    var day: CalendarDate { min(period.lastDay, pass.issued) }

    /// A sentence with values that may come from outside.
    func said(_ wording: Wording, _ values: String...) -> String { Visible.line(wording.text(language, values)) }

    /// Words from outside, of as many lines as they have.
    func words(_ text: String) -> String { Visible.lines(text) }

    /// The values of the template `figure`; of a figure that cannot be reckoned again no more than its text.
    func figure(_ figure: Figure) -> [String: Any] {
        [
            "key": audience.proves(figure) ? figure.key : false as Any, "value": figure.value, "text": figure.text,
            "below": figure.value < 0 ? "below" : "figure",
        ]
    }

    /// A row of the template `facts`.
    func fact(_ label: String, _ figure: Figure, _ unit: Wording = PageTexts.yuan) -> [String: Any] {
        ["label": label, "figure": self.figure(figure), "unit": said(unit)]
    }

    func fact(_ label: Wording, _ figure: Figure, _ unit: Wording = PageTexts.yuan) -> [String: Any] {
        fact(said(label), figure, unit)
    }

    /// The anchor of an entry on the page.
    static func anchor(_ entry: Int) -> String { "e\(entry)" }
}
