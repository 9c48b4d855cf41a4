import FundDesk

/// One page of the notice: what is read, what judges it, and what is judged, in one file of HTML.
///
/// The same ledger makes the same page: there is no clock in it but the ledger's.
struct NoticeDocument {
    /// Where the verifier finds what it judges.
    enum Form: String {
        /// In the folder that the page lies in.
        case folder
        /// In the page.
        case file
    }

    let page: NoticePage
    let audience: Audience
    let form: Form
    /// The newest note, of the entries that the page shows.
    let note: SignedNote
    let checkpoint: Checkpoint
    /// When the last of them was recorded.
    let recorded: Timestamp?
    /// The page that has everything inside, beside one that reads its folder; nil where there is none.
    let single: String?
    /// Where the same stands in the other language; nil where it stands nowhere.
    let translation: String?

    /// The whole file.
    ///
    /// - Parameter ledger: what is judged, as JSON; nil where the page reads its folder.
    func html(_ ledger: [UInt8]?) throws -> [UInt8] {
        try SealedPage(
            language: page.language,
            title: page.title,
            style: EmbeddedText.style,
            script: EmbeddedText.script,
            body: page.body(translation: translation),
            data: [("notice", SealedPage.json(facts))] + (ledger.map { [("ledger", $0)] } ?? []),
            readsFolder: form == .folder
        ).bytes
    }

    /// What the scripts are told.
    private var facts: JSONValue {
        let texts = PanelTexts.script(page.language).merging(page.texts) { first, _ in first }
        return .object(of: [
            "audience": .string(audience.rawValue), "form": .string(form.rawValue),
            "language": .string(page.language.rawValue),
            "origin": .string(checkpoint.origin), "size": .count(checkpoint.size),
            "root": .string(checkpoint.root.base64), "period": page.period,
            "note": .string(note.encoded), "published": recorded.map { .string($0.description) },
            "single": single.map(JSONValue.string), "texts": .object(texts.mapValues(JSONValue.string)),
        ])
    }
}
