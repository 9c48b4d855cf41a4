import ArgumentParser
import Foundation
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
            try recording.recordDecision(surroundings) { _ in { _ in body } }
        default: throw UsageError(TrustTexts.approveWhat)
        }
    }
}

/// `reject`: a member's signed no.
struct RejectCommand: Command {
    static var configuration: CommandConfiguration { .init("reject", HelpTexts.reject) }

    @Argument(help: OptionTexts.decided.help)
    var entry: Word

    @Option(help: OptionTexts.rejectReason.help)
    var reason: Word?

    @OptionGroup
    var deciding: DecidingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let reason = try reason.map { try Typed.line($0, "--reason") }
        try deciding.decide(.reject, on: entry, because: reason, recording, surroundings)
    }
}

/// Who decides, and where.
struct DecidingOptions: ParsableArguments {
    @Option(help: OptionTexts.approverKey.help("file"))
    var approver: Word?

    @Option(help: OptionTexts.exportSheet.help("file"))
    var export: Word?

    @Flag(help: OptionTexts.sheetAttachments.help)
    var attachments = false

    /// Writes the sheet to be signed elsewhere, or signs and records the decision here.
    func decide(
        _ answer: SignedDecision.Answer,
        on entry: Word,
        because reason: String? = nil,
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
            let facts = try SheetFacts(of: state.trust.matters[index], in: state, at: surroundings.now()) {
                try ledger.line(at: $0)
            }
            let sheet = ApprovalSheet(line: line, entry: sequence, origin: origin, answer, facts: facts, reason: reason)
            try FileAccess.create(export.text, Array(sheet.text(surroundings.language).utf8))
            try surroundings.say(TrustTexts.exported, export.text)
            if attachments { try exportAttachments(of: line, beside: export.text, ledger, surroundings) }
            return
        }
        let path = try approver?.text ?? recording.writing.signing.key?.text ?? surroundings.keyPath()
        guard let path else { throw Problem(.keyNotNamed) }
        let key = try KeyFile(path: path).signer(surroundings, passphraseFile: nil)
        try recording.recordDecision(surroundings, isSignedHere: true) { ledger in
            let sequence = try EntryLookup(ledger).sequence(entry.text)
            let hash = TreeHasher().leaf(try DecidingOptions.line(sequence, ledger))
            return { day in
                let origin = key.verifierKey.name
                let text = SignedDecision.text(
                    origin: origin,
                    entry: sequence,
                    hash: hash,
                    answer,
                    on: day,
                    reason: reason
                )
                return Approval(answer, on: sequence, note: try Signing.note(text, with: [key]).encoded)
            }
        }
    }

    /// Writes the files that an entry names into a folder beside its sheet.
    private func exportAttachments(
        of line: [UInt8],
        beside sheet: String,
        _ ledger: LedgerFile,
        _ surroundings: Surroundings
    ) throws {
        let entry = try Entry(decoding: line)
        guard !entry.attachments.isEmpty else { return try surroundings.say(TrustTexts.noAttachments) }
        let folder = sheet + TrustTexts.attachmentFolder[surroundings.language]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (number, attachment) in entry.attachments.enumerated() {
            // A name is anybody's words: the number keeps two of them apart, and no name leads out of the folder.
            let name = "\(number + 1)-" + attachment.name.filter { !"/\\:".contains($0) }
            let path = "\(folder)/\(name)"
            try AttachmentCopy(ledger, attachment).write(to: path, replacing: false)
            try surroundings.say(
                EnclosureTexts.exported,
                path,
                String(attachment.size),
                attachment.sha256.hexadecimal
            )
        }
    }

    private static func line(_ sequence: Int, _ ledger: LedgerFile) throws -> [UInt8] {
        guard let line = try ledger.line(at: sequence) else {
            throw Problem(.entryMissing, [.entry(sequence), .number(try ledger.size())])
        }
        return line
    }
}
