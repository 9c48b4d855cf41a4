import ArgumentParser
import FundLedger
import FundRules
import TransparencyLog

/// `receipt`: one entry with its proof, for whoever does not hold the ledger.
struct ReceiptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receipt",
            abstract: HelpTexts.receipt.local,
            subcommands: [ReceiptIssueCommand.self, ReceiptVerifyCommand.self]
        )
    }
}

/// `receipt issue`: the entry's line, its path to the root and the signed checkpoint, as a C2SP tlog-proof.
struct ReceiptIssueCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "issue", abstract: HelpTexts.receiptIssue.local)
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

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
        guard let output else {
            try surroundings.output.write(proof.text)
            return
        }
        try FileAccess.write(output.text, Array(proof.text.utf8), replacing: replacement.replace)
        try surroundings.say(
            ReceiptTexts.issued,
            output.text,
            String(sequence),
            String(proof.inclusion.size),
            String(proof.inclusion.path.count)
        )
    }
}

/// `receipt verify`: re-hashes the line, follows the path, checks the signature where the key is known.
struct ReceiptVerifyCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: HelpTexts.receiptVerify.local)
    }

    @Argument(help: OptionTexts.receiptFile.help)
    var file: Word

    @Option(help: OptionTexts.signerKey.help("vkey"))
    var signer: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let receipt = try Receipt(path: file.text)
        let keys = try trustedKeys(surroundings)
        let signers = try receipt.signers(among: keys)
        let language = surroundings.language
        try surroundings.output.write(receipt.report(signers, isKeyKnown: !keys.isEmpty, language))
        // Nobody vouches for the checkpoint: the path alone proves nothing about the fund.
        guard !signers.isEmpty else { throw ExitCode(ExitStatus.unchecked) }
    }

    /// The key given, else the keys of the members of the ledger named.
    private func trustedKeys(_ surroundings: Surroundings) throws -> [VerifierKey] {
        if let signer {
            do throws(LogError) {
                return [try VerifierKey(signer.text)]
            } catch {
                throw Problem(.keyNotAKey, [signer.text, error.reason])
            }
        }
        guard ledger.ledger != nil || surroundings.variable("DAXIU_LEDGER") != nil else { return [] }
        return try ledger.open(surroundings).currentState(memory: try surroundings.memory()).trust.members.map(
            \.member.key
        )
    }
}
