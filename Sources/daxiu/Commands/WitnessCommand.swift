import ArgumentParser
import FundDesk

/// `witness`: somebody who cosigns the checkpoints of ledgers, so that no second history can be shown to anybody.
struct WitnessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "witness",
            WitnessTexts.witness,
            WitnessTexts.discussion,
            subcommands: [
                WitnessInitCommand.self, WitnessFollowCommand.self, WitnessCosignCommand.self, WitnessServeCommand.self,
                WitnessListCommand.self, WitnessShowCommand.self, WitnessEvidenceCommand.self,
            ]
        )
    }
}

extension Surroundings {
    /// The witness in a folder.
    func witness(_ folder: Word) throws -> Witness { try Witness(opening: folder.text, memory: memory()) }

    /// The private key of a witness.
    func signer(of witness: Witness, passphraseFile: Word?) throws -> CosigningKey {
        try KeyFile(path: witness.keyPath).cosigner { attempt in
            try Passphrase.existing(witness.keyPath, self, file: passphraseFile?.text, attempt: attempt)
        }
    }
}

/// `witness init`: a folder with a new key and an empty store.
struct WitnessInitCommand: Command {
    static var configuration: CommandConfiguration { .init("init", WitnessTexts.make, WitnessTexts.makeDiscussion) }

    @Argument(help: WitnessTexts.newFolder.help)
    var folder: Word

    @Option(help: WitnessTexts.name.help)
    var name: Word

    @OptionGroup
    var newKey: NewKeyOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let name = try Origin.checked(name.text)
        let key: CosigningKey
        do { key = try CosigningKey.generate(name: name) } catch let error where error.code == .malformedVerifierKey {
            throw Problem(.originMalformed, [.text(name)])
        }
        try Witness.checkNew(folder.text)
        let passphrase = try newKey.passphrase(for: folder.text, name, surroundings)
        try Witness.make(in: folder.text, key.cosignerKey, pem: try key.pem(passphrase: passphrase))
        try surroundings.say(WitnessTexts.made, Visible.text(folder.text))
        try surroundings.say(KeyTexts.keyID, key.cosignerKey.keyID.description)
        try surroundings.say(KeyTexts.vkey, key.cosignerKey.description)
        try surroundings.say(WitnessTexts.madeNext)
        if passphrase == nil { try surroundings.say(WitnessTexts.unprotected, Visible.text(folder.text)) }
    }
}

/// `witness cosign`: a request in, cosignature lines out.
struct WitnessCosignCommand: Command {
    static var configuration: CommandConfiguration {
        .init("cosign", WitnessTexts.cosign, WitnessTexts.cosignDiscussion)
    }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Argument(help: WitnessTexts.request.help)
    var file: Word

    @Option(help: WitnessTexts.output.help("file"))
    var output: Word?

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let request = try WitnessRequestFile.read(file.text)
        let witness = try surroundings.witness(folder)
        if let output, !replacement.replace { try FileAccess.checkNew(output.text) }
        let key = try surroundings.signer(of: witness, passphraseFile: passphraseFile)
        let (now, newest) = (try surroundings.now(), try witness.made().newest)
        let outcome = try witness.answer(request, signer: key, now: now)
        let lines = try outcome.lines(for: request, at: now, newest: newest)
        try surroundings.say(outcome.unremembered.map { [$0] } ?? [])
        let text = lines.map { $0.line + "\n" }.joined()
        let (origin, size) = (Visible.text(request.checkpoint.origin), String(request.checkpoint.size))
        guard let output else {
            // The lines alone, so that they can go on to whoever asked.
            try surroundings.output.write(text)
            let said = WitnessTexts.cosigned.text(surroundings.language, [origin, size])
            return try surroundings.errors.write(said + "\n")
        }
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
        try surroundings.say(WitnessTexts.cosigned, origin, size)
        try surroundings.say(WitnessTexts.handBack, Visible.text(output.text))
    }
}

/// `witness list`: the ledgers that are followed.
struct WitnessListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", WitnessTexts.list) }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let witness = try surroundings.witness(folder)
        let count = try witness.evidence().count
        let notes = count > 0 ? [WitnessTexts.keptCount.filled(String(count))] : []
        try surroundings.show(FollowedLogList(try witness.logs(), notes: notes), json: json)
        if let hindrance = try witness.hindrance() { throw hindrance }
    }
}

/// `witness show`: who the witness is, or what it cosigned last of one ledger.
struct WitnessShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", WitnessTexts.show, WitnessTexts.showDiscussion) }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Argument(help: WitnessTexts.ofOrigin.help)
    var origin: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let witness = try surroundings.witness(folder)
        if let origin {
            guard let last = try witness.log(origin.text).last else {
                throw UsageError(WitnessTexts.nothingCosigned, origin.text)
            }
            return try surroundings.output.write(last.whole.encoded)
        }
        let (count, newest) = try witness.made()
        try surroundings.say(KeyTexts.name, Visible.text(witness.key.name))
        try surroundings.say(KeyTexts.keyID, witness.key.keyID.description)
        try surroundings.say(KeyTexts.vkey, witness.key.description)
        try surroundings.say(WitnessTexts.count, String(count), newest?.description ?? "—")
        if let hindrance = try witness.hindrance() { throw hindrance }
    }
}

/// `witness evidence`: what contradicted what was cosigned.
struct WitnessEvidenceCommand: Command {
    static var configuration: CommandConfiguration {
        .init("evidence", WitnessTexts.evidence, WitnessTexts.evidenceDiscussion)
    }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Argument(help: WitnessTexts.evidenceNumber.help)
    var number: Word?

    @Option(help: EvidenceTexts.output.help("file"))
    var output: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        var evidence = try surroundings.witness(folder).evidence()
        if let number {
            evidence = evidence.filter { String($0.number) == number.text }
            guard !evidence.isEmpty else { throw Problem(.witnessEvidenceUnknown, [.text(number.text)]) }
        }
        if let output {
            guard number != nil, let kept = evidence.first else { throw UsageError(WitnessTexts.outputOfWhich) }
            let found = try kept.forkEvidence(in: folder.text)
            return try output.write(found, replacing: replacement.replace, isSilent: json, surroundings)
        }
        let reports = evidence.map(EvidenceReport.init)
        let language = surroundings.language
        if json { return try surroundings.output.write(JSONValue.array(reports.map(\.json)).text()) }
        if number != nil { return try surroundings.output.write(reports.map { $0.text(language) }.joined()) }
        if reports.isEmpty { return try surroundings.say(WitnessTexts.noEvidence) }
        try surroundings.output.write(reports.map { $0.line(language) + "\n" }.joined())
    }
}
