import ArgumentParser
import FundDesk

/// `init`: makes a ledger whose first entry opens the fund.
struct InitCommand: Command {
    static var configuration: CommandConfiguration { .init("init", HelpTexts.initLedger) }

    @Argument(help: OptionTexts.newLedger.help)
    var file: Word

    @Option(help: OptionTexts.name.help)
    var name: Word

    @Option(help: OptionTexts.origin.help)
    var origin: Word

    @Option(help: OptionTexts.openingDay.help)
    var date: Word?

    @Option(help: OptionTexts.member.help("role=title:file"))
    var member: [Word]

    @Option(help: OptionTexts.preparer.help("name"))
    var preparer: Word?

    @Option(help: OptionTexts.policy.help("file"))
    var policy: Word?

    @Option(help: OptionTexts.nature.help)
    var nature: Word?

    @Option(help: OptionTexts.timezone.help("offset"))
    var timezone: Word?

    @Option(help: OptionTexts.initSharing.help)
    var sharing: Word?

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let now = try surroundings.now()
        let members = try member.map { try MemberArgument($0.text, "--member") }
        let open = try opening(members.map(\.member))
        let day = try date.map { try Typed.date($0, surroundings) } ?? now.day(in: open.zone)
        try FileAccess.checkFolder(of: file.text)
        let signer = try signing.signer(surroundings, implied: MemberArgument.soleTreasurerKey(members))
        let recorded = try surroundings.deeds.recording {
            let created = try LedgerFile.create(
                at: file.text,
                opening: EntryDraft(open, date: day),
                signer: signer,
                time: now,
                salts: surroundings.salts,
                memory: try surroundings.memory()
            )
            return Recording(recorded: created.recorded, bodies: [open])
        }.recorded
        try surroundings.say(RecordTexts.ledgerMade, file.text, Visible.text(open.name))
        let report = RecordedReport(bodies: [open], reversed: Postings(), recorded: recorded, signer: signer.keyID)
        try surroundings.output.write(report.text(surroundings.language, dryRun: false, words: .commandLine))
        let losses = KeyLossReport(policy: open.policy, members: open.members, words: .commandLine)
        try surroundings.output.write(losses.text(surroundings.language))
        surroundings.deeds.tell()
        try surroundings.say(recorded.notices)
    }

    private func opening(_ members: [Member]) throws -> Open {
        let name = try Typed.text(name, "--name")
        return Open(
            name: name,
            preparer: try preparer.map { try Typed.text($0, "--preparer") } ?? name,
            origin: try Origin.checked(origin.text),
            nature: try nature.map { try Choice.value(LegalNature.self, $0.text, "--nature") } ?? .statutory,
            zone: try zone(),
            sharing: try sharing.map { try Choice.value(SharingBasis.self, $0.text, "--sharing") } ?? .area,
            members: members,
            policy: try policy.map { try PolicyFile.read($0.text) } ?? .strict
        )
    }

    private func zone() throws(Problem) -> TimeZoneOffset {
        guard let timezone else { return .china }
        guard let zone = TimeZoneOffset(timezone.text) else {
            throw Problem(.choiceUnknown, [.text(timezone.text), "+08:00"], place: Problem.Place(file: "--timezone"))
        }
        return zone
    }
}

/// A member as typed: `ROLE=TITLE:KEYFILE`.
struct MemberArgument {
    let member: Member
    /// The key file, where it holds the private key.
    let privateKey: String?

    /// - Throws: `Problem` with `memberMalformed`, `choiceUnknown`, `textUnusable` or one of the key file.
    init(_ text: String, _ place: String) throws {
        guard let equals = text.firstIndex(of: "="), let colon = text[equals...].firstIndex(of: ":") else {
            throw Problem(.memberMalformed, [.text(text)])
        }
        let title = String(text[text.index(after: equals)..<colon])
        let path = String(text[text.index(after: colon)...])
        guard !title.isEmpty, !path.isEmpty else { throw Problem(.memberMalformed, [.text(text)]) }
        let role = try Choice.value(Role.self, String(text[..<equals]), place)
        let (key, isPrivate) = try KeyFile(path: path).verifierKey()
        member = Member(key: key, title: try Typed.text(Word(argument: title), place), role: role)
        privateKey = isPrivate ? path : nil
    }

    /// The key of the treasurer, if one alone has a private key here: nobody else can be meant to sign.
    static func soleTreasurerKey(_ members: [MemberArgument]) -> String? {
        let keys = members.filter { $0.member.role == .treasurer }.compactMap(\.privateKey)
        return keys.count == 1 ? keys[0] : nil
    }
}
