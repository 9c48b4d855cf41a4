import ArgumentParser
import FundDesk

/// `member`: who acts for the fund, and with which key.
struct MemberCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "member",
            HelpTexts.member,
            HelpTexts.memberDiscussion,
            subcommands: [
                MemberAddCommand.self, MemberRevokeCommand.self, MemberRotateCommand.self, MemberListCommand.self,
                MemberHandoverCommand.self,
            ]
        )
    }
}

/// `member add`: a new member.
struct MemberAddCommand: Command {
    static var configuration: CommandConfiguration { .init("add", HelpTexts.memberAdd) }

    @Argument(help: OptionTexts.member.help("role=title:file"))
    var member: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = MemberChange(.add(try MemberArgument(member.text, "<role=title:file>").member))
        try recording.recordMatter(surroundings) { _ in body }
    }
}

/// `member revoke`: a key acts no longer.
struct MemberRevokeCommand: Command {
    static var configuration: CommandConfiguration { .init("revoke", HelpTexts.memberRevoke) }

    @Argument(help: OptionTexts.memberKey.help)
    var member: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let digits = member.text.lowercased()
        guard let key = KeyID(hexadecimal: digits) else { throw Problem(.keyIDMalformed, [.text(member.text)]) }
        try recording.recordMatter(surroundings) { _ in MemberChange(.revoke(key)) }
    }
}

/// `member rotate`: a key is replaced; both sign.
struct MemberRotateCommand: Command {
    static var configuration: CommandConfiguration { .init("rotate", HelpTexts.memberRotate) }

    @Option(help: OptionTexts.oldKey.help("file"))
    var old: Word

    @Option(help: OptionTexts.replacement.help("file"))
    var new: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let old = try KeyFile(path: old.text).signer(surroundings, passphraseFile: nil)
        let new = try KeyFile(path: new.text).signer(surroundings, passphraseFile: nil)
        try recording.recordMatter(surroundings) { state in
            let text = SignedDecision.rotationText(
                origin: state.fund?.origin ?? old.verifierKey.name,
                previous: state.lastHash,
                old: old.keyID,
                new: new.verifierKey
            )
            let note = try Signing.note(text, with: [old, new])
            return MemberChange(.rotate(old.keyID, to: new.verifierKey, note: note.encoded))
        }
    }
}
