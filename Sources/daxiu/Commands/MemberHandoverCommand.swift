import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `member handover`: an office changes hands; all parties sign one inventory of a ledger that holds.
struct MemberHandoverCommand: Command {
    static var configuration: CommandConfiguration {
        .init("handover", OfficeTexts.handOver, OfficeTexts.handOverDiscussion)
    }

    @Option(help: OfficeTexts.fromKey.help("file"))
    var from: Word

    @Option(help: OfficeTexts.toKey.help("file"))
    var to: Word

    @Option(help: OfficeTexts.witnessKey.help("file"))
    var witness: Word?

    @Option(help: OfficeTexts.item.help)
    var item: [Word] = []

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let items = try item.map { word in
            let item = try Typed.text(word, "--item")
            // A line feed would make one item read like two.
            guard !item.utf8.contains(0x0A) else { throw Problem(.textUnusable, ["--item"]) }
            return item
        }
        let signers = try [from, to, witness].compactMap { $0 }.map { word in
            try KeyFile(path: word.text).signer(surroundings, passphraseFile: nil)
        }
        let parties = Succession.Parties(
            from: signers[0].keyID,
            to: signers[1].keyID,
            witness: signers.count > 2 ? signers[2].keyID : nil
        )
        let file = try recording.ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings, isRecording: true)
        let today = try surroundings.now().day(in: last.value.state.zone)
        try recording.recordEntry(surroundings) { state in
            // Somebody recorded meanwhile: what was verified is not what would be signed.
            guard state.size == last.verdict.size else {
                throw Problem(.ledgerBusy, [.file(try recording.ledger.path(surroundings))])
            }
            return try Succession(parties, items: items, in: state) { try note($0, signers) }
        }
        let language = surroundings.language
        let sheet = HandoverSheet(ledger: last, on: today, parties: parties, items: items)
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
