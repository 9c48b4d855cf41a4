package import FundRules
import FundStatements
package import TransparencyLog

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
    /// What is told of its private details.
    package let privates: PrivateReport
    /// What the report tells its readers to do.
    package let words: DeskWords

    package init(
        entry: Entry,
        line: [UInt8],
        fund: Open?,
        members: [Member] = [],
        note: String?,
        original: Entry?,
        reversal: Entry?,
        refunded: Entry?,
        refunds: [Entry],
        privates: PrivateReport,
        words: DeskWords
    ) {
        self.entry = entry
        self.line = line
        self.fund = fund
        self.members = members
        self.note = note
        self.original = original
        self.reversal = reversal
        self.refunded = refunded
        self.refunds = refunds
        self.privates = privates
        self.words = words
    }

    package var summary: EntrySummary { EntrySummary(entry.body, entry.postings) }

    /// The report as a table of names and values.
    package func text(_ language: Language) -> String {
        var rows: [(Wording, String)] = [
            (ReadingTexts.sequence, String(entry.sequence)),
            (ReadingTexts.kind, "\(summary.kind[language]) (\(entry.kind))"),
            (ReadingTexts.date, entry.date.description),
        ]
        if let number = entry.number { rows.append((ReadingTexts.number, number.description)) }
        if !summary.subject[language].isEmpty { rows.append((ReadingTexts.subject, summary.subject[language])) }
        if let amount = summary.amount { rows.append((ReadingTexts.amount, Money(fen: amount).grouped)) }
        if let memo = entry.memo { rows.append((ReadingTexts.memo, memo.string(in: line))) }
        rows += fields(language) + links(language) + postings(language) + seal(language)
        return Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] }).map { $0 + "\n" }.joined()
    }

    private func fields(_ language: Language) -> [(Wording, String)] {
        var rows: [(Wording, String)] = []
        if let voucher = entry.body as? any VoucherBody {
            if let reference = voucher.reference { rows.append((ReadingTexts.reference, reference)) }
            if let piece = voucher.piece { rows.append((ReadingTexts.piece, String(piece))) }
            let payment = (voucher as? Correction)?.voucher as? Payment ?? voucher as? Payment
            if let part = payment?.part { rows.append((ReadingTexts.paymentPart, part.name[language])) }
            if let invoice = voucher.invoice { rows.append((ReadingTexts.invoice, invoice)) }
            if let instalment = voucher.instalment {
                rows.append((ReadingTexts.invoiceTotal, Money(fen: instalment.total).grouped))
            }
            rows += drawn(voucher)
        }
        switch entry.body {
        case let body as Reversal: rows.append((ReadingTexts.reason, body.reason))
        case let body as Erasure: rows.append((EnclosureTexts.reason, body.reason))
        case let body as Objection: rows += objection(body, language)
        case let body as Reply: rows.append((ObjectionTexts.answer, body.text))
        case let body as Contract: rows += contract(body, language)
        case let body as Assignment: rows += assignment(body)
        case let body as Acceptance: rows += acceptance(body, language)
        case let body as Completion: rows.append((ProjectLifeTexts.shares, body.shares.base64))
        case let body as Project:
            rows.append((ReadingTexts.scope, EntryTexts.scope(body.scope)[language]))
            rows += sharing(body.sharing, language)
        case let body as Distribution: rows += sharing(body.sharing, language)
        case let body as Close: rows.append((ReadingTexts.balances, body.balances.base64))
        case let body as Open:
            rows += fund(body, language)
        case let body as Opening: rows += balances(body, language)
        default: rows += bookkeeping(language)
        }
        if entry.number == nil, let change = entry.body as? any RegisterChange { rows += cited(change.request) }
        for attachment in entry.attachments {
            let arguments = [attachment.name, String(attachment.size), attachment.sha256.hexadecimal]
            rows.append((ReadingTexts.attachment, ReadingTexts.attachmentValue.text(language, arguments)))
        }
        return rows + privates.rows.map { (.same($0.field), ($0.text ?? words.hidden)[language]) }
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
        let chart = fund?.chart ?? .standard
        return list(
            ReadingTexts.postings,
            entry.postings.map { posting in
                [
                    posting.isCredit ? ReadingTexts.credit[language] : ReadingTexts.debit[language],
                    posting.account.description,
                    chart.account(posting.account)?.name[language] ?? "",
                    Money(fen: posting.amount).grouped,
                ]
            },
            trailing: [3]
        )
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
        let arguments = [String(checkpoint.size), checkpoint.root.base64, keys]
        return ReadingTexts.checkpointValue.text(language, arguments)
    }
}
