package import FundLedger
package import FundRules
import TransparencyLog

/// The files that entries name, as their lines say.
package struct AttachmentList {
    /// A file by the entry that names it.
    package struct Item {
        package let entry: Int
        package let attachment: Attachment
    }

    package struct JSON: Encodable {
        package let entry: Int
        package let name: String
        package let sha256: String
        package let size: Int64
        package let type: String
    }

    /// One file, and every entry that names it.
    package struct Found: Encodable {
        package let name: String
        package let sha256: String
        package let size: Int64
        package let type: String
        package let sound: Bool
        package let entries: [Int]

        package init(_ attachment: Attachment, isSound: Bool, entries: [Int]) {
            name = attachment.name
            sha256 = attachment.sha256.hexadecimal
            size = attachment.size
            type = attachment.type
            sound = isSound
            self.entries = entries
        }
    }

    /// How many files were verified, and which of them are missing or altered.
    package struct Verified: Encodable {
        package let attachments: Int
        package let unsound: [JSON]
        /// Those that a copy was made without; left out where there are none.
        package let unchecked: Int?

        package init(attachments: Int, unsound: [JSON], unchecked: Int?) {
            self.attachments = attachments
            self.unsound = unsound
            self.unchecked = unchecked
        }
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
            let sequence = try EntryLookup(ledger).sequence(name)
            guard let line = try ledger.line(at: sequence), let entry = try? Entry(decoding: line) else {
                throw Problem(.entryUnreadable, entry: sequence)
            }
            items = entry.attachments.map { Item(entry: sequence, attachment: $0) }
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

    package func text(_ language: Language) -> String {
        let heading = [EnclosureTexts.entry, EnclosureTexts.name, EnclosureTexts.size, EnclosureTexts.type]
        let rows = items.map { item in
            [
                String(item.entry), Visible.text(item.attachment.name), String(item.attachment.size),
                item.attachment.type, item.attachment.sha256.hexadecimal,
            ]
        }
        let foot = EnclosureTexts.count.text(language, [String(items.count)]) + "\n"
        guard !rows.isEmpty else { return foot }
        let lines = Columns.aligned([heading.map { $0[language] } + ["sha256"]] + rows, trailing: [0, 2])
        return lines.map { $0 + "\n" }.joined() + foot
    }

    package var json: [JSON] {
        items.map { item in
            JSON(
                entry: item.entry,
                name: item.attachment.name,
                sha256: item.attachment.sha256.hexadecimal,
                size: item.attachment.size,
                type: item.attachment.type
            )
        }
    }
}
