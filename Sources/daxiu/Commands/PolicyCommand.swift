import ArgumentParser
import FundLedger
import FundRules
import TransparencyLog

/// `policy`: the fund's own rules.
struct PolicyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "policy",
            abstract: HelpTexts.policy.local,
            discussion: HelpTexts.policyDiscussion.local,
            subcommands: [PolicyShowCommand.self, PolicyCheckCommand.self, PolicyChangeCommand.self]
        )
    }
}

/// `policy show`: the policy in force, from a verified pass.
struct PolicyShowCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: HelpTexts.policyShow.local)
    }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let policy = last.state.trust.policy
        if json { return try surroundings.output.write(String(decoding: policy.encoded, as: UTF8.self) + "\n") }
        for line in PolicyReport(policy).lines(surroundings.language) {
            try surroundings.output.write(Visible.text(line) + "\n")
        }
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
    }
}

/// `policy check`: what a policy says, without recording it.
struct PolicyCheckCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: HelpTexts.policyCheck.local)
    }

    @Argument(help: OptionTexts.policyFile.help)
    var file: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let policy = try PolicyFile.read(file.text)
        if let flaw = policy.flaw { throw flaw }
        try surroundings.say(TrustTexts.policyReads, file.text)
        for line in PolicyReport(policy).lines(surroundings.language) {
            try surroundings.output.write(Visible.text(line) + "\n")
        }
    }
}

/// `policy change`: another policy, in force once it is approved.
struct PolicyChangeCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: HelpTexts.policyChange.local)
    }

    @Argument(help: OptionTexts.policyFile.help)
    var file: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let policy = try PolicyFile.read(file.text)
        try recording.recordMatter(surroundings) { _ in PolicyChange(policy) }
    }
}
