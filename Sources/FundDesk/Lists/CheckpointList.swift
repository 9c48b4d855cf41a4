/// The checkpoints of a ledger, with who signed and who cosigned them.
package struct CheckpointList: Listing {
    /// A checkpoint and what stands beside it.
    private struct Item {
        let size: Int
        let root: String
        let keys: [KeyID]
        let cosigners: [(name: String, keyID: KeyID, time: Timestamp?)]
    }

    private var items: [Item] = []
    private let notes: [Wording]

    /// Reads those of a ledger that was verified.
    ///
    /// - Parameter limit: how many of the newest; 0 for all.
    /// - Parameter notes: what else stands below.
    package init(_ ledger: LedgerFile, limit: Int, notes: [Wording]) throws {
        self.notes = notes
        try ledger.forEachCosigned { checkpoint, lines in
            items.append(
                Item(
                    size: checkpoint.size,
                    root: checkpoint.root.base64,
                    keys: ((try? SignedNote(checkpoint.note))?.signatures ?? []).map(\.keyID),
                    cosigners: lines.map { line in
                        let time = Cosignature(line: line).map { Timestamp(seconds: Int64($0.time)) }
                        return (line.name, line.keyID, time)
                    }
                )
            )
            if limit > 0, items.count > limit { items.removeFirst() }
        }
    }

    package var table: Table {
        ListField.table(
            "checkpoints",
            items,
            [
                .number("size", CosignatureTexts.size) { $0.size },
                .text("root", CosignatureTexts.root) { $0.root }.spare,
                .coded("keys", CosignatureTexts.keys) { item in
                    (
                        .strings(item.keys.map(\.description)),
                        .plain(item.keys.map(\.description).joined(separator: " "))
                    )
                },
                .coded("cosignatures", CosignatureTexts.cosigners) { item in
                    let told = item.cosigners.map { cosigner in
                        JSONValue.object(of: [
                            "name": .string(cosigner.name), "key": .string(cosigner.keyID.description),
                            "time": cosigner.time.map { .string($0.description) },
                        ])
                    }
                    let shown = item.cosigners.map { "\($0.name) \($0.time?.description ?? "—")" }
                    return (.array(told), .plain(shown.isEmpty ? "—" : shown.joined(separator: "; ")))
                },
            ],
            notes: notes + (items.contains { !$0.cosigners.isEmpty } ? [CosignatureTexts.claimed] : [])
        )
    }
}
