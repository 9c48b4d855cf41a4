import ArgumentParser
import FundDesk

/// `home`: what a resident asks of a home, from the verification of the whole ledger.
struct HomeCommand: Command {
    static var configuration: CommandConfiguration { .init("home", HelpTexts.home, HelpTexts.homeDiscussion) }

    @Argument(help: OptionTexts.homes.help)
    var units: [Word]

    @Flag(help: OptionTexts.prove.help)
    var prove = false

    @Option(help: OptionTexts.proofFolder.help("folder"))
    var output: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        if output != nil, !prove { throw UsageError(HomeCommandTexts.outputWithoutProof) }
        let file = try reading.ledger.open(surroundings)
        let today = try surroundings.now().day(in: file.statedZone)
        let reports = try await reports(in: file, on: today, surroundings)
        let language = surroundings.language
        if reading.json {
            try surroundings.output.write(reports.json(language).text())
        } else {
            try surroundings.output.write(reports.text(language, withReceipts: prove && output == nil))
        }
        guard let output else { return }
        try FileAccess.makeEmptyFolder(output.text)
        for proof in reports.proofs {
            let unit = proof.unit.map { "-" + $0.asFileName } ?? ""
            let path = "\(output.text)/\(proof.entry)\(unit).receipt"
            try FileAccess.create(path, Array(proof.text.utf8), isDurable: false)
        }
        let written = HomeCommandTexts.written.text(language, [String(reports.proofs.count), output.text])
        try (reading.json ? surroundings.errors : surroundings.output).write(written + "\n")
    }

    /// The reports. Which homes are meant is read from the books as they are, and again from the verified ones: where these
    /// say otherwise, the books are kept anew for the homes that they name.
    private func reports(
        in file: LedgerFile,
        on today: CalendarDate,
        _ surroundings: Surroundings
    ) async throws -> HomeReports {
        let words = units.map(\.text)
        let days = try file.days(through: today)
        let register = try ((try? file.glance()) ?? file.currentState(memory: surroundings.memory())).register
        let codes = try HomeWords.codes(words, register)
        var verified = try await verified(codes, days, file, surroundings)
        let meant = try HomeWords.codes(words, verified.value.state.register)
        if meant != codes { verified = try await self.verified(meant, days, file, surroundings) }
        return try HomeReports(verified, in: file, on: today, proves: prove)
    }

    private func verified(
        _ codes: [String],
        _ days: ClosedRange<CalendarDate>,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) async throws -> Verified<HomeBooks> {
        try await file.verified(observing: HomeBooks(HomeAccount.books(of: codes, days)), surroundings)
    }
}
