import ArgumentParser
import FundDesk

/// `receipt`: one entry with its proof, for whoever does not hold the ledger.
struct ReceiptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init("receipt", HelpTexts.receipt, subcommands: [ReceiptIssueCommand.self, ReceiptVerifyCommand.self])
    }
}

/// `receipt verify`: re-hashes the line, follows the path, checks the signature where the key is known.
struct ReceiptVerifyCommand: Command {
    static var configuration: CommandConfiguration {
        .init("verify", HelpTexts.receiptVerify, ReceiptTexts.verifyDiscussion)
    }

    @Argument(help: OptionTexts.receiptFile.help)
    var file: Word

    @Option(help: OptionTexts.signerKey.help("vkey"))
    var signer: Word?

    @Option(help: CosignatureTexts.policy.help("file"))
    var policy: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let receipt = try Receipt(path: file.text)
        let policy = try counting(for: receipt, surroundings)
        let comparison = try await comparison(receipt, surroundings)
        let trust = try ReceiptTrust(
            receipt,
            keys: keys(policy, comparison),
            policy: policy,
            now: surroundings.now()
        )
        try surroundings.output.write(receipt.report(trust, surroundings.language, .commandLine))
        if let comparison {
            try comparison.conclude(surroundings)
        } else {
            try RememberedComparison(receipt, surroundings).conclude(surroundings)
        }
        // Nobody vouches for the checkpoint: the path alone proves nothing about the fund.
        guard !trust.signers.isEmpty else { throw ExitCode(ExitStatus.unchecked) }
        if !trust.isMet || comparison?.isOlder == true { throw ExitCode(ExitStatus.weak) }
    }

    /// The policy that counts: the one that is named, else the one that is remembered.
    private func counting(for receipt: Receipt, _ surroundings: Surroundings) throws -> TrustPolicy? {
        try TrustOptions.named(policy) ?? surroundings.rememberedPolicy(origin: receipt.checkpoint.origin)
    }

    /// The keys that count besides those that the policy lists: the one that is named, else, where none is listed, those of
    /// the ledger's members.
    private func keys(_ policy: TrustPolicy?, _ comparison: ReceiptComparison?) throws -> [VerifierKey] {
        if let signer { return [try Typed.key(signer.text)] }
        return policy?.logs.isEmpty ?? true ? comparison?.verdict.members ?? [] : []
    }

    /// Compares with the ledger that is named; one that only the environment names is not asked beside a key or a policy.
    private func comparison(_ receipt: Receipt, _ surroundings: Surroundings) async throws -> ReceiptComparison? {
        let isNamed = signer != nil || policy != nil
        guard ledger.ledger != nil || !isNamed && surroundings.variable("DAXIU_LEDGER") != nil else { return nil }
        return try await ReceiptComparison(receipt, with: ledger.path(surroundings), surroundings)
    }
}
