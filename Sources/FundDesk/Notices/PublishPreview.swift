/// What a publishing would do, before it is done: sizes before and after, what is removed, and every text that becomes public
/// for the first time.
package struct PublishPreview: Listing {
    private let change: NoticeChange
    private let texts: [PublicTexts.Item]
    private let left: [Problem]
    private let cleared: ClearedAttachments

    /// - Parameter cleared: what was cleared before.
    /// - Parameter left: why files that were cleared are not published.
    package init(_ change: NoticeChange, _ texts: [PublicTexts.Item], _ cleared: ClearedAttachments, left: [Problem]) {
        (self.change, self.texts, self.cleared, self.left) = (change, texts, cleared, left)
    }

    package var table: Table {
        let (before, after) = (change.before, change.after)
        let rows: [(Wording, Wording, Wording)] = [
            (PublishingTexts.entries, .plain(String(before.entries)), .plain(String(after.entries))),
            (PublishingTexts.files, .plain(String(before.files)), .plain(String(after.files))),
            (PublishingTexts.size, ByteSize.wording(before.bytes), ByteSize.wording(after.bytes)),
        ]
        let removed = change.removed.map { PublishingTexts.removed.filled(with: cleared.wording(of: $0)) }
        let notes = [PublishingTexts.written.filled(String(change.written))] + removed
        return ListField.table(
            "change",
            rows,
            [
                .words(PublishingTexts.what) { $0.0 }, .words(PublishingTexts.now) { $0.1 },
                .words(PublishingTexts.afterwards) { $0.2 },
            ],
            notes: notes
        )
    }

    package var details: [Table] {
        let count = texts.isEmpty ? PublishingTexts.noTexts : PublishingTexts.textCount.filled(String(texts.count))
        return [
            ListField.table(
                "texts",
                texts,
                [
                    .words(PublishingTexts.kind) { $0.kind }, .words(PublishingTexts.text) { .plain($0.text) },
                    .words(PublishingTexts.inEntries) { .plain(PublishPreview.entries($0)) },
                ],
                notes: [count]
            )
        ]
    }

    /// The entries that have a text: all of few, the first of many and how many there are.
    private static func entries(_ item: PublicTexts.Item) -> String {
        let named = item.entries.map(String.init).joined(separator: ", ")
        return item.count > item.entries.count ? "\(named) … (\(item.count))" : named
    }

    /// For programs.
    package func json(_ language: Language) -> JSONValue {
        func contents(_ contents: NoticeChange.Contents) -> JSONValue {
            .object([
                "entries": .count(contents.entries), "files": .count(contents.files), "bytes": .count(contents.bytes),
            ])
        }
        return .object([
            "before": contents(change.before), "after": contents(change.after), "written": .count(change.written),
            "removed": .array(change.removed.map { .string($0) }),
            "texts": .array(
                texts.map { item in
                    .object([
                        "kind": .string(item.code), "text": .string(item.text), "count": .count(item.count),
                        "entries": .array(item.entries.map(JSONValue.count)),
                    ])
                }
            ),
            "left": .array(left.map { .string($0.sentence(language)) }),
        ])
    }
}
