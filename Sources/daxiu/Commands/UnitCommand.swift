import ArgumentParser
import FundDesk

/// `unit`: the register of homes.
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "unit",
            HelpTexts.unit,
            subcommands: [
                UnitImportCommand.self, UnitListCommand.self, UnitShowCommand.self, UnitSplitCommand.self,
                UnitMergeCommand.self, UnitAmendCommand.self,
            ]
        )
    }
}

/// `unit import`: registers homes from CSV.
struct UnitImportCommand: Command {
    static var configuration: CommandConfiguration { .init("import", HelpTexts.unitImport, HelpTexts.unitColumns) }

    @Argument(help: OptionTexts.csv.help)
    var file: Word

    @Option(help: OptionTexts.date.help)
    var date: Word?

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var asking: AskingOptions

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let day = try date.map { try Typed.date($0, surroundings) }
        let file = try columns.read(
            file.text,
            .table(UnitFile.columns),
            beside: writing.ledger,
            surroundings,
            isTrial: dryRun,
            isAsking: !writing.consent.yes
        ) { try UnitFile(path: $0, $1) }
        let recorder = try writing.recorder(surroundings)
        try file.placing {
            let recorded = try recorder.record(dryRun: dryRun) { state in
                try asking.drafts(
                    of: UnitBatch.batches(file.units),
                    dated: day,
                    at: recorder.desk,
                    after: state,
                    surroundings
                )
            }
            if !dryRun { try surroundings.sayWhatWaits(recorded) }
        }
    }
}
