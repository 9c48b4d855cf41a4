import ArgumentParser
import FundDesk
import FundRules

/// `destroy`: a home is no more; its whole balance is due to its owner.
struct DestroyCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "destroy",
            abstract: HelpTexts.destroy.local,
            discussion: HelpTexts.destroyDiscussion.local
        )
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.code(unit, "<unit>")
        try recording.recordEntry(surroundings, from: { Destruction(unit: unit, in: $0) })
    }
}

/// `settle`: what a destroyed home owes is written off to the fund.
struct SettleCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "settle",
            abstract: HelpTexts.settle.local,
            discussion: HelpTexts.settleDiscussion.local
        )
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.code(unit, "<unit>")
        let amount = try Typed.amount(amount, "<amount>")
        try recording.record(surroundings, again: doubling) { ledger in
            DebtSettlement(unit: unit, amount: amount, request: try drawing.request(in: ledger))
        }
    }
}

/// `payout`: the owner of a destroyed home is paid.
struct PayoutCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "payout", abstract: HelpTexts.payout.local)
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.code(unit, "<unit>")
        let amount = try Typed.amount(amount, "<amount>")
        let reference = try reference.code("--reference")
        try recording.record(surroundings, again: doubling) { ledger in
            Payout(unit: unit, amount: amount, reference: reference, request: try drawing.request(in: ledger))
        }
    }
}
