import ArgumentParser
import FundDesk

/// `receipt`: one entry with its proof, for whoever does not hold the ledger.
struct ReceiptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init("receipt", HelpTexts.receipt, subcommands: [ReceiptIssueCommand.self, ReceiptVerifyCommand.self])
    }
}

/// `receipt issue`: the entry's line, its path to the root and the signed checkpoint, as a C2SP tlog-proof.
struct ReceiptIssueCommand: Command {
    static var configuration: CommandConfiguration { .init("issue", HelpTexts.receiptIssue) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Option(help: BallotTexts.unit.help)
    var unit: Word?

    @Option(help: OptionTexts.receiptOutput.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let sequence = try EntryLookup(file).sequence(entry.text)
        let proof = try file.receipt(for: sequence)
        let ballot = try unit.map { try ballotProof(of: $0, in: sequence, proof, file, surroundings) }
        let text = (ballot?.text ?? "") + proof.text
        guard let output else {
            try surroundings.output.write(text)
            return
        }
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
        if let ballot {
            try surroundings.say(BallotTexts.issued, output.text, String(sequence), ballot.ballot.unit)
            return
        }
        try surroundings.say(
            ReceiptTexts.issued,
            output.text,
            String(sequence),
            String(proof.inclusion.size),
            String(proof.inclusion.path.count)
        )
    }

    /// The proof of a home's ballot; only by a spelling that none was cast by are the books looked at.
    private func ballotProof(
        of unit: Word,
        in resolution: Int,
        _ proof: LogProof,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws -> BallotProof {
        do {
            return try file.ballotProof(of: unit.text, in: resolution, proof)
        } catch let problem as Problem where problem.code == .ballotNotCast {
            return try file.ballotProof(of: surroundings.home(unit, in: file), in: resolution, proof)
        }
    }
}

/// `receipt verify`: re-hashes the line, follows the path, checks the signature where the key is known.
struct ReceiptVerifyCommand: Command {
    static var configuration: CommandConfiguration { .init("verify", HelpTexts.receiptVerify) }

    @Argument(help: OptionTexts.receiptFile.help)
    var file: Word

    @Option(help: OptionTexts.signerKey.help("vkey"))
    var signer: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let receipt = try Receipt(path: file.text)
        let comparison = try await comparison(receipt, surroundings)
        let keys = try signer.map { [try Typed.key($0.text)] } ?? comparison?.verdict.members ?? []
        let signers = try receipt.signers(among: keys)
        let language = surroundings.language
        try surroundings.output.write(receipt.report(signers, isKeyKnown: !keys.isEmpty, language, .commandLine))
        if let comparison {
            try comparison.conclude(surroundings)
        } else {
            try RememberedComparison(receipt, surroundings).conclude(surroundings)
        }
        // Nobody vouches for the checkpoint: the path alone proves nothing about the fund.
        guard !signers.isEmpty else { throw ExitCode(ExitStatus.unchecked) }
        if comparison?.isOlder == true { throw ExitCode(ExitStatus.weak) }
    }

    /// Compares with the ledger that is named; one that only the environment names is not asked beside a key.
    private func comparison(_ receipt: Receipt, _ surroundings: Surroundings) async throws -> ReceiptComparison? {
        guard ledger.ledger != nil || signer == nil && surroundings.variable("DAXIU_LEDGER") != nil else { return nil }
        return try await ReceiptComparison(receipt, with: ledger.path(surroundings), surroundings)
    }
}
