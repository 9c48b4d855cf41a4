import FundDesk

/// Options with a value that a line gives twice: the parser would take one of the two and say nothing.
enum RepeatedOption {
    /// - Throws: `UsageError`.
    static func check(_ words: [String]) throws(UsageError) {
        var seen: Set<Substring> = []
        let twice = words.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { $0.prefix { $0 != "=" } }
            .filter { !seen.insert($0).inserted }
        guard !twice.isEmpty else { return }
        var info = CommandInfo(of: words)
        // The subcommand that is run where none is named.
        if let standard = info.standard { info = CommandInfo(of: info.path + [standard]) }
        let single = info.arguments.filter { !$0.isPositional && !$0.isFlag && !$0.isRepeating }
        // Where things stand is asked with no command at all.
        if twice.contains("--ledger") { throw UsageError(ParserTexts.ledgerTwice) }
        guard let name = twice.first(where: { name in single.contains { "--\($0.option ?? "")" == name } }) else {
            return
        }
        throw UsageError(ParserTexts.optionTwice, String(name))
    }
}
