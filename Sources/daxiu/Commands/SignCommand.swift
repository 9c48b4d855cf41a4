import ArgumentParser
import FundDesk

/// `sign`: shows a sheet, asks and signs; needs no ledger, so that the key never need come near the one who records.
struct SignCommand: Command {
    static var configuration: CommandConfiguration { .init("sign", HelpTexts.sign, HelpTexts.signDiscussion) }

    @Argument(help: OptionTexts.sheet.help)
    var file: Word

    @Flag(help: OptionTexts.checkSheet.help)
    var check = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @Flag(help: OptionTexts.rejectSheet.help)
    var reject = false

    @Option(help: OptionTexts.rejectReason.help)
    var reason: Word?

    @Flag(help: OptionTexts.signYes.help)
    var yes = false

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let reason = try reason.map { try Typed.line($0, "--reason") }
        guard reason == nil || reject else { throw UsageError(TrustTexts.reasonOfYes) }
        guard !check || !reject else { throw UsageError(TrustTexts.checkOnly) }
        guard check || !json else { throw UsageError(TrustTexts.jsonOfCheck) }
        let sheet = try wanted(because: reason)
        if json { return try surroundings.output.write(sheet.json(surroundings.language).text()) }
        // Read first: a passphrase may be asked for, and the file stays as it is until it is given.
        try surroundings.output.write(sheet.head(surroundings.language))
        if check {
            guard let signature = sheet.signature else { return }
            return try surroundings.output.write(signature[surroundings.language] + "\n")
        }
        if surroundings.isAttended, !yes {
            let asks = sheet is AttestationSheet ? AttestationTexts.signAsk : TrustTexts.signAsk
            let question = reject ? TrustTexts.rejectAsk : asks
            guard try Dialogue(surroundings).agrees(question[surroundings.language]) else { throw Stopped() }
        }
        let key = try signing.signer(surroundings)
        let signed = try sheet.signed(by: key, at: surroundings.now())
        let text = Array(signed.text(surroundings.language).utf8)
        try FileAccess.write(file.text, text, replacing: true)
        try surroundings.say(SignCommand.done(signed), file.text, key.keyID.description)
    }

    /// What is said of a sheet that is signed: where it goes from here.
    private static func done(_ sheet: any SignedSheet) -> Wording {
        switch sheet {
        case is SuccessionSheet: OfficeTexts.signed
        case is AttestationSheet: AttestationTexts.signed
        default: TrustTexts.signed
        }
    }

    /// The sheet as it is, or with a no.
    private func wanted(because reason: String?) throws -> any SignedSheet {
        let sheet = try SignedSheets.read(file.text)
        guard reject else { return sheet }
        guard let approval = sheet as? ApprovalSheet else {
            throw UsageError(sheet is AttestationSheet ? AttestationTexts.nothingToReject : TrustTexts.nothingToReject)
        }
        return approval.rejecting(for: reason)
    }
}
