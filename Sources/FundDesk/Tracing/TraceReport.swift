/// Traces on a page: every entry in a line, with its hash, its seal and its files.
package struct TraceReport {
    let traces: [Trace]
    let ledger: LedgerFile
    let state: FundState
    let size: Int
    let root: Digest
    private let basis: Wording

    /// The traces of what was looked for.
    ///
    /// - Throws: `Problem` with `entryMissing` where nothing was found, or what reading an entry throws.
    package init(_ name: String, _ pass: Verified<TraceBook>, _ ledger: LedgerFile) throws {
        let found = SoughtEntry(name).best(of: pass.value.found)
        guard !found.isEmpty else { throw Problem(.entryMissing, [.text(name), .number(pass.verdict.size)]) }
        traces = try found.map { try Trace($0, pass.value, ledger) }
        self.ledger = ledger
        state = pass.value.state
        (size, root, basis) = (pass.verdict.size, pass.verdict.root, pass.verdict.basis)
    }

    /// The page.
    package func text(_ language: Language) throws -> String {
        try traces.map { try text($0, language) }.joined(separator: "\n") + "\n" + basis[language] + "\n"
    }

    private func text(_ trace: Trace, _ language: Language) throws -> String {
        var rows = try self.rows(TraceTexts.traced, trace.subject, language)
        if let bank = trace.bank { rows.append((TraceTexts.bank[language], self.bank(bank)[language])) }
        if trace.subject.entry.number != nil, trace.subject.entry.attachments.isEmpty {
            rows.append((TraceTexts.attachments[language], TraceTexts.none[language]))
        }
        let missing = trace.missing.map { (TraceTexts.name($0)[language], TraceTexts.none[language]) }
        let basis = try trace.basis.flatMap { try self.rows(TraceTexts.name($0.link), $0.traced, language) }
        let results = try trace.results.flatMap { try self.rows(TraceTexts.name($0.link), $0.traced, language) }
        return lines(rows) + section(TraceTexts.basis, basis + missing, language)
            + section(TraceTexts.results, results, language)
    }

    private func section(_ title: Wording, _ rows: [(String, String)], _ language: Language) -> String {
        let rows = rows.isEmpty ? [("", TraceTexts.none[language])] : rows
        return "\n\(title[language])\n" + lines(rows)
    }

    private func lines(_ rows: [(String, String)]) -> String {
        Columns.aligned(rows.map { [$0.0, Visible.text($0.1)] }).map { $0 + "\n" }.joined()
    }

    /// An entry: what it is, what it says besides, who recorded it, hash, seal, files.
    private func rows(_ name: Wording, _ traced: TracedEntry, _ language: Language) throws -> [(String, String)] {
        let entry = traced.entry
        var told = [ReadingTexts.recorder[language] + " \(self.name(of: entry.recorder, language)) \(entry.time)"]
        told.append(ReadingTexts.hash[language] + " \(traced.hash.base64)")
        if let seal = try seal(of: traced) {
            let (keys, last) = (seal.keys.joined(separator: " "), String(max(0, seal.size - 1)))
            let arguments = [String(seal.size), seal.root.base64, keys, last]
            told.append(ReadingTexts.checkpoint[language] + " " + TraceTexts.seal.text(language, arguments))
        }
        for (file, standing) in try files(of: traced) {
            let arguments = [file.name, String(file.size), file.sha256.hexadecimal, standing.wording[language]]
            told.append(ReadingTexts.attachment[language] + " " + TraceTexts.file.text(language, arguments))
        }
        return [(name[language], heading(traced, language))] + (facts(traced, language) + told).map { ("", $0) }
    }

    /// The entry in a line: number, day, kind, whom it concerns, amount.
    private func heading(_ traced: TracedEntry, _ language: Language) -> String {
        let (entry, summary) = (traced.entry, traced.summary)
        let number = entry.number.map { TraceTexts.voucherNumber.text(language, [$0.description]) }
        let position = TraceTexts.entryNumber.text(language, [String(traced.sequence)])
        let amount = summary.amount.map { Money(fen: $0).grouped }
        return [
            position, number, entry.date.description, summary.kind[language], summary.subject[language], amount,
            traced.words,
        ].compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: "  ")
    }

    /// What the kind says: how a vote ended, who said yes, what a contract keeps back, which papers a voucher names.
    private func facts(_ traced: TracedEntry, _ language: Language) -> [String] {
        let body = traced.entry.body
        if let resolved = state.trust.resolution(traced.sequence) {
            return [TraceTexts.result[language] + " " + result(resolved, language)]
        }
        if let approver = (body as? Approval)?.approver { return [name(of: approver, language)] }
        let papers = body.asVoucher?.papers ?? []
        return (papers.list + body.particulars.list).compactMap { particular in
            guard case .text(let text) = particular.value else { return nil }
            return "\(particular.label[language]) \(text[language])"
        }
    }

    private func result(_ resolved: Resolved, _ language: Language) -> String {
        let tally = resolved.tally
        let counts = [tally.all, tally.inFavour, tally.against, tally.abstain].flatMap { count in
            [Area(hundredths: count.area).description, String(count.heads)]
        }
        let ending = resolved.passed ? TrustTexts.passed : TrustTexts.failed
        return TraceTexts.tally.text(language, [ending[language]] + counts)
    }

    private func bank(_ line: TracedBankLine) -> Wording {
        let serial = line.reference.map { reference in
            line.piece.map { TraceTexts.piece.filled(reference, String($0)) } ?? .plain(reference)
        }
        let standing: Wording
        if let comparison = line.comparison, let result = line.result {
            let wording = line.standing == .matched ? TraceTexts.matched : TraceTexts.missing
            standing = wording.filled(
                result.period.description,
                String(comparison.sequence),
                result.file.hexadecimal
            )
        } else {
            standing = TraceTexts.unchecked
        }
        return (serial ?? TraceTexts.noSerial) + .plain("  \(Money(fen: line.amount).grouped)  ") + standing
    }

    /// Whose key it is, as far as that is known.
    func name(of key: KeyID, _ language: Language) -> String {
        MemberList.name(of: key, among: state.trust.members.map(\.member), language)
    }
}
