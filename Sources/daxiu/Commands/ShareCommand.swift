import ArgumentParser
import Foundation
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `share`: a copy of the ledger for anybody.
struct ShareCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "share",
            abstract: EnclosureTexts.share.local,
            discussion: EnclosureTexts.shareDiscussion.local
        )
    }

    @Argument(help: EnclosureTexts.shareFile.help)
    var file: Word

    @Flag(help: EnclosureTexts.withoutAttachments.help)
    var withoutAttachments = false

    @Flag(help: BallotTexts.withBallots.help)
    var withBallots = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let ledger = try ledger.open(surroundings)
        try FileAccess.checkFolder(of: file.text)
        var nobody = NoObserver()
        let verdict = try await ledger.verifiedPass(observing: &nobody, surroundings)
        try ledger.share(to: file.text, hasAttachments: !withoutAttachments, hasBallots: withBallots)
        let copy = try await verified(verdict, surroundings)
        try surroundings.say(
            EnclosureTexts.shared,
            file.text,
            String(copy.size),
            copy.root.base64,
            String(copy.details.named)
        )
        if copy.attachmentsUnchecked > 0 {
            try surroundings.say(EnclosureTexts.sharedWithout, String(copy.attachmentsUnchecked))
        }
        guard !copy.ballotsUnchecked.isEmpty else { return }
        try surroundings.say(BallotTexts.sharedWithout, String(copy.ballotsUnchecked.count))
    }

    /// What is handed out is what was judged: the copy itself, which is taken away where it does not hold.
    private func verified(_ original: Verdict, _ surroundings: Surroundings) async throws -> Verdict {
        do {
            let copy = try await LedgerFile(opening: file.text).verify()
            guard copy.findings.isEmpty, copy.size >= original.size else {
                throw copy.findings.first ?? Problem(.ledgerDamaged, [file.text])
            }
            return copy
        } catch {
            unlink(file.text)
            throw error
        }
    }
}
