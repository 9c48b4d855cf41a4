import ArgumentParser
import FundDesk

extension CommandConfiguration {
    /// What a command says of itself, in the language of the run.
    init(
        _ name: String,
        _ abstract: Wording,
        _ discussion: Wording? = nil,
        version: String = "",
        subcommands: [any ParsableCommand.Type] = [],
        groups: [CommandGroup] = [],
        defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) {
        self.init(
            commandName: name,
            abstract: abstract.local,
            discussion: discussion?.local ?? "",
            version: version,
            subcommands: subcommands,
            groupedSubcommands: groups,
            defaultSubcommand: defaultSubcommand
        )
    }
}
