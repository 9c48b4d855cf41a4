/// Everything about one entry, in words.
package struct EntryReport {
    /// The entry.
    package let entry: Entry
    /// Its line.
    package let line: [UInt8]
    /// The fund it belongs to; nil where the ledger's first entry cannot be read.
    package let fund: Open?
    /// Everybody who ever was a member; those of the first entry where nobody else is known.
    package var members: [Member] = []
    /// The signed checkpoint that covers it.
    package let note: String?
    /// The entry that it reverses.
    package let original: Entry?
    /// The entry that reverses it.
    package let reversal: Entry?
    /// The contribution that it refunds.
    package let refunded: Entry?
    /// The entries that refund it.
    package let refunds: [Entry]
    /// What it rests on and what rests on it; nil where nobody has followed it.
    package var trace: Trace?
    /// Every ballot of a vote; nil of any other entry, and where they are not here.
    package var ballots: Ballots?
    /// What is told of its private details.
    package let privates: PrivateReport
    /// What the report tells its readers to do.
    package let words: DeskWords

    package var summary: EntrySummary { EntrySummary(entry.body, entry.postings) }

    /// The report as a table of names and values.
    package func text(_ language: Language) -> String {
        let summary = summary
        var rows: [(Wording, String)] = [
            (ReadingTexts.sequence, String(entry.sequence)),
            (ReadingTexts.kind, "\(summary.kind[language]) (\(entry.kind))"),
            (ReadingTexts.date, entry.date.description),
        ]
        if let number = entry.number { rows.append((ReadingTexts.number, number.description)) }
        if !summary.subject[language].isEmpty { rows.append((ReadingTexts.subject, summary.subject[language])) }
        if let amount = summary.amount { rows.append((ReadingTexts.amount, Money(fen: amount).grouped)) }
        if let memo = entry.memo { rows.append((ReadingTexts.memo, memo.string(in: line))) }
        rows += fields(language) + votes(language) + links(language) + postings(language) + seal(language)
        rows += grounds(language)
        return Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] }).map { $0 + "\n" }.joined()
    }

    private func fields(_ language: Language) -> [(Wording, String)] {
        var rows = told(entry.body.asVoucher?.papers ?? [], language) + particulars(language)
        for attachment in entry.attachments {
            let arguments = [attachment.name, String(attachment.size), attachment.sha256.hexadecimal]
            rows.append((ReadingTexts.attachment, ReadingTexts.attachmentValue.text(language, arguments)))
        }
        return rows + privates.rows.map { (.plain($0.field), ($0.text ?? words.hidden)[language]) }
    }

    /// What the kind says besides what the summary has.
    package func particulars(_ language: Language) -> [(Wording, String)] { told(entry.body.particulars, language) }

    private func told(_ particulars: Particulars, _ language: Language) -> [(Wording, String)] {
        particulars.list.flatMap { lines($0.value, language).asRows($0.label) }
    }

    private func lines(_ value: Particular.Value, _ language: Language) -> [String] {
        switch value {
        case .text(let text): [text[language]]
        case .table(let rows, let figures): Columns.aligned(rows.map { $0.map { $0[language] } }, trailing: figures)
        case .key(let key): [name(of: key, language)]
        case .assets(let assets):
            Columns.aligned(
                assets.map { account($0.account, language) + [Money(fen: $0.balance).grouped] },
                trailing: [2]
            )
        case .policy(let policy): PolicyReport(policy).lines(language)
        case .ballots(let root): [root.base64, words.ballotsApart[language]]
        }
    }

    /// An account's code and name.
    private func account(_ code: AccountCode, _ language: Language) -> [String] {
        [code.description, (fund?.chart ?? .standard).account(code)?.name[language] ?? ""]
    }

    private func links(_ language: Language) -> [(Wording, String)] {
        func link(_ entry: Entry) -> String {
            let wording = entry.number == nil ? ReadingTexts.entryLink : ReadingTexts.voucherLink
            return wording.text(language, [String(entry.sequence), entry.number?.description ?? ""])
        }
        let links = [
            original.map { (ReadingTexts.reverses, link($0)) },
            reversal.map { (ReadingTexts.reversedBy, link($0)) },
            refunded.map { (ReadingTexts.refunds, link($0)) },
        ]
        return links.compactMap { $0 } + refunds.map { (ReadingTexts.refundedBy, link($0)) }
    }

    private func postings(_ language: Language) -> [(Wording, String)] {
        let rows = entry.postings.map { posting in
            [(posting.isCredit ? ReadingTexts.credit : ReadingTexts.debit)[language]]
                + account(posting.account, language) + [Money(fen: posting.amount).grouped]
        }
        return Columns.aligned(rows, trailing: [3]).asRows(ReadingTexts.postings)
    }

    private func seal(_ language: Language) -> [(Wording, String)] {
        let hash = TreeHasher().leaf(line).base64
        return [
            (ReadingTexts.time, entry.time.description), (ReadingTexts.recorder, recorder(language)),
            (ReadingTexts.hash, hash), (ReadingTexts.checkpoint, checkpoint(language)),
        ]
    }

    private func recorder(_ language: Language) -> String { name(of: entry.recorder, language) }

    /// Whose key it is, as far as that is known.
    package func name(of key: KeyID, _ language: Language) -> String {
        MemberList.name(of: key, among: members + (fund?.members ?? []), language)
    }

    private func checkpoint(_ language: Language) -> String {
        guard let note, let signed = try? SignedNote(note), let checkpoint = try? Checkpoint(text: signed.text) else {
            return ReadingTexts.unsealed[language]
        }
        let keys = signed.signatures.map(\.keyID.description).joined(separator: " ")
        let last = String(max(0, checkpoint.size - 1))
        let arguments = [String(checkpoint.size), checkpoint.root.base64, keys, last]
        return ReadingTexts.checkpointValue.text(language, arguments)
    }
}

extension [String] {
    /// Rows of which the first bears the name.
    package func asRows(_ name: Wording) -> [(Wording, String)] {
        enumerated().map { ($0.offset == 0 ? name : .plain(""), $0.element) }
    }
}
