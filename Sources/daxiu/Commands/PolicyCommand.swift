import ArgumentParser
import FundDesk

/// `policy`: the fund's own rules.
struct PolicyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "policy",
            HelpTexts.policy,
            HelpTexts.policyDiscussion,
            subcommands: [
                PolicyShowCommand.self, PolicyCheckCommand.self, PolicyChangeCommand.self,
            ]
        )
    }
}

/// `policy show`: the policy in force, from a verified pass.
struct PolicyShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", HelpTexts.policyShow) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try reading.ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        let policy = last.value.state.trust.policy
        if reading.json { return try surroundings.output.write(JSONWriter.text(canonical: policy.encoded)) }
        try surroundings.output.write(PolicyReport(policy).text(surroundings.language))
        try surroundings.say(last.verdict.basis)
    }
}

/// `policy check`: what a policy says, without recording it; and whether a ledger could have it.
struct PolicyCheckCommand: Command {
    static var configuration: CommandConfiguration { .init("check", HelpTexts.policyCheck, HelpTexts.policyMembers) }

    @Argument(help: OptionTexts.policyFile.help)
    var file: Word

    @Flag(help: OptionTexts.json.help)
    var json = false

    @Option(help: OptionTexts.policyLedger.help("file"))
    var ledger: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let policy = try PolicyFile.read(file.text)
        if let flaw = policy.flaw { throw flaw }
        let members = try ledger.map { try check(policy, LedgerFile(opening: $0.text), surroundings) }
        if json { return try surroundings.output.write(JSONWriter.text(canonical: policy.encoded)) }
        try surroundings.say(TrustTexts.policyReads, Visible.text(file.text))
        try surroundings.output.write(PolicyReport(policy).text(surroundings.language))
        guard let members else { return }
        try surroundings.say(TrustTexts.policyFits)
        let losses = KeyLossReport(policy: policy, members: members, words: .commandLine)
        try surroundings.output.write(losses.text(surroundings.language))
    }

    /// The ledger's members, once they are found to suffice.
    private func check(
        _ policy: Policy,
        _ ledger: LedgerFile,
        _ surroundings: Surroundings
    ) throws -> [Member] {
        let now = max(try surroundings.now(), try ledger.currentState(memory: try surroundings.memory()).lastTime)
        let (state, problems) = try ledger.rehearse(at: now, memory: try surroundings.memory()) { state in
            EntryDraft(PolicyChange(policy), date: now.day(in: state.zone))
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return state.trust.active
    }
}

/// `policy change`: another policy, in force once it is approved.
struct PolicyChangeCommand: Command {
    static var configuration: CommandConfiguration { .init("change", HelpTexts.policyChange) }

    @Argument(help: OptionTexts.policyFile.help)
    var file: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let policy = try PolicyFile.read(file.text)
        try recording.recordMatter(surroundings) { _ in PolicyChange(policy) }
        try surroundings.say(TrustTexts.policyReads, Visible.text(file.text))
        try surroundings.output.write(PolicyReport(policy).text(surroundings.language))
    }
}
