import FundDesk

/// The pages of a folder, in both languages.
struct NoticeDocuments {
    let pass: Verified<NoticePass>
    let audience: NoticeDocument.Audience
    /// What stands beside the entries of the pass.
    let notes: PublishedNotes

    /// Hands over each page with its name; nil for one that is not to be there, because it would be too large.
    func forEach(_ take: (String, [UInt8]?) throws -> Void) throws {
        let isSingle = NoticeDocuments.fitsInOne(pass.value)
        let inside = isSingle ? try ledger() : nil
        try take(PublishedFile.checker, try CheckerDocument.bytes())
        for language in Language.allCases {
            let single = PublishedFile.singlePage(language)
            let name = PublishedFile.page(language)
            let folder = try document(language, .folder, single: isSingle ? single : nil) { PublishedFile.page($0) }
            try take(name, try folder.html(nil))
            let file = try document(language, .file, single: nil) { PublishedFile.singlePage($0) }
            try take(single, try inside.map { try file.html($0) })
        }
    }

    /// The page that stands alone, in one language.
    func alone(_ language: Language) throws -> [UInt8] {
        try document(language, .file, single: nil) { _ in nil }.html(ledger())
    }

    /// Whether a page can have everything inside.
    static func fitsInOne(_ pass: NoticePass) -> Bool { pass.byteCount <= InlineLedger.limit }

    private func ledger() throws -> [UInt8] {
        try InlineLedger.json(pass.value, checkpoints: notes.checkpoints, cosignatures: notes.cosignatures)
    }

    private func document(
        _ language: Language,
        _ form: NoticeDocument.Form,
        single: String?,
        _ name: (Language) -> String?
    ) throws -> NoticeDocument {
        NoticeDocument(
            page: NoticePage(pass, language),
            audience: audience,
            form: form,
            note: notes.newest,
            checkpoint: try Checkpoint(text: notes.newest.text),
            recorded: pass.verdict.lastTime,
            single: single,
            translation: name(language == .zh ? .en : .zh)
        )
    }
}
