import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `memory`: what this machine remembers of the ledgers it has seen.
struct MemoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "memory",
            MemoryTexts.memory,
            MemoryTexts.discussion,
            subcommands: [
                MemoryListCommand.self, MemorySettleCommand.self,
            ]
        )
    }
}

/// `memory list`: everything that is remembered, by number.
struct MemoryListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", MemoryTexts.list) }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let memory = try surroundings.memory()
        let report = MemoryReport(memory?.listing(), folder: memory?.folder ?? "—", words: .commandLine)
        try surroundings.output.write(json ? JSONWriter.text(report.json) : report.text(surroundings.language))
    }
}

/// `memory settle`: a person says which of several histories is the fund's own.
struct MemorySettleCommand: Command {
    static var configuration: CommandConfiguration { .init("settle", MemoryTexts.settle, MemoryTexts.settleDiscussion) }

    @Argument(help: MemoryTexts.number.help)
    var number: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard let memory = try surroundings.memory(), let number = Int(number.text) else {
            throw Problem(.memoryNumberUnknown, [.text(number.text)])
        }
        let settlement = try memory.settle(number)
        let own = settlement.own
        try surroundings.say(
            MemoryTexts.settled,
            String(number),
            Visible.text(own.path),
            Visible.text(own.origin),
            String(own.size),
            own.root.base64
        )
        if settlement.contradictions > 0 {
            try surroundings.say(MemoryTexts.othersNotOwn, String(settlement.contradictions))
        }
        if let displaced = settlement.displaced {
            try surroundings.say(MemoryTexts.displaced, Visible.text(own.path), Visible.text(displaced))
        }
        for path in settlement.setAside { try surroundings.say(MemoryTexts.setAside, Visible.text(path)) }
    }
}
