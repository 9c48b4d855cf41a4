import ArgumentParser
import FundDesk

/// What papers for the owners say that no ledger knows.
struct NoticeOptions: ParsableArguments {
    @Option(help: OptionTexts.noticeBank.help)
    var bank: Word?

    @Option(help: OptionTexts.objectionsTo.help)
    var objectionsTo: Word?

    @Option(help: OptionTexts.posted.help("day..day"))
    var posted: Word?

    /// What was said, for a disclosure or a slip.
    ///
    /// - Throws: `Problem` with `periodMalformed` or one of a text; a usage error where another statement was asked for.
    func checked(_ kind: StatementKind, of ledger: String, _ surroundings: Surroundings) throws -> StatementNotice {
        let given = [("--bank", bank), ("--objections-to", objectionsTo), ("--posted", posted)].filter { $0.1 != nil }
        let allowed = kind == .disclosure ? 3 : kind == .slip ? 2 : 0
        if let option = given.first?.0, allowed == 0 { throw UsageError(StatementTexts.noticeUnexpected, option) }
        if kind == .slip, posted != nil { throw UsageError(StatementTexts.postedUnexpected) }
        let settings = allowed > 0 ? try surroundings.settings(beside: ledger) : Settings()
        let office = objectionsTo ?? settings[.objectionsTo].map { Word(argument: $0) }
        return StatementNotice(
            bank: try (bank ?? settings[.bank].map { Word(argument: $0) }).map { try Typed.text($0, "--bank") },
            objectionsTo: try office.map { try Typed.text($0, "--objections-to") },
            posted: try posted.map { try Typed.period($0, surroundings) },
            words: .commandLine
        )
    }
}
