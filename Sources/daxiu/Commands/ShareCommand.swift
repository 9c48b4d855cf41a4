import ArgumentParser
import Foundation
import FundDesk

/// `share`: a copy of the ledger for anybody.
struct ShareCommand: Command {
    static var configuration: CommandConfiguration {
        .init("share", EnclosureTexts.share, EnclosureTexts.shareDiscussion)
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
        let original = try await ledger.verified(observing: NoObserver(), surroundings)
        try ledger.share(to: file.text, hasAttachments: !withoutAttachments, hasBallots: withBallots)
        let copy = try await checked(original.verdict.size)
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
    ///
    /// - Parameter size: how many entries it has at least.
    private func checked(_ size: Int) async throws -> Verdict {
        do {
            let copy = try await LedgerFile(opening: file.text).verify()
            guard copy.findings.isEmpty, copy.size >= size else {
                throw copy.findings.first ?? Problem(.ledgerDamaged, [.text(file.text)])
            }
            return copy
        } catch {
            unlink(file.text)
            throw error
        }
    }
}
