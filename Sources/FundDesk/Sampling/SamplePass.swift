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
        var wordings: [String: Wording] = [:]
        for drawn in sample.drawn {
            let voucher = drawn.item.voucher
            let trace = try voucher.map { try Trace($0.sequence, pass.value.trace, file) }
            wordings[drawn.item.name] = trace?.toLookAt ?? SampleTexts.askTheHome
        }
        try self.init(sample, pass.map(\.books), ledger) { wordings[$0.name] ?? SampleTexts.askTheHome }
    }
}

extension Trace {
    /// What an auditor looks at of a voucher: the papers behind it, by the numbers under which the ledger has them, and what one
    /// would expect and is not there.
    fileprivate var toLookAt: Wording {
        var parts: [Wording] = []
        for link in TraceLink.allCases where SampleTexts.looked.contains(link) {
            let entries = basis.filter { $0.link == link }.map { String($0.traced.sequence) }
            guard !entries.isEmpty else { continue }
            parts.append(SampleTexts.step.filled(with: TraceTexts.name(link), .plain(entries.joined(separator: " "))))
        }
        for link in [TraceLink.reversal, .refund, .objection, .reply] {
            let entries = results.filter { $0.link == link }.map { String($0.traced.sequence) }
            guard !entries.isEmpty else { continue }
            parts.append(SampleTexts.later.filled(with: TraceTexts.name(link), .plain(entries.joined(separator: " "))))
        }
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
        if let first = lacking.first {
            let names = lacking.dropFirst().reduce(first) { $0 + SampleTexts.comma + $1 }
            parts.append(SampleTexts.missing.filled(with: names))
        }
        guard let first = parts.first else { return SampleTexts.original }
        return parts.dropFirst().reduce(first) { $0 + SampleTexts.semicolon + $1 }
    }
}
