import ArgumentParser
import FundDesk
import FundRules

/// `unit`: the register of homes.
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unit",
            abstract: HelpTexts.unit.local,
            subcommands: [
                UnitImportCommand.self, UnitListCommand.self, UnitShowCommand.self, UnitSplitCommand.self,
                UnitMergeCommand.self, UnitAmendCommand.self,
            ]
        )
    }
}

/// `unit import`: registers homes from CSV.
struct UnitImportCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: HelpTexts.unitImport.local,
            discussion: HelpTexts.unitColumns.local
        )
    }

    @Argument(help: OptionTexts.csv.help)
    var file: Word

    @Option(help: OptionTexts.date.help)
    var date: Word?

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @OptionGroup
    var asking: AskingOptions

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var clock: ClockOptions

    func run(in surroundings: Surroundings) async throws {
        let day = try date.map { try Typed.date($0) }
        let file = try UnitFile(path: file.text)
        let recorder = try Recorder(ledger, signing, clock, surroundings)
        try file.placing {
            let recorded = try recorder.record(dryRun: dryRun) { state in
                let batches = UnitBatch.batches(file.units)
                return try asking.drafts(of: batches, dated: day ?? recorder.desk.today(state), by: recorder, after: state)
            }
            if !dryRun { try surroundings.sayWhatWaits(recorded) }
        }
    }
}
