import ArgumentParser
import FundDesk

/// `opening`: what the fund owned, and whose it was, when the books began.
struct OpeningCommand: Command {
    static var configuration: CommandConfiguration { .init("opening", HelpTexts.opening) }

    @Option(help: OptionTexts.date.help)
    var date: Word?

    @Option(help: OptionTexts.bank.help)
    var bank: Word

    @Option(help: OptionTexts.bonds.help)
    var bonds: Word?

    @Option(help: OptionTexts.imprest.help)
    var imprest: Word?

    @Option(help: OptionTexts.undistributed.help)
    var undistributed: Word

    @Option(help: OptionTexts.unitBalances.help("file"))
    var units: Word

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var enclosure: EnclosureOptions

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let day = try date.map { try Typed.date($0, surroundings) }
        var assets = [(account: AccountCode.bank, amount: try Typed.balance(bank, "--bank").fen)]
        if let bonds { assets.append((.bonds, try Typed.balance(bonds, "--bonds").fen)) }
        if let imprest { assets.append((.imprest, try Typed.balance(imprest, "--imprest").fen)) }
        assets.removeAll { $0.amount == 0 }
        let undistributed = try Typed.amount(undistributed, "--undistributed", signed: true)
        let balances = try columns.read(
            units.text,
            .table(UnitBalanceFile.columns),
            beside: writing.ledger,
            surroundings,
            isAsking: !writing.consent.yes
        ) { try UnitBalanceFile(path: $0, $1) }
        let recorder = try writing.recorder(surroundings, enclosing: try enclosure.checked())
        try balances.placing {
            try recorder.record { state in
                Opening.vouchers(assets: assets, undistributed: undistributed.fen, units: balances.balances)
                    .map { EntryDraft($0, date: day ?? recorder.desk.today(state)) }
            }
        }
    }
}
