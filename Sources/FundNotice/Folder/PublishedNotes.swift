import FundDesk

/// What a notice has beside the entries: every note that the seal rule needs, and what others said of them.
struct PublishedNotes {
    /// The newest note, of all entries.
    let newest: SignedNote
    /// The file of notes.
    let checkpoints: [UInt8]
    /// The file of cosignatures; nothing where there are none.
    let cosignatures: [UInt8]
    /// The file of timestamps; nothing where there are none.
    let timestamps: [UInt8]

    /// - Parameter size: the entries that were judged; a note that was added since is for another publishing.
    init(of ledger: LedgerFile, over size: Int) throws {
        newest = try ledger.existingNote(over: size)
        let spools = (notes: try Spool(), lines: try Spool(), stamps: try Spool())
        try ledger.forEachCosigned { checkpoint, cosignatures in
            guard checkpoint.size <= size else { return }
            spools.notes.append(checkpoint.note + "\n")
            for line in cosignatures { spools.lines.append("\(checkpoint.size) \(line.line)\n") }
        }
        for stamp in try ledger.timestamps() where stamp.size <= size {
            let (token, chain) = (Hexadecimal.encode(stamp.token.bytes), Hexadecimal.encode(stamp.chain))
            spools.stamps.append("\(stamp.size) \(token.uppercased()) \(chain.uppercased())\n")
        }
        func whole(_ spool: Spool) throws(Problem) -> [UInt8] {
            try spool.finish()
            return try spool.bytes(at: 0, spool.count)
        }
        checkpoints = try whole(spools.notes)
        cosignatures = try whole(spools.lines)
        timestamps = try whole(spools.stamps)
    }
}
