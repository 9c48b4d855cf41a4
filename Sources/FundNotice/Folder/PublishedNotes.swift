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
    /// What each witness said last.
    let witnesses: [Witnessing]

    /// - Parameter size: the entries that were judged; a note that was added since is for another publishing.
    init(of ledger: LedgerFile, over size: Int) throws {
        newest = try ledger.existingNote(over: size)
        var (notes, lines, stamps): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var said: [(size: Int, line: NoteSignature)] = []
        try ledger.forEachCosigned { checkpoint, cosignatures in
            guard checkpoint.size <= size else { return }
            notes += "\(checkpoint.note)\n".utf8
            for line in cosignatures {
                lines += "\(checkpoint.size) \(line.line)\n".utf8
                said.append((checkpoint.size, line))
            }
        }
        for stamp in try ledger.timestamps() where stamp.size <= size {
            let (token, chain) = (Hexadecimal.encode(stamp.token.bytes), Hexadecimal.encode(stamp.chain))
            stamps += "\(stamp.size) \(token.uppercased()) \(chain.uppercased())\n".utf8
        }
        (checkpoints, cosignatures, timestamps) = (notes, lines, stamps)
        witnesses = Witnessing.last(of: said)
    }
}
