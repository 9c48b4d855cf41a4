import ArgumentParser
import FundDesk

/// `handover`: the fund's money comes from another custodian, or goes to one.
struct HandoverCommand: Command {
    static var configuration: CommandConfiguration { .init("handover", HelpTexts.handover, HelpTexts.handoverColumns) }

    @Argument(help: OptionTexts.direction.help)
    var direction: Word

    @Option(help: OptionTexts.custodian.help("name"))
    var custodian: Word

    @Option(help: OptionTexts.handoverUnits.help("file"))
    var units: Word?

    @Option(help: OptionTexts.handoverUndistributed.help("amount"))
    var undistributed: Word?

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        let direction = try Choice.value(Handover.Direction.self, direction.text, "<direction>")
        let custodian = try Typed.text(custodian, "--custodian")
        let undistributed = try undistributed.map { try Typed.amount($0, "--undistributed", signed: true).fen } ?? 0
        let reference = try reference.code("--reference")
        let file = try units.map { try UnitBalanceFile(path: $0.text) }
        let (date, memo) = try spending.recording.voucher.checked(surroundings)
        let recorder = try spending.recording.recorder(surroundings)
        let bodies = Handover.vouchers(
            direction,
            custodian: custodian,
            undistributed: undistributed,
            units: file?.balances ?? [],
            reference: reference,
            request: try spending.drawing.request(in: recorder.desk.ledger)
        )
        let record = {
            try recorder.record(meaning: spending.doubling.questions) { state in
                bodies.map { EntryDraft($0, date: date ?? recorder.desk.today(state), memo: memo) }
            }
        }
        _ = try file?.placing(record) ?? record()
    }
}
