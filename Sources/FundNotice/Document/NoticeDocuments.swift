import FundDesk

/// The pages of a folder, in both languages.
struct NoticeDocuments {
    let pass: Verified<NoticePass>
    let audience: NoticeDocument.Audience
    /// The newest note, of all entries of the pass.
    let note: SignedNote
    /// The published notes and cosignatures up to it.
    let checkpoints: [UInt8]
    let cosignatures: [UInt8]

    /// Hands over each page with its name; nil for one that is not to be there, because it would be too large.
    func forEach(_ take: (String, [UInt8]?) throws -> Void) throws {
        let isSingle = pass.value.byteCount <= InlineLedger.limit
        let ledger =
            isSingle
            ? try InlineLedger.json(pass.value, checkpoints: checkpoints, cosignatures: cosignatures) : nil
        try take(PublishedFile.checker, try CheckerDocument.bytes())
        for language in Language.allCases {
            let single = PublishedFile.singlePage(language)
            let name = PublishedFile.page(language)
            let folder = try document(language, .folder, single: isSingle ? single : nil) { PublishedFile.page($0) }
            try take(name, try folder.html(nil))
            let file = try document(language, .file, single: nil) { PublishedFile.singlePage($0) }
            try take(single, try ledger.map { try file.html($0) })
        }
    }

    private func document(
        _ language: Language,
        _ form: NoticeDocument.Form,
        single: String?,
        _ name: (Language) -> String
    ) throws -> NoticeDocument {
        NoticeDocument(
            page: NoticePage(pass, language),
            audience: audience,
            form: form,
            note: note,
            checkpoint: try Checkpoint(text: note.text),
            recorded: pass.verdict.lastTime,
            single: single,
            translation: name(language == .zh ? .en : .zh)
        )
    }
}
