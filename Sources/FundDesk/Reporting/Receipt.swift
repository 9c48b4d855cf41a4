/// A receipt file that was read and whose path leads to the root it names.
package struct Receipt {
    package let path: String
    package let proof: LogProof
    /// The checkpoint that the path leads to.
    package let checkpoint: Checkpoint
    package let entry: Entry
    /// One home's ballot in the vote that the entry is; nil where the receipt is of the entry alone.
    package let ballot: BallotProof?

    /// Reads a receipt and follows its path, and a ballot's to the vote; what an editor adds does not count.
    ///
    /// - Throws: `Problem` with `receiptMalformed`, `receiptFails` or `fileNotPlainText`.
    package init(path: String) throws {
        self = try EditedText(path: path).firstReadable { form throws(Problem) in try Receipt(form, path) }
    }

    private init(_ text: String, _ path: String) throws(Problem) {
        self.path = path
        do throws(LogError) {
            let isBallot = text.hasPrefix(BallotProof.header + "\n")
            let read = isBallot ? try BallotProof.read(text) : nil
            ballot = read?.proof
            proof = try LogProof(read?.rest ?? text)
            checkpoint = try Checkpoint(text: proof.note.text)
        } catch {
            throw Problem(.receiptMalformed, [.file(path), .reason(error)])
        }
        guard let line = proof.extra else { throw Problem(.receiptMalformed, [.file(path), "extra"]) }
        do throws(CanonicalError) { entry = try Entry(decoding: line) } catch {
            throw Problem(.receiptMalformed, [.file(path), .text("\(error.reason.rawValue) @ \(error.offset)")])
        }
        let hasher = TreeHasher()
        guard entry.sequence == proof.inclusion.index, proof.isValid(leaf: hasher.leaf(line), hasher: hasher) else {
            throw Problem(.receiptFails, [.file(path)])
        }
        guard let ballot else { return }
        guard let vote = (entry.body as? Resolution)?.sealed, ballot.leads(to: vote.root) else {
            throw Problem(.receiptFails, [.file(path)])
        }
    }

    /// The keys that signed the checkpoint.
    ///
    /// - Throws: `Problem` with `receiptFails` for a false signature by one of them.
    package func signers(among keys: [VerifierKey]) throws(Problem) -> [VerifierKey] {
        do throws(LogError) { return try proof.note.verifiedKeys(among: keys) } catch {
            throw Problem(.receiptFails, [.file(path)])
        }
    }

    /// What the receipt says and how far it was checked.
    package func report(
        _ signers: [VerifierKey],
        isKeyKnown: Bool,
        _ language: Language,
        _ words: DeskWords
    ) -> String {
        let summary = EntrySummary(entry.body, entry.postings)
        let about = [
            summary.kind[language], Visible.text(summary.subject[language]),
            summary.amount.map { Money(fen: $0).grouped },
        ]
        let arguments = [
            String(entry.sequence), entry.date.description, about.compactMap(\.self).joined(separator: " "),
        ]
        let size = String(proof.inclusion.size)
        var lines = [ReceiptTexts.entry.text(language, arguments), ReceiptTexts.path.text(language, [size])]
        if let ballot {
            let choice = ballot.ballot.choice.name[language]
            let arguments = [
                Visible.text(ballot.ballot.unit), choice, String(entry.sequence), String(ballot.inclusion.size),
            ]
            lines.insert(ReceiptTexts.provenBallot.text(language, arguments), at: 1)
        }
        let names = signers.map { "\($0.keyID)" }.joined(separator: " ")
        let seal =
            !signers.isEmpty ? ReceiptTexts.signed : isKeyKnown ? ReceiptTexts.unsigned : words.keyUnknown
        lines.append(seal.text(language, [names, Visible.text(proof.note.signatures.first?.name ?? "")]))
        return lines.map { $0 + "\n" }.joined()
    }
}
