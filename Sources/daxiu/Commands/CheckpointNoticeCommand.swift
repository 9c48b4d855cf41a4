import ArgumentParser
import FundDesk
import FundNotice

/// `checkpoint notice`: the newest checkpoint as a sheet for the notice board.
struct CheckpointNoticeCommand: Command {
    static var configuration: CommandConfiguration {
        .init("notice", NoticeTexts.notice, NoticeTexts.noticeDiscussion)
    }

    @Option(help: NoticeTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let form = try output.map { word throws(Problem) in
            try PaperForm(ofFile: word.text, among: [.text, .html, .pdf])
        }
        let browser = try form == .pdf ? Browser(surroundings) : nil
        let notice = try await notice(surroundings)
        let language = surroundings.language
        guard let output, let form else {
            // Black on white, whatever the colours of the terminal are.
            let paint = surroundings.output.isTerminal ? (before: "\u{1B}[97;40m", after: "\u{1B}[0m") : ("", "")
            return try surroundings.output.write(notice.text(language, paint: paint))
        }
        let text = form == .text ? notice.text(language) : notice.html(language)
        let bytes = try browser?.pdf(of: text) ?? Array(text.utf8)
        try FileAccess.write(output.text, bytes, replacing: replacement.replace)
        let isPublished = notice.link.address != nil
        try surroundings.say(isPublished ? NoticeTexts.written : NoticeTexts.writtenWithoutAddress, output.text)
    }

    private func notice(_ surroundings: Surroundings) async throws -> CheckpointNotice {
        let path = try ledger.path(surroundings)
        let address = try surroundings.settings(beside: path)[.webAddress]
        let file = try LedgerFile(opening: path)
        let today = try surroundings.now().day(in: file.statedZone)
        // The month of the last recording: a sheet that is printed on the first tells of the month before.
        let last = try? file.entry(at: file.size() - 1)
        let day = last?.time.day(in: file.statedZone) ?? today
        let verified = try await file.verified(
            observing: FundStanding.books(on: day),
            surroundings
        )
        return try CheckpointNotice(
            verified,
            note: file.existingNote(over: verified.verdict.size),
            on: day,
            issued: today,
            address: address,
            words: .init(
                howToCheck: NoticeTexts.howToCheckIt + NoticeTexts.keptChecker.filled(CheckerDocument.digest()),
                howToWitness: NoticeTexts.howToWitness
            )
        )
    }
}
