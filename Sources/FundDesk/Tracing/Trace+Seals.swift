extension Trace {
    /// What spending of its kind rests on, and it does not: nobody asked, voted, agreed or accepted, as far as the ledger
    /// knows. Whether anybody had to is the policy's to say.
    package var missing: [TraceLink] {
        guard let body = subject.entry.body as? any Spending, body.isSpent else { return [] }
        var expected: [TraceLink] = [.request, .approval]
        if let name = body.votedOn?.name, !name.isEmpty { expected.append(.vote) }
        if let payment = body as? Payment, payment.part == nil { expected += [.contract, .acceptance] }
        let later = Set(results.map(\.link))
        return expected.filter { link in !basis.contains { $0.link == link } && !later.contains(link) }
    }
}

extension TraceReport {
    /// A signed checkpoint that covers an entry.
    struct Seal {
        let size: Int
        let root: Digest
        let keys: [String]
        let note: String
    }

    /// Whether the bytes of a file are here.
    enum FileStanding: String {
        case held
        case leftOut = "left-out"
        case lost

        var wording: Wording {
            switch self {
            case .held: TraceTexts.held
            case .leftOut: TraceTexts.leftOut
            case .lost: TraceTexts.lost
            }
        }
    }

    func seal(of traced: TracedEntry) throws -> Seal? {
        guard let note = try ledger.note(covering: traced.sequence), let signed = try? SignedNote(note),
            let checkpoint = try? Checkpoint(text: signed.text)
        else { return nil }
        let keys = signed.signatures.map(\.keyID.description)
        return Seal(size: checkpoint.size, root: checkpoint.root, keys: keys, note: note)
    }

    func files(of traced: TracedEntry) throws -> [(Attachment, FileStanding)] {
        try traced.entry.attachments.map { file in
            if try ledger.holds(file) { return (file, .held) }
            return (file, try ledger.leavesOut(file) ? .leftOut : .lost)
        }
    }
}
