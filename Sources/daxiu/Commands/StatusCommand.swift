import ArgumentParser
import FundDesk

/// `status`: where things stand and what comes next, from the verification of the whole ledger.
struct StatusCommand: Command {
    static var configuration: CommandConfiguration { .init("status", HelpTexts.status, HelpTexts.statusDiscussion) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try reading.ledger.path(surroundings)
        let file = try LedgerFile(opening: path)
        let today = try surroundings.now().day(in: file.statedZone)
        let books = try await file.verified(observing: FundStanding.books(on: today), surroundings)
        let copies = try surroundings.memory().map { BackupMemory(state: $0.folder) }
        let report = try StatusReport(
            books,
            on: today,
            // Notes that cannot be read are nothing that figures rest on.
            unclear: (try? BankNotes(beside: file))?.waiting.count,
            backup: copies?.last(of: books.verdict.origin, ledger: path),
            words: .commandLine
        )
        let language = surroundings.language
        try surroundings.output.write(reading.json ? report.json(language).text() : report.text(language))
    }
}

extension Daxiu {
    /// What the program does when nothing is asked of it: in a folder with a ledger, where things stand. Nil where something
    /// is asked, or there is no ledger: then it is help.
    static func unasked(_ words: [String], _ surroundings: Surroundings) -> StatusCommand? {
        guard words.isEmpty || words[0] == "--ledger" || words[0].hasPrefix("--ledger=") else { return nil }
        guard let command = try? StatusCommand.parse(words), !command.reading.json else { return nil }
        guard let path = try? command.reading.ledger.path(surroundings), FileAccess.exists(path) else { return nil }
        return command
    }
}
