/// A receipt that was read and whose path leads to the root it names.
package struct Receipt {
    /// Where it was read from.
    package let path: String
    package let proof: LogProof
    /// The checkpoint that the path leads to.
    package let checkpoint: Checkpoint
    package let entry: Entry
    /// One home's ballot in the vote that the entry is; nil where the receipt is of anything else.
    package let ballot: BallotProof?
    /// What one home had when the entry closed a month; nil where the receipt is of anything else.
    package let balance: BalanceProof?

    /// Reads a receipt, or a page that was made of one, and follows its path, and that of a home's line to the entry; what
    /// an editor adds does not count.
    ///
    /// - Throws: `Problem` with `receiptMalformed`, `receiptFails` or `fileNotPlainText`.
    package init(path: String) throws {
        let bytes = try FileAccess.bytes(path, .sheet)
        let text = try EditedText(ReceiptPage.receipt(in: bytes) ?? bytes, path: path)
        self = try text.firstReadable { form throws(Problem) in try Receipt(form, path: path) }
    }

    /// - Throws: `Problem` with `receiptMalformed` or `receiptFails`.
    package init(_ text: String, path: String) throws(Problem) {
        self.path = path
        do throws(LogError) {
            let (ballot, balance, rest) = try Receipt.line(text)
            (self.ballot, self.balance) = (ballot, balance)
            proof = try LogProof(rest)
            checkpoint = try Checkpoint(text: proof.note.text)
        } catch {
            throw Problem(.receiptMalformed, [.file(path), ReceiptDamage(text).found ?? .reason(error)])
        }
        guard let line = proof.extra else {
            throw Problem(.receiptMalformed, [.file(path), .wording(DamageTexts.entryMissing)])
        }
        do throws(CanonicalError) { entry = try Entry(decoding: line) } catch {
            let place = Problem.Argument.number(error.offset)
            throw Problem(.receiptMalformed, [.file(path), .wording(DamageTexts.entryUnreadable, [place])])
        }
        do throws(Problem) { try follow(line) } catch {
            throw ReceiptDamage(text).lost.map { Problem(.receiptMalformed, [.file(path), $0]) } ?? error
        }
    }

    /// The home's line that stands before the entry's receipt, and that receipt.
    private static func line(
        _ text: String
    ) throws(LogError) -> (ballot: BallotProof?, balance: BalanceProof?, rest: String) {
        if text.hasPrefix(BallotProof.header + "\n") {
            let (proof, rest) = try BallotProof.read(text)
            return (proof, nil, rest)
        }
        if text.hasPrefix(BalanceProof.header + "\n") {
            let (proof, rest) = try BalanceProof.read(text)
            return (nil, proof, rest)
        }
        return (nil, nil, text)
    }

    /// Follows the paths, and says where they break.
    private func follow(_ line: [UInt8]) throws(Problem) {
        let index = proof.inclusion.index
        guard entry.sequence == index else {
            throw failure(DamageTexts.entryOther, .entry(entry.sequence), .entry(index))
        }
        try check(proof.inclusion)
        let hasher = TreeHasher()
        guard proof.isValid(leaf: hasher.leaf(line), hasher: hasher) else { throw failure(DamageTexts.pathOther) }
        if let ballot {
            try check(ballot.inclusion)
            guard let vote = (entry.body as? Resolution)?.sealed, ballot.leads(to: vote.root) else {
                throw failure(DamageTexts.ballotOther, .entry(index))
            }
        }
        if let balance {
            try check(balance.inclusion)
            guard let close = entry.body as? Close, balance.leads(to: close.balances) else {
                throw failure(DamageTexts.balanceOther, .entry(index))
            }
        }
    }

    /// The file's text.
    package var text: String { (ballot?.text ?? balance?.text ?? "") + proof.text }

    /// What index and size say before anything is hashed.
    private func check(_ inclusion: InclusionProof) throws(Problem) {
        let (index, size) = (inclusion.index, inclusion.size)
        guard let count = InclusionProof.pathCount(index: index, size: size) else {
            throw failure(DamageTexts.indexBeyond, .number(index), .number(size))
        }
        guard inclusion.path.count == count else {
            throw failure(DamageTexts.pathLength, .number(count), .number(inclusion.path.count))
        }
    }

    func failure(_ why: Wording, _ arguments: Problem.Argument...) -> Problem {
        Problem(.receiptFails, [.file(path), .wording(why, arguments)])
    }

    /// The keys that signed the checkpoint.
    ///
    /// - Throws: `Problem` with `receiptFails` for a false signature by one of them.
    package func signers(among keys: [VerifierKey]) throws(Problem) -> [VerifierKey] {
        do throws(LogError) { return try proof.note.verifiedKeys(among: keys) } catch {
            throw failure(error.code == .duplicateSignature ? DamageTexts.signatureTwice : DamageTexts.signatureFalse)
        }
    }

    /// The month that the entry closed.
    private var closed: Month? { (entry.body as? Close)?.period }

    /// What the receipt is of, in a line or two.
    func about(_ language: Language) -> [String] {
        if let balance, let closed {
            let money = Money(fen: balance.balance)
            let arguments = [Visible.text(balance.unit), closed.lastDay.description, money.grouped, money.words]
            return [ReceiptTexts.balance.text(language, arguments)]
        }
        let summary = EntrySummary(entry.body, entry.postings)
        let about = [
            summary.kind[language], Visible.text(summary.subject[language]),
            summary.amount.map { Money(fen: $0).grouped },
        ]
        let arguments = [
            String(entry.sequence), entry.date.description, about.compactMap(\.self).joined(separator: " "),
        ]
        return [ReceiptTexts.entry.text(language, arguments)]
    }

    /// How far a home's line was followed.
    private func line(_ language: Language) -> String? {
        if let balance {
            return ReceiptTexts.provenBalance.text(language, [String(entry.sequence), Visible.text(balance.unit)])
        }
        return ballot.map { ballot in
            let choice = ballot.ballot.choice.name[language]
            let (entry, count) = (String(entry.sequence), String(ballot.inclusion.size))
            return ReceiptTexts.provenBallot.text(language, [Visible.text(ballot.ballot.unit), choice, entry, count])
        }
    }

    /// What the receipt says and how far it was checked.
    ///
    /// - Parameter trust: whose signatures count, and what they come to.
    package func report(_ trust: ReceiptTrust, _ language: Language, _ words: DeskWords) -> String {
        let path = ReceiptTexts.path.text(language, [String(proof.inclusion.size)])
        let lines = about(language) + [line(language), path].compactMap(\.self) + trust.lines(self, language, words)
        return lines.map { $0 + "\n" }.joined()
    }
}
