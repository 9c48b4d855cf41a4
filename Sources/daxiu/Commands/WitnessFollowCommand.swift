import ArgumentParser
import FundDesk

/// `witness follow`: whose checkpoints are cosigned: those of the recorders of a ledger that holds, or of one key.
struct WitnessFollowCommand: Command {
    static var configuration: CommandConfiguration {
        .init("follow", WitnessTexts.follow, WitnessTexts.followDiscussion)
    }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Argument(help: WitnessTexts.followed.help("ledger|vkey"))
    var log: Word

    @Flag(help: WitnessTexts.compared.help)
    var yes = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let witness = try surroundings.witness(folder)
        let plan = try await plan(witness, surroundings)
        try surroundings.output.write(FollowReport(plan).text(surroundings.language))
        if plan.needsComparing, !yes { try compare(plan, surroundings) }
        try witness.carryOut(plan)
        try surroundings.say(WitnessTexts.follows, Visible.text(plan.log.origin))
    }

    private func plan(_ witness: Witness, _ surroundings: Surroundings) async throws -> FollowPlan {
        if let key = try? VerifierKey(log.text) { return try witness.plan(trusting: key) }
        // What looks like a key and is none would be looked for as a file.
        if log.text.count(where: { $0 == "+" }) > 1, !FileAccess.exists(log.text) { _ = try Typed.key(log.text) }
        let progress = Progress(surroundings)
        defer { progress.clear() }
        // Where a published folder is unpacked nobody will find it: there is nothing to be remembered by its name.
        let memory = UnpackedNotice.isOne(log.text) ? nil : try surroundings.memory()
        return try await LedgerAtHand(log.text).use { file in
            try await witness.plan(following: file, memory: memory, now: surroundings.now()) { progress.show($0, $1) }
        }
    }

    /// A person compares the key IDs with what recorder and committee hand out.
    private func compare(_ plan: FollowPlan, _ surroundings: Surroundings) throws {
        let question = WitnessTexts.haveCompared[surroundings.language]
        if surroundings.isAttended, try Dialogue(surroundings).agrees(question) { return }
        let keys = Problem.Argument.keys(plan.log.keys.map(\.key.keyID))
        throw Problem(.witnessKeysUncompared, [.name(plan.log.origin), keys])
    }
}
