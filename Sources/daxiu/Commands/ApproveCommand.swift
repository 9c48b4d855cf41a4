import ArgumentParser
import FundDesk

/// `approve`: a member's signed yes, made here or on another machine.
struct ApproveCommand: Command {
    static var configuration: CommandConfiguration { .init("approve", HelpTexts.approve, HelpTexts.approveDiscussion) }

    @Argument(help: OptionTexts.decided.help)
    var entry: Word?

    @OptionGroup
    var deciding: DecidingOptions

    @Option(name: .customLong("import"), help: OptionTexts.importSheet.help("file"))
    var imported: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        switch (entry, imported) {
        case (let entry?, nil): try deciding.decide(.approve, on: entry, recording, surroundings)
        case (nil, let imported?) where deciding.approver == nil && deciding.export == nil:
            let body = try ApprovalSheet(reading: imported.text).approval()
            try recording.recordDecision(surroundings) { _ in body }
        default: throw UsageError(TrustTexts.approveWhat)
        }
    }
}

/// `reject`: a member's signed no.
struct RejectCommand: Command {
    static var configuration: CommandConfiguration { .init("reject", HelpTexts.reject) }

    @Argument(help: OptionTexts.decided.help)
    var entry: Word

    @OptionGroup
    var deciding: DecidingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        try deciding.decide(.reject, on: entry, recording, surroundings)
    }
}

/// Who decides, and where.
struct DecidingOptions: ParsableArguments {
    @Option(help: OptionTexts.approverKey.help("file"))
    var approver: Word?

    @Option(help: OptionTexts.exportSheet.help("file"))
    var export: Word?

    /// Writes the sheet to be signed elsewhere, or signs and records the decision here.
    func decide(
        _ answer: SignedDecision.Answer,
        on entry: Word,
        _ recording: RecordingOptions,
        _ surroundings: Surroundings
    ) throws {
        if let export {
            let ledger = try recording.ledger.open(surroundings)
            let sequence = try EntryLookup(ledger).sequence(entry.text)
            let state = try ledger.currentState(memory: try surroundings.memory())
            guard let index = state.trust.matter(sequence), let origin = state.fund?.origin else {
                throw Problem(.requestOfNothing, [.entry(sequence)])
            }
            let line = try DecidingOptions.line(sequence, ledger)
            let overrun = state.trust.matters[index].overrun
            let sheet = ApprovalSheet(line: line, entry: sequence, origin: origin, answer, overrun: overrun)
            try FileAccess.create(export.text, Array(sheet.text(surroundings.language).utf8))
            return try surroundings.say(TrustTexts.exported, export.text)
        }
        let path = try approver?.text ?? recording.writing.signing.key?.text ?? surroundings.keyPath()
        guard let path else { throw Problem(.keyNotNamed) }
        let key = try KeyFile(path: path).signer(surroundings, passphraseFile: nil)
        try recording.recordDecision(surroundings) { ledger in
            let sequence = try EntryLookup(ledger).sequence(entry.text)
            let hash = TreeHasher().leaf(try DecidingOptions.line(sequence, ledger))
            let text = SignedDecision.text(origin: key.verifierKey.name, entry: sequence, hash: hash, answer)
            return Approval(answer, on: sequence, note: try Signing.note(text, with: [key]).encoded)
        }
    }

    private static func line(_ sequence: Int, _ ledger: LedgerFile) throws -> [UInt8] {
        guard let line = try ledger.line(at: sequence) else {
            throw Problem(.entryMissing, [.entry(sequence), .number(try ledger.size())])
        }
        return line
    }
}

/// `sign`: signs a sheet; needs no ledger, so that the key never need come near the one who records.
struct SignCommand: Command {
    static var configuration: CommandConfiguration { .init("sign", HelpTexts.sign) }

    @Argument(help: OptionTexts.sheet.help)
    var file: Word

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let sheet = try SignedSheets.read(file.text)
        // Read first: a passphrase may be asked for, and the file stays as it is until it is given.
        try surroundings.output.write(sheet.head(surroundings.language))
        let key = try signing.signer(surroundings)
        let signed = try sheet.signed(by: key)
        let text = Array(signed.text(surroundings.language).utf8)
        try FileAccess.write(file.text, text, replacing: true)
        let done = signed is SuccessionSheet ? OfficeTexts.signed : TrustTexts.signed
        try surroundings.say(done, file.text, key.keyID.description)
    }
}
