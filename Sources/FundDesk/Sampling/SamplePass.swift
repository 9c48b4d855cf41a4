/// One verified pass that a sample is drawn from, and that knows what each voucher rests on.
package struct SamplePass: LedgerObserver {
    /// The books.
    package private(set) var books: SampleBooks
    /// Who names whom.
    package private(set) var trace = TraceBook()

    package init(_ plan: SamplePlan) {
        books = SampleBooks(plan)
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        books.observe(judged, state)
        trace.observe(judged, state)
    }

    package mutating func finish(_ state: FundState) {
        books.finish(state)
        trace.finish(state)
    }
}

extension SamplePaper {
    /// The paper of a plan, drawn from a ledger.
    ///
    /// - Throws: `Problem` with `sampleImpossible`, what the books throw where figures do not tie, or what reading throws.
    package init(_ plan: SamplePlan, _ pass: Verified<SamplePass>, _ file: LedgerFile) throws {
        let sample = try Sample(plan, SamplePopulation(plan, pass.value.books.books))
        let ledger = SampledLedger(size: pass.verdict.size, root: pass.verdict.root)
        let looks = try sample.drawn.map { drawn in
            guard let voucher = drawn.item.voucher else { return SampleTexts.askTheHome }
            return try Trace(voucher.sequence, pass.value.trace, file).toLookAt
        }
        try self.init(sample, pass.map(\.books), ledger, looks: looks)
    }
}

extension Trace {
    /// What an auditor looks at of a voucher: the papers behind it, by the numbers under which the ledger has them, and
    /// what one would expect and is not there.
    fileprivate var toLookAt: Wording {
        var parts =
            Trace.words(SampleTexts.step, Trace.before, basis) + Trace.words(SampleTexts.later, Trace.later, results)
        let body = subject.entry.body
        if let invoice = body.asVoucher?.invoice { parts.append(SampleTexts.invoice.filled(invoice)) }
        let files = subject.entry.attachments.map(\.name)
        if !files.isEmpty {
            parts.append(SampleTexts.files.filled(files.joined(separator: " ")))
        } else if body is any Spending {
            parts.append(SampleTexts.noFiles)
        }
        if let bank { parts.append(bank.reference.map { SampleTexts.bank.filled($0) } ?? SampleTexts.bankWithout) }
        let lacking = missing.map(TraceTexts.name)
        if !lacking.isEmpty {
            parts.append(SampleTexts.missing.filled(with: lacking.joined(separator: SampleTexts.comma)))
        }
        return parts.isEmpty ? SampleTexts.original : parts.joined(separator: SampleTexts.semicolon)
    }

    /// What an auditor is led to, of what a voucher rests on.
    private static let before: [TraceLink] = [
        .original, .replaced, .refunded, .request, .approval, .vote, .contract, .assignment, .acceptance,
    ]
    /// And of what came after it.
    private static let later: [TraceLink] = [.reversal, .refund, .objection, .reply]

    /// The entries of some steps, by what they are to the voucher.
    private static func words(_ wording: Wording, _ links: [TraceLink], _ steps: [Step]) -> [Wording] {
        links.compactMap { link in
            let entries = steps.filter { $0.link == link }.map { String($0.traced.sequence) }
            guard !entries.isEmpty else { return nil }
            return wording.filled(with: TraceTexts.name(link), .plain(entries.joined(separator: " ")))
        }
    }
}
