import ArgumentParser
import FundDesk

/// `destroy`: a home is no more; its whole balance is due to its owner.
struct DestroyCommand: Command {
    static var configuration: CommandConfiguration { .init("destroy", HelpTexts.destroy, HelpTexts.destroyDiscussion) }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.home(unit, "<unit>")
        try recording.recordEntry(
            surroundings,
            from: { Destruction(unit: try HomeNames($0.register).code(unit), in: $0) }
        )
    }
}

/// `settle`: what a destroyed home owes is written off to the fund.
struct SettleCommand: Command {
    static var configuration: CommandConfiguration { .init("settle", HelpTexts.settle, HelpTexts.settleDiscussion) }

    @OptionGroup
    var home: HomeAmountArguments

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        let (unit, amount) = try home.checked()
        try spending.record(surroundings) { ledger in
            DebtSettlement(unit: unit, amount: amount, request: try spending.drawing.request(in: ledger))
        }
    }
}

/// `payout`: the owner of a destroyed home is paid.
struct PayoutCommand: Command {
    static var configuration: CommandConfiguration { .init("payout", HelpTexts.payout) }

    @OptionGroup
    var home: HomeAmountArguments

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        let (unit, amount) = try home.checked()
        let reference = try reference.code("--reference")
        try spending.record(surroundings) { ledger in
            Payout(unit: unit, amount: amount, reference: reference, request: try spending.drawing.request(in: ledger))
        }
    }
}
