import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `attachment`: the files that entries name.
struct AttachmentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "attachment",
            EnclosureTexts.attachment,
            subcommands: [
                AttachmentListCommand.self, AttachmentShowCommand.self, AttachmentVerifyCommand.self,
                AttachmentExportCommand.self,
            ]
        )
    }
}

/// `attachment list`: what there is, as the entries say.
struct AttachmentListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", EnclosureTexts.attachmentList) }

    @Argument(help: EnclosureTexts.listedEntry.help)
    var entry: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        try surroundings.show(AttachmentList(reading.ledger.open(surroundings), entry?.text), json: reading.json)
    }
}

/// `attachment show`: one file, and every entry that names it.
struct AttachmentShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", EnclosureTexts.attachmentShow) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Argument(help: EnclosureTexts.attachmentName.help)
    var name: Word

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try reading.ledger.open(surroundings)
        let attachment = try AttachmentList(file, entry.text).attachment(name.text, of: entry.text)
        let language = surroundings.language
        let everywhere = try AttachmentList(file, nil).items.filter { $0.attachment.sha256 == attachment.sha256 }
        let isSound = try file.holds(attachment)
        let entries = everywhere.map(\.entry)
        if reading.json {
            let row = AttachmentList.json(attachment, isSound: isSound, entries: entries)
            return try surroundings.output.write(row.text())
        }
        let state = isSound ? EnclosureTexts.sound : EnclosureTexts.unsound
        let rows = [
            [EnclosureTexts.name[language], Visible.text(attachment.name)],
            [EnclosureTexts.size[language], String(attachment.size)],
            [EnclosureTexts.type[language], attachment.type], ["sha256", attachment.sha256.hexadecimal],
            [EnclosureTexts.state[language], state[language]],
            [EnclosureTexts.namedBy[language], entries.map(String.init).joined(separator: " ")],
        ]
        try surroundings.output.write(Columns.aligned(rows).map { $0 + "\n" }.joined())
    }
}

/// `attachment verify`: re-hashes the bytes.
struct AttachmentVerifyCommand: Command {
    static var configuration: CommandConfiguration { .init("verify", EnclosureTexts.attachmentVerify) }

    @Argument(help: EnclosureTexts.listedEntry.help)
    var entry: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try reading.ledger.open(surroundings)
        let list = try AttachmentList(file, entry?.text)
        let checked = try list.items.filter { try !file.leavesOut($0.attachment) }
        let wrong = try checked.filter { try !file.holds($0.attachment) }
        let unchecked = list.items.count - checked.count
        let status = wrong.isEmpty ? unchecked > 0 ? Verdict.Word.weak.exitStatus : 0 : ExitStatus.fails
        if reading.json {
            let verified = JSONValue.object(of: [
                "attachments": .count(list.items.count),
                "unsound": AttachmentList(items: wrong).json(surroundings.language),
                // Those that a copy was made without.
                "unchecked": unchecked > 0 ? .count(unchecked) : nil,
            ])
            try surroundings.output.write(verified.text())
            guard status == 0 else { throw ExitCode(status) }
            return
        }
        let language = surroundings.language
        for item in wrong {
            let problem = Problem(.attachmentUnusable, [.name(item.attachment.name)], entry: item.entry)
            try surroundings.output.write(problem.line(language) + "\n")
        }
        try surroundings.say(EnclosureTexts.verified, String(list.items.count), String(wrong.count))
        if unchecked > 0 { try surroundings.say(EnclosureTexts.leftOut, String(unchecked)) }
        guard status == 0 else { throw ExitCode(status) }
    }
}

/// `attachment export`: the bytes, once they fit.
struct AttachmentExportCommand: Command {
    static var configuration: CommandConfiguration { .init("export", EnclosureTexts.attachmentExport) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Argument(help: EnclosureTexts.attachmentName.help)
    var name: Word

    @Option(help: EnclosureTexts.exportOutput.help("file"))
    var output: Word

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let attachment = try AttachmentList(file, entry.text).attachment(name.text, of: entry.text)
        try AttachmentCopy(file, attachment).write(to: output.text, replacing: replacement.replace)
        try surroundings.say(
            EnclosureTexts.exported,
            output.text,
            String(attachment.size),
            attachment.sha256.hexadecimal
        )
    }
}
