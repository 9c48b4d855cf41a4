import ArgumentParser
import FundDesk
import FundNetwork

/// `checkpoint send`: asks witnesses over HTTP, and takes in what they answer.
struct CheckpointSendCommand: Command {
    static var configuration: CommandConfiguration {
        .init("send", CosignatureTexts.send, CosignatureTexts.sendDiscussion)
    }

    @Argument(help: CosignatureTexts.addresses.help)
    var addresses: [Word] = []

    @Option(help: CosignatureTexts.witness.help("vkey"))
    var witness: [Word] = []

    @Option(help: CosignatureTexts.policy.help("file"))
    var policy: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let named = try witness.map { word throws(Problem) in try Typed.cosigner(word.text) }
        let opened = try LedgerFile(opening: path)
        let trust = try TrustOptions.named(policy) ?? surroundings.rememberedPolicy(of: opened)
        let witnesses = trust?.witnesses ?? []
        // All addresses are read before anybody is asked.
        let typed = addresses.isEmpty ? witnesses.compactMap(\.url) : addresses.map(\.text)
        let submissions = try typed.map { address throws(Problem) in try WitnessSubmission(address) }
        let keys = Dictionary(
            witnesses.compactMap { witness in
                witness.url.flatMap { try? WitnessSubmission($0) }.map { ($0.address, witness.key) }
            }
        ) { first, _ in first }
        guard !submissions.isEmpty else { throw UsageError(CosignatureTexts.noAddress) }
        let target = try LedgerFile(opening: path, writable: true)
        var status: Int32 = 0
        for submission in submissions {
            let asked = keys[submission.address] ?? (submissions.count == 1 && named.count == 1 ? named[0] : nil)
            do {
                let size = try asked.map { try target.witnessRequest(for: $0.name, keyID: $0.keyID).oldSize } ?? 0
                let answer = try submission.submit(target, after: size)
                let outcomes = try answer.add(to: target, of: named + witnesses.map(\.key), now: surroundings.now())
                try surroundings.say(outcomes, of: answer)
            } catch let problem as Problem where CheckpointSendCommand.concernsOne.contains(problem.code) {
                let place = Problem.Place(file: submission.address.description)
                try surroundings.say([problem.code == .cosignedSizeUnfit ? problem.at(place) : problem])
                status = max(status, problem.code == .witnessNotAnswering ? ExitStatus.unchecked : ExitStatus.badData)
            }
        }
        if status != 0 { throw ExitCode(status) }
    }

    /// What one witness does or lacks, and another may not. That one has seen another history is no such thing.
    private static let concernsOne: Set<ProblemCode> = [.witnessNotAnswering, .cosignaturesUnfit, .cosignedSizeUnfit]
}
