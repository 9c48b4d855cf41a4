import ArgumentParser
import FundDesk

/// `undo`: what was recorded last is reversed, a voucher or a whole import.
struct UndoCommand: Command {
    static var configuration: CommandConfiguration {
        .init("undo", TakingBackTexts.undo, TakingBackTexts.undoDiscussion)
    }

    @Option(help: TakingBackTexts.undoReason.help)
    var reason: Word?

    @OptionGroup
    var writing: WritingOptions

    /// How many vouchers of a batch are shown.
    private static let shown = 20

    func run(in surroundings: Surroundings) async throws {
        let language = surroundings.language
        let reason = try reason.map { try Typed.text($0, "--reason") } ?? TakingBackTexts.usualReason[language]
        let recorder = try writing.recorder(surroundings)
        let last = try LastRecording(in: recorder.desk.ledger)
        try recorder.record(asking: { _ in try question(last, recorder.desk.ledger, surroundings) }) { state in
            last.reversals(reason, in: state, on: recorder.desk.today(state))
        }
    }

    private func question(_ last: LastRecording, _ ledger: LedgerFile, _ surroundings: Surroundings) throws -> String {
        let language = surroundings.language
        if last.rows.count == 1 {
            let shown = try surroundings.shown(String(last.rows[0].sequence), in: ledger)
            return shown + TakingBackTexts.reverseOne[language]
        }
        let list = EntryList(Array(last.rows.prefix(UndoCommand.shown))).text(language)
        let rest = last.rows.count - UndoCommand.shown
        let more = rest > 0 ? ConsentTexts.more.text(language, [String(rest)]) + "\n" : ""
        let arguments = [String(last.rows.count), Money(fen: last.total).grouped]
        return list + more + TakingBackTexts.reverseAll.text(language, arguments)
    }
}
