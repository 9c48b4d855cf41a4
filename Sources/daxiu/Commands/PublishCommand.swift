import ArgumentParser
import FundDesk
import FundNotice

/// `publish`: the ledger as a folder that any web server carries, and what was added to it since.
struct PublishCommand: Command {
    static var configuration: CommandConfiguration { .init("publish", PublishTexts.publish, PublishTexts.discussion) }

    @Argument(help: PublishTexts.target.help)
    var folder: Word

    @Option(name: .customLong("for"), help: PublishTexts.audience.help("profile"))
    var reader: Word?

    @Option(parsing: .upToNextOption, help: PublishTexts.attachments.help("entry"))
    var attachments: [Word] = []

    @Option(parsing: .upToNextOption, help: PublishTexts.without.help("entry"))
    var without: [Word] = []

    @Option(help: PublishTexts.period.help)
    var period: Word?

    @Flag(help: PublishTexts.singleFile.help)
    var singleFile = false

    @Flag(help: PublishTexts.preview.help)
    var preview = false

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        guard !singleFile || attachments.isEmpty && without.isEmpty else { throw UsageError(PublishTexts.aloneWithout) }
        let audience = try reader.map { try Choice.value(Audience.self, $0.text, "--for") } ?? .residents
        guard audience == .residents || attachments.isEmpty && without.isEmpty else {
            throw UsageError(PublishTexts.publicWithout)
        }
        let period = try period.map { try Typed.period($0, surroundings) }
        let file = try reading.ledger.open(surroundings)
        let told = try NoticePass(PagePass(of: file, period: period), for: audience, readsTexts: preview)
        let pass = try await file.verified(observing: told, surroundings)
        let review = try AttachmentReview(file, committing: pass.value.committing)
        let before = try ClearedAttachments(beside: file)
        let cleared = try changed(before, in: file, review, surroundings)
        // What was cleared for the people of the estate was not for everybody.
        let (files, left) = try audience == .public ? ([], []) : review.published(cleared)
        // Before the folder: what was taken back stays so, whatever becomes of this publishing.
        if !preview, !attachments.isEmpty || !without.isEmpty { try cleared.write(beside: file) }
        let change = try publish(pass, of: file, files, surroundings.language)
        let texts = pass.value.texts?.new(after: change.before.entries) ?? []
        let shown = PublishPreview(change, texts, before, left: left)
        guard !reading.json else { return try surroundings.output.write(shown.json(surroundings.language).text()) }
        try surroundings.say(left)
        guard !preview else { return try surroundings.show(shown) }
        try say(change, singleFile ? 0 : files.count, before, pass.value.selection, surroundings)
    }

    private func publish(
        _ pass: Verified<NoticePass>,
        of file: LedgerFile,
        _ files: [PublishedAttachment],
        _ language: Language
    ) throws -> NoticeChange {
        guard singleFile else {
            return try NoticeFolder(folder.text).publish(pass, of: file, attachments: files, isTrial: preview)
        }
        guard SingleNotice.fits(pass.value) else { throw UsageError(PublishTexts.tooLargeForOne) }
        return try SingleNotice(folder.text).publish(pass, of: file, language, isTrial: preview)
    }

    /// What may be published by now: what was cleared before, and what this line changes about that.
    private func changed(
        _ before: ClearedAttachments,
        in file: LedgerFile,
        _ review: AttachmentReview,
        _ surroundings: Surroundings
    ) throws -> ClearedAttachments {
        var cleared = before
        let lookup = EntryLookup(file)
        for name in names(attachments) {
            let entry = try lookup.entry(name)
            try review.judge(entry)
            cleared.clear(entry)
        }
        for name in names(without) {
            let entry = try lookup.sequence(name)
            if !cleared.withdraw(entry), !reading.json { try surroundings.say(PublishTexts.notCleared, String(entry)) }
        }
        return cleared
    }

    /// The entries that are named, also several in a word.
    private func names(_ words: [Word]) -> [String] {
        words.flatMap { $0.text.split { ",，、;；".contains($0) } }.map(\.trimmed).filter { !$0.isEmpty }
    }

    private func say(
        _ change: NoticeChange,
        _ attachments: Int,
        _ before: ClearedAttachments,
        _ selection: PublicSelection?,
        _ surroundings: Surroundings
    ) throws {
        try surroundings.say(
            PublishTexts.published,
            Visible.text(folder.text),
            String(change.after.entries),
            String(change.after.entries - change.before.entries),
            String(change.written)
        )
        if attachments > 0 { try surroundings.say(PublishTexts.withAttachments, String(attachments)) }
        for path in change.removed {
            try surroundings.say(PublishTexts.removed, before.wording(of: path)[surroundings.language])
        }
        if !singleFile { try surroundings.say(PublishTexts.checker, CheckerDocument.digest()) }
        guard let selection else { return try surroundings.say(PublishTexts.forWhom) }
        try surroundings.say(PublishTexts.shown, String(selection.shown.count))
        for reason in LeftOut.allCases {
            guard let count = selection.leftOut[reason] else { continue }
            try surroundings.say(PublishTexts.leftOut, reason.wording[surroundings.language], String(count))
        }
        try surroundings.say(PublishTexts.forEverybody)
    }
}
