import FundDesk

/// What every section of the page needs to tell of the books.
struct PageFrame {
    let pass: PagePass
    let audience: PageAudience
    let language: Language
    /// Where the published files lie, by what they are named for.
    let papers: PublishedPapers

    var state: FundState { pass.state }
    var period: Period { pass.period }
    /// The last day that the page tells of.
    var day: CalendarDate { min(period.lastDay, pass.issued) }

    func said(_ wording: Wording) -> String { Visible.line(wording[language]) }

    /// A sentence with values that may come from outside.
    func said(_ wording: Wording, _ values: String...) -> String { Visible.line(wording.text(language, values)) }

    /// Words from outside, of as many lines as they have.
    func words(_ text: String) -> String { Visible.lines(text) }

    /// The anchor of an entry on the page.
    static func anchor(_ entry: Int) -> String { "e\(entry)" }
}

/// Which files of entries are published, and where.
package struct PublishedPapers: Sendable {
    /// Paths from the page's folder, by the SHA-256 of the file.
    private let paths: [Digest: String]

    package static let none = PublishedPapers([:])

    package init(_ paths: [Digest: String]) {
        self.paths = paths
    }

    func path(of attachment: Attachment) -> String? { paths[attachment.sha256] }
}
