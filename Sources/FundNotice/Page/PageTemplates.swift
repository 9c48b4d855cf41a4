import FundDesk
import Mustache

/// The templates of the page, read once; every text goes through `MarkupText`.
enum PageTemplates {
    private static let library = Result {
        MarkupText.register()
        var library = MustacheLibrary()
        for (name, template) in sources {
            try library.register(String(decoding: template, as: UTF8.self), named: name)
        }
        return library
    }

    private static let sources: [(String, [UInt8])] = [
        ("header", PackageResources.header_mustache), ("page", PackageResources.page_mustache),
        ("figure", PackageResources.figure_mustache), ("facts", PackageResources.facts_mustache),
        ("bar", PackageResources.bar_mustache), ("chart", PackageResources.chart_mustache),
        ("project", PackageResources.project_mustache), ("vote", PackageResources.vote_mustache),
        ("matter", PackageResources.matter_mustache), ("vouchers", PackageResources.vouchers_mustache),
        ("papers", PackageResources.papers_mustache), ("statement", PackageResources.statement_mustache),
    ]

    /// What a template makes of its values.
    ///
    /// - Throws: an error of the library, where a template is not one.
    static func rendered(_ name: String, _ context: [String: Any]) throws -> String {
        try library.get().render(context, withTemplate: name) ?? ""
    }
}
