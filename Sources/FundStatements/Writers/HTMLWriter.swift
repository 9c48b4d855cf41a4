import FundRules
import Mustache

/// Writes tables and charts, or an audit's findings, as one HTML page: no scripts, nothing from outside, ready for A4.
///
/// The templates lie in `Pages`; every text goes through `MarkupText`. Well-formed as XML too.
struct HTMLWriter {
    private let language: Language
    /// What the cover calls the whole.
    private let name: Wording
    private let library: MustacheLibrary

    /// - Throws: an error of the library, where a template is not one.
    init(_ language: Language, _ name: Wording) throws {
        self.language = language
        self.name = name
        library = try HTMLWriter.templates.get()
    }

    /// The templates, read once.
    private static let templates = Result {
        MarkupText.register()
        var library = MustacheLibrary()
        try library.register(String(decoding: PackageResources.book_mustache, as: UTF8.self), named: "book")
        try library.register(String(decoding: PackageResources.table_mustache, as: UTF8.self), named: "table")
        try library.register(String(decoding: PackageResources.diagram_mustache, as: UTF8.self), named: "diagram")
        try library.register(String(decoding: PackageResources.audit_mustache, as: UTF8.self), named: "audit")
        return library
    }

    private static let style = String(decoding: PackageResources.book_css, as: UTF8.self)

    /// How many of the tables come before the charts: the three statutory statements.
    private static let statutory = 3

    /// One page with all of it; more than three statements get a cover with a list of contents.
    func write(_ tables: [Table], _ diagrams: [Diagram]) -> String {
        let anchors = Anchors(tables)
        let contexts = tables.map { HTMLTable($0, language, anchors).contexts }
        let first = diagrams.isEmpty ? tables.count : min(tables.count, HTMLWriter.statutory)
        let part: [String: Any] = ["tables": contexts[..<first].flatMap { $0 }, "charts": charts(diagrams)]
        let rest: [String: Any] = ["tables": contexts[first...].flatMap { $0 }, "charts": false]
        let page: [String: Any] = [
            "language": language.tag, "title": title(tables), "style": HTMLWriter.style,
            "contents": contents(tables, diagrams, anchors, first) ?? false as Any, "parts": [part, rest],
        ]
        return library.render(page, withTemplate: "book") ?? ""
    }

    /// An audit's findings.
    func write(_ report: AuditReport) -> String {
        library.render(HTMLAudit(report: report, language: language).context, withTemplate: "audit") ?? ""
    }

    private func title(_ tables: [Table]) -> String {
        guard let table = tables.first, let head = table.head else { return "" }
        let name = tables.count == 1 ? table.title[language] + " " : ""
        return "\(name)\(head.entity) \(head.period.title[language])"
    }

    private func contents(_ tables: [Table], _ diagrams: [Diagram], _ anchors: Anchors, _ first: Int) -> [String: Any]?
    {
        guard tables.count > HTMLWriter.statutory, let head = tables.first?.head,
            tables.allSatisfy({ $0.sheet == .statement || $0.sheet == .appendix })
        else {
            return nil
        }
        var items = tables.map { table in
            // A ledger is one of many that have the same title.
            let details = table.details.filter { ["code", "name"].contains($0.key) }.map { $0.value[language] }
            return [
                "anchor": anchors.anchor(of: table.key) ?? "",
                "text": ([table.title[language]] + details).joined(separator: " "),
            ]
        }
        if !diagrams.isEmpty {
            items.insert(["anchor": HTMLWriter.chartAnchor, "text": Label.charts[language]], at: first)
        }
        return [
            "entity": head.entity, "name": name[language], "period": head.title[language],
            "preparer": Label.preparer[language] + head.preparer, "contentsTitle": Label.contents[language],
            "items": items, "provenance": head.provenance.footLine[language],
        ]
    }

    private static let chartAnchor = "charts"

    private func charts(_ diagrams: [Diagram]) -> Any {
        guard !diagrams.isEmpty else { return false }
        let charts: [String: Any] = [
            "anchor": HTMLWriter.chartAnchor, "title": Label.charts[language],
            "diagrams": diagrams.map { HTMLDiagram($0, language).context },
        ]
        return charts
    }
}
