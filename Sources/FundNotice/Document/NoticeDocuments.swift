import FundDesk

/// The pages of a folder, in both languages.
struct NoticeDocuments {
    let pass: Verified<NoticePass>
    /// What stands beside the entries of the pass.
    let notes: PublishedNotes
    /// The files of entries that lie in the folder.
    var attachments: [PublishedAttachment] = []

    /// Hands over each page with its name; nil for one that is not to be there, because it would be too large.
    func forEach(_ take: (String, [UInt8]?) throws -> Void) throws {
        let isSingle = NoticeDocuments.fitsInOne(pass.value)
        let inside = isSingle ? try ledger() : nil
        let beside = pass.value.proof?.inline
        let contents = try contents()
        try take(PublishedFile.checker, try CheckerDocument.bytes())
        for language in Language.allCases {
            let single = PublishedFile.singlePage(language)
            let page = try NoticePage(contents, language)
            let folder = try document(page, .folder, single: isSingle ? single : nil) { PublishedFile.page($0) }
            try take(PublishedFile.page(language), try folder.html(beside))
            let file = try document(page, .file, single: nil) { PublishedFile.singlePage($0) }
            try take(single, try inside.map { try file.html($0) })
        }
    }

    /// The page that stands alone, in one language.
    func alone(_ language: Language) throws -> [UInt8] {
        try document(NoticePage(contents(), language), .file, single: nil) { _ in nil }.html(ledger())
    }

    /// Whether a page can have everything inside.
    static func fitsInOne(_ pass: NoticePass) -> Bool {
        let shown = pass.selection.map { selection in
            selection.shown.reduce(pass.leaves.count * Digest.byteCount) { $0 + $1.line.count }
        }
        return shown ?? pass.byteCount <= InlineLedger.limit
    }

    private func ledger() throws -> [UInt8] {
        try pass.value.proof?.inline(beside: notes) ?? InlineLedger.json(pass.value, beside: notes)
    }

    private func contents() throws -> PageContents {
        try PageContents(
            pass,
            for: pass.value.selection.map(PageAudience.anybody) ?? .residents,
            witnesses: notes.witnesses,
            papers: attachments
        )
    }

    private func document(
        _ page: NoticePage,
        _ form: NoticeDocument.Form,
        single: String?,
        _ name: (Language) -> String?
    ) throws -> NoticeDocument {
        NoticeDocument(
            page: page,
            audience: pass.value.audience,
            form: form,
            note: notes.newest,
            checkpoint: try Checkpoint(text: notes.newest.text),
            recorded: pass.verdict.lastTime,
            single: single,
            translation: name(page.language.other)
        )
    }
}
