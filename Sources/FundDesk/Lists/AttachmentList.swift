/// The files that entries name, as their lines say.
package struct AttachmentList: Listing {
    /// A file by the entry that names it.
    package struct Item {
        package let entry: Int
        package let attachment: Attachment
    }

    /// In order of entry.
    package let items: [Item]

    package init(items: [Item]) {
        self.items = items
    }

    /// The files of one entry, or of all.
    ///
    /// - Throws: `Problem` with `entryMissing` or `entryUnreadable`.
    package init(_ ledger: LedgerFile, _ name: String?) throws {
        var items: [Item] = []
        if let name {
            let entry = try EntryLookup(ledger).entry(name)
            items = entry.attachments.map { Item(entry: entry.sequence, attachment: $0) }
        } else {
            try ledger.forEachLine { sequence, line in
                guard let entry = try? Entry(decoding: line) else { return true }
                items += entry.attachments.map { Item(entry: sequence, attachment: $0) }
                return true
            }
        }
        self.items = items
    }

    /// The file of a name, or of a hash in hexadecimal.
    ///
    /// - Throws: `Problem` with `attachmentUnknown`.
    package func attachment(_ name: String, of entry: String) throws(Problem) -> Attachment {
        let found = items.map(\.attachment).first { $0.name == name || $0.sha256.hexadecimal == name.lowercased() }
        guard let found else { throw Problem(.attachmentUnknown, [.text(entry), .name(name)]) }
        return found
    }

    package var table: Table {
        ListField.table(
            "attachments",
            items,
            [
                .number("entry", EnclosureTexts.entry) { $0.entry },
                .text("name", EnclosureTexts.name) { $0.attachment.name },
                .coded("size", EnclosureTexts.size, isFigure: true) { item in
                    (.integer(item.attachment.size), .plain(String(item.attachment.size)))
                },
                .text("type", EnclosureTexts.type) { $0.attachment.type },
                .text("sha256", .plain("sha256")) { $0.attachment.sha256.hexadecimal },
            ],
            notes: [EnclosureTexts.count.filled(String(items.count))]
        )
    }

    /// One file for programs, and every entry that names it.
    package static func json(_ attachment: Attachment, isSound: Bool, entries: [Int]) -> JSONValue {
        .object([
            "name": .string(attachment.name), "sha256": .string(attachment.sha256.hexadecimal),
            "size": .integer(attachment.size), "type": .string(attachment.type), "sound": .boolean(isSound),
            "entries": .array(entries.map(JSONValue.count)),
        ])
    }
}
