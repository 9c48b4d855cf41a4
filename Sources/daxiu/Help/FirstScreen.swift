import FundDesk

/// The first help screen: every command by task, on one screen of 80 columns and 40 lines.
enum FirstScreen {
    /// Where the first command of a line begins.
    private static let margin = 13
    /// How wide a command's name is set, and how wide a command.
    private static let (nameWidth, memberWidth) = (12, 34)

    /// The screen, ending in one newline.
    static func text(_ language: Language) -> String {
        let between = Wording("", " ")
        let head = [(HelpTexts.root + between + HelpWords.rootUsage)[language], ""]
        let families = CommandFamily.all.flatMap { lines($0, language) }
        return (head + families + ["", HelpWords.rootMore[language]]).map { $0 + "\n" }.joined()
    }

    /// A task's name at the left, wrapped where it is long, and two commands a line.
    private static func lines(_ family: CommandFamily, _ language: Language) -> [String] {
        let members = family.members.map { member in
            DisplayWidth.padded(member.name, to: nameWidth) + member.brief[language]
        }
        // The usual ones first, as one reads: from left to right.
        let pairs = stride(from: 0, to: members.count, by: 2).map { index in
            let left = DisplayWidth.padded(members[index], to: memberWidth)
            return left + (index + 1 < members.count ? members[index + 1] : "")
        }
        let names = DisplayWidth.folded(family.name[language], to: margin - 1)
        return (0..<max(pairs.count, names.count)).map { index in
            let name = index < names.count ? names[index] : ""
            let line = DisplayWidth.padded(name, to: margin) + (index < pairs.count ? pairs[index] : "")
            return Columns.trimmed(line)
        }
    }
}
