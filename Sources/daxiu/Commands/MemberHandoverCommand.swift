import ArgumentParser
import FundDesk

/// `member handover`: an office changes hands; all parties sign one inventory of a ledger that holds.
struct MemberHandoverCommand: Command {
    static var configuration: CommandConfiguration {
        .init("handover", OfficeTexts.handOver, OfficeTexts.handOverDiscussion)
    }

    @Option(help: OfficeTexts.fromKey.help("file"))
    var from: Word?

    @Option(help: OfficeTexts.toKey.help("file"))
    var to: Word?

    @Option(help: OfficeTexts.witnessKey.help("file"))
    var witness: Word?

    @Option(help: OfficeTexts.item.help)
    var item: [Word] = []

    @Option(help: OfficeTexts.export.help("file"))
    var export: Word?

    @Option(name: .customLong("import"), help: OfficeTexts.importSheet.help("file"))
    var imported: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        switch (from, to, imported) {
        case (let from?, let to?, nil):
            // A line feed would make one item read like two.
            let items = try item.map { try Typed.line($0, "--item") }
            if let export { return try await write(export.text, from, to, items, surroundings) }
            try await sign(from, to, items, surroundings)
        case (nil, nil, let imported?) where witness == nil && item.isEmpty && export == nil:
            let sheet = try SuccessionSheet(reading: imported.text)
            try await record(surroundings) { state in try sheet.succession(in: state) }
        default: throw UsageError(OfficeTexts.handOverWhat)
        }
    }

    /// Writes the sheet, signed by the parties whose private keys are here; the others sign where theirs are.
    private func write(
        _ path: String,
        _ from: Word,
        _ to: Word,
        _ items: [String],
        _ surroundings: Surroundings
    ) async throws {
        try FileAccess.checkNew(path)
        func party(_ word: Word) throws -> (key: KeyID, isHere: Bool) {
            // A member may be named by what the list of members has.
            if let key = KeyID(hexadecimal: word.text.lowercased()) { return (key, false) }
            let (key, isPrivate) = try KeyFile(path: word.text).verifierKey()
            return (key.keyID, isPrivate)
        }
        let named = try [from, to, witness].compactMap { $0 }.map { ($0, try party($0)) }
        let keys = named.map(\.1.key)
        let parties = Succession.Parties(from: keys[0], to: keys[1], witness: keys.count > 2 ? keys[2] : nil)
        let last = try await recording.ledger.verified(surroundings)
        let state = last.value.state
        var sheet = SuccessionSheet(parties, items: items, in: state)
        // Said now, and not when all have signed.
        guard state.keys(of: parties) != nil else { throw Problem(.successionParties, [.keys(parties.keys)]) }
        try surroundings.output.write(sheet.head(surroundings.language))
        for (word, party) in named where party.isHere {
            let key = try KeyFile(path: word.text).signer(surroundings, passphraseFile: nil)
            sheet = try sheet.signed(by: key, at: surroundings.now())
        }
        try FileAccess.create(path, Array(sheet.text(surroundings.language).utf8))
        let missing = sheet.missing.map {
            MemberList.name(of: $0, among: state.trust.members.map(\.member), surroundings.language)
        }
        let names = missing.joined(separator: ReadingTexts.comma[surroundings.language])
        try surroundings.say(OfficeTexts.exported, path, names)
    }

    /// Signs and records where all private keys are at hand.
    private func sign(_ from: Word, _ to: Word, _ items: [String], _ surroundings: Surroundings) async throws {
        let signers = try [from, to, witness].compactMap { $0 }.map { word in
            try KeyFile(path: word.text).signer(surroundings, passphraseFile: nil)
        }
        let parties = Succession.Parties(
            from: signers[0].keyID,
            to: signers[1].keyID,
            witness: signers.count > 2 ? signers[2].keyID : nil
        )
        try await record(surroundings) { state in
            try Succession(parties, items: items, in: state) { try note($0, signers) }
        }
    }

    /// Verifies the ledger, records the handover of exactly what was verified, and prints the inventory.
    private func record(_ surroundings: Surroundings, _ body: (FundState) throws -> Succession) async throws {
        let file = try recording.ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings, isRecording: true)
        let today = try surroundings.now().day(in: last.value.state.zone)
        var handedOver: Succession?
        try recording.recordEntry(surroundings) { state in
            // Somebody recorded meanwhile: what was verified is not what would be signed.
            guard state.size == last.verdict.size else {
                throw Problem(.ledgerBusy, [.file(try recording.ledger.path(surroundings))])
            }
            let succession = try body(state)
            handedOver = succession
            return succession
        }
        guard let handedOver else { return }
        let language = surroundings.language
        let sheet = HandoverSheet(ledger: last, on: today, parties: handedOver.parties, items: handedOver.items)
        let members = MemberList(last.value.state.trust.members, notes: [last.verdict.basis])
        try surroundings.output.write(sheet.text(language) + "\n" + members.text(language))
    }

    private func note(_ text: String, _ signers: [SigningKey]) throws(Problem) -> String {
        let note = try Signing.note(text, with: signers).encoded
        // Escapes count as they are written.
        let count = note.utf8.reduce(0) { $0 + ([0x0A, 0x22, 0x5C].contains($1) ? 2 : 1) }
        guard count <= Limits.successionBytes else { throw Problem(.entryTooLarge, [.number(count)]) }
        return note
    }
}
