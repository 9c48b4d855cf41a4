import FundDesk

/// A page for `man`, in roff, made from the data of the help screens.
struct ManualPage {
    /// The name, such as `daxiu` or `daxiu-unit`.
    let name: String
    /// The page.
    let text: String

    /// The program's page, and one of each of its commands with all that are below it.
    static func all(_ language: Language) -> [ManualPage] {
        Speech.$language.withValue(language) {
            [program(language)]
                + CommandFamily.all.flatMap(\.members).map { command($0, language) }
        }
    }

    private static func program(_ language: Language) -> ManualPage {
        var lines = head("daxiu", HelpTexts.root[language], language)
        lines += [
            section(ManualWords.synopsis, language), ".B daxiu", ".I \(escaped(ManualWords.anyCommand[language]))",
        ]
        lines += [section(ManualWords.description, language)] + paragraphs(ManualWords.about[language])
        for family in CommandFamily.all {
            lines.append(".SH \(heading(family.name[language]))")
            for member in family.members {
                lines += [".TP", ".BR \(escaped("daxiu-" + member.name)) (1)", escaped(member.brief[language])]
            }
        }
        lines += [section(ManualWords.tour, language)] + verbatim(HelpTour.firstMonth.text(language))
        lines += [section(ManualWords.environment, language)]
        for variable in ManualWords.variables {
            lines += [".TP", ".B \(variable.name)", escaped(variable.meaning[language])]
        }
        lines += [section(ManualWords.status, language)]
        for status in ManualWords.statuses {
            lines += [".TP", ".B \(status.number)", escaped(status.meaning[language])]
        }
        return ManualPage(name: "daxiu", text: lines.joined(separator: "\n") + "\n")
    }

    private static func command(_ member: CommandFamily.Member, _ language: Language) -> ManualPage {
        let infos = CommandInfo.paths(below: [member.name], member.command).compactMap(CommandInfo.at)
        var lines = head("daxiu-\(member.name)", infos.first?.abstract ?? member.brief[language], language)
        lines.append(section(ManualWords.synopsis, language))
        for info in infos { lines += [".nf", escaped(HelpPage.synopsis(of: info, language)), ".fi"] }
        for info in infos {
            lines.append(".SH \(heading(info.path.count > 1 ? info.command : ManualWords.description[language]))")
            lines += paragraphs(info.abstract)
            if !info.discussion.isEmpty { lines += verbatim(info.discussion) }
            for entry in HelpPage.entries(of: info, language) {
                lines += [".TP", ".B \(escaped(entry.label))"] + (entry.text.isEmpty ? [] : [escaped(entry.text)])
            }
            let examples = Examples.of(info.path).map { $0.line[language] }
            if !examples.isEmpty {
                lines += [".PP", escaped(HelpWords.examples[language])] + verbatim(examples.joined(separator: "\n"))
            }
        }
        lines += [section(ManualWords.seeAlso, language), ".BR daxiu (1)"]
        return ManualPage(name: "daxiu-\(member.name)", text: lines.joined(separator: "\n") + "\n")
    }

    private static func head(_ name: String, _ what: String, _ language: Language) -> [String] {
        let title = escaped(name.uppercased())
        return [
            ".TH \(title) 1 \"\" \"daxiu \(Daxiu.version)\" \"\(heading(ManualWords.manual[language]))\"",
            ".ad l", section(ManualWords.name, language), "\(escaped(name)) \\- \(escaped(what))",
        ]
    }

    private static func section(_ title: Wording, _ language: Language) -> String { ".SH \(heading(title[language]))" }

    private static func paragraphs(_ text: String) -> [String] {
        [".PP"] + text.split(separator: "\n").map { escaped(String($0)) }
    }

    /// Lines that stay as they are laid out.
    private static func verbatim(_ text: String) -> [String] {
        [".PP", ".nf", ".RS 2"]
            + text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { DisplayWidth.folded(String($0), to: 76) }.map(escaped)
            + [".RE", ".fi"]
    }

    /// A heading is an argument of its macro.
    private static func heading(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq")
    }

    /// Text whose wide characters may be broken between, which have no spaces.
    private static func breakable(_ text: String) -> String {
        zip(text, text.dropFirst() + " ").reduce(into: "") { broken, pair in
            broken.append(pair.0)
            if DisplayWidth.columns(of: String(pair.0)) == 2, DisplayWidth.mayBreak(between: pair.0, and: pair.1) {
                broken += "\\:"
            }
        }
    }

    /// Text in which roff sees no request, no escape, and no hyphen where a minus is meant.
    private static func escaped(_ text: String) -> String {
        let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return breakable(text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text)
    }
}
