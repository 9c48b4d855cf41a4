import ArgumentParser
import FundDesk

/// `import list`: the batches that were taken over from bank files.
struct ImportListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", BankImportHelp.list, BankImportHelp.listDiscussion) }

    @Flag(help: BankImportHelp.all.help)
    var all = false

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let ledger = try reading.ledger.open(surroundings)
        let notes = try BankNotes(beside: ledger)
        let runs = try await ledger.verified(observing: VoucherRuns(of: ledger), surroundings)
        try surroundings.show(BankBatchList(notes, runs, isWhole: all), json: reading.json)
    }
}

/// `import undo`: reverses what of a batch stands, in one checkpoint or not at all.
struct ImportUndoCommand: Command {
    static var configuration: CommandConfiguration { .init("undo", BankImportHelp.undo, BankImportHelp.undoDiscussion) }

    @Argument(help: BankImportHelp.batch.help)
    var batch: Word

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let recorder = try writing.recorder(surroundings)
        let ledger = recorder.desk.ledger
        let notes = try BankNotes(beside: ledger)
        let runs = try await ledger.verified(observing: VoucherRuns(of: ledger), surroundings, isRecording: true)
        let undoing = try notes.undoing(batch.text, runs.value)
        let language = surroundings.language
        let figures = [undoing.received, undoing.paid].map { Money(fen: $0).grouped }
        let entries = EntryRanges(undoing.entries).description
        let values = [undoing.name, String(undoing.entries.count), entries] + figures
        try surroundings.output.write(BankImportHelp.undoing.text(language, values) + "\n")
        if !writing.consent.yes, !dryRun, surroundings.keyboard.isTerminal {
            guard try Dialogue(surroundings).agrees(BankImportHelp.undoNow[language]) else {
                return try surroundings.say(BankImportTexts.notRecorded)
            }
        }
        _ = try recorder.desk.undo(undoing, isTrial: dryRun) {
            try recorder.recording(isTrial: dryRun, meaning: [.sameAgain], $0)
        }
    }
}
