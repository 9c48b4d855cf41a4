import ArgumentParser
import FundDesk

/// `restore`: the newer copy is lost, or void; the fund goes on from this one.
struct RestoreCommand: Command {
    static var configuration: CommandConfiguration {
        .init("restore", RestoreTexts.restore, RestoreTexts.restoreDiscussion)
    }

    @Option(help: RestoreTexts.reason.help)
    var reason: Word

    @Option(help: RestoreTexts.lost.help("file"))
    var lost: Word?

    @Option(name: .customLong("from"), help: RestoreTexts.from.help("file"))
    var other: Word?

    @Option(help: RestoreTexts.kept.help)
    var kept: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let reason = try Typed.text(reason, "--reason")
        if lost != nil, other != nil { throw UsageError(RestoreTexts.either) }
        if kept != nil, other != nil { throw UsageError(RestoreTexts.keptOfBoth) }
        let path = try recording.ledger.path(surroundings)
        let here = try await ComparedLedger(path, surroundings)
        let history = try await lostHistory(to: here, surroundings)
        let body = Incarnation(kept: history.kept, lost: history.note.encoded, reason: reason)
        try recording.recordMatter(surroundings) { _ in body }
        let wording =
            switch history.ground {
            case .compared: RestoreTexts.compared
            case .stated: RestoreTexts.stated
            case .whole: RestoreTexts.whole
            case .remembered: RestoreTexts.remembered
            }
        let lost = max(0, history.checkpoint.size - history.kept)
        try surroundings.say(wording, String(history.kept), String(lost))
        if let other { return try surroundings.say(RestoreTexts.bring, Visible.text(path), Visible.text(other.text)) }
        try surroundings.say(RestoreTexts.again)
    }

    /// The other history: of the ledger given, of the note given, or of what this machine remembers.
    private func lostHistory(to here: ComparedLedger, _ surroundings: Surroundings) async throws -> LostHistory {
        if let other {
            let there = try await ComparedLedger(other.text, surroundings)
            return try LostHistory(of: LedgerComparison(here, there))
        }
        let stated = try kept.map { try Typed.count($0, else: RestoreTexts.keptWhat) }
        let memory = try surroundings.memory()
        guard let lost else {
            let notes = LostHistory.notes(rememberedBy: memory, besides: here)
            guard !notes.isEmpty else { throw Problem(.nothingRemembered) }
            return try LostHistory(notedBy: notes, in: "—", without: here, keeping: stated, memory: memory)
        }
        let file = try EditedText(path: lost.text)
        let notes = ([file.asItStands] + file.forms).lazy.map(SealedNotes.all).first { !$0.isEmpty } ?? []
        return try LostHistory(notedBy: notes, in: lost.text, without: here, keeping: stated, memory: memory)
    }
}
