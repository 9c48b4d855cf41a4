/// What was recorded before, as far as it helps to record the next: what homes paid, and the last vouchers that stand.
package struct PastVouchers: Sendable {
    /// A voucher that stands.
    package struct Voucher: Sendable {
        /// The entry.
        package let entry: Entry
        /// 摘要.
        package let memo: String?
        /// What it adds.
        package let body: any VoucherBody
    }

    /// How many vouchers are kept: two or three years of a large estate's payments, a month of its contributions.
    private static let kept = 2_000

    /// The last vouchers that stand and are no reversals, the latest first.
    package let latest: [Voucher]
    /// What homes have paid in since the first rate, by code, in fen, less what they got back.
    private let paid: [String: Int64]
    private let state: FundState

    /// Reads the whole ledger once.
    ///
    /// - Parameter state: the state of the books, verified.
    package init(_ ledger: LedgerFile, _ state: FundState) throws {
        let start = state.rates.map(\.from).min()?.firstDay
        var paid: [String: Int64] = [:]
        var vouchers: [Voucher] = []
        try ledger.forEachLine(from: 0) { sequence, line in
            guard sequence < state.size, let entry = try? Entry(decoding: line), let body = entry.body.asVoucher,
                !(body is Reversal), !state.reversed.contains(sequence)
            else { return true }
            if let start, entry.date >= start, let contribution = body.contribution {
                paid[contribution.unit, default: 0] &+= contribution.amount &- (state.refunded[sequence] ?? 0)
            }
            vouchers.append(Voucher(entry: entry, memo: entry.memo?.string(in: line), body: body))
            if vouchers.count >= 2 * PastVouchers.kept { vouchers.removeFirst(PastVouchers.kept) }
            return true
        }
        latest = Array(vouchers.suffix(PastVouchers.kept).reversed())
        self.paid = paid
        self.state = state
    }

    /// What a home owes by the rates through a month, less what it paid, in fen; below zero where it paid ahead, nil where
    /// there is no rate for it.
    ///
    /// As if it had been registered before the first rate: a suggestion, which nobody is held to.
    package func owed(by code: String, through month: Month) -> Int64? {
        guard let index = state.register.index(of: code), let start = state.rates.map(\.from).min() else { return nil }
        return state.due(state.register.units[index], from: start, through: month).map { $0 &- (paid[code] ?? 0) }
    }

    /// What a home owes for one month by the rates, in fen.
    package func due(by code: String, for month: Month) -> Int64? {
        state.register.index(of: code).flatMap { state.due(state.register.units[$0], for: month) }
    }

    /// The last voucher that is like what is asked for.
    package func last(where isLike: (any VoucherBody) -> Bool) -> Voucher? { latest.first { isLike($0.body) } }

    /// Texts that vouchers have, the most frequent first, of equally frequent ones the latest.
    package func common(_ text: (Voucher) -> String?) -> [String] {
        var counts: [String: (count: Int, place: Int)] = [:]
        for (place, voucher) in latest.enumerated() {
            guard let text = text(voucher) else { continue }
            counts[text] = ((counts[text]?.count ?? 0) + 1, counts[text]?.place ?? place)
        }
        return counts.sorted { ($1.value.count, $0.value.place) < ($0.value.count, $1.value.place) }.map(\.key)
    }
}

extension PastVouchers.Voucher {
    /// What it is about, in fen; nil where that is no one amount.
    package var amount: Int64? { EntrySummary(body, entry.postings).amount }

    /// What it is, in one line: date, number, kind, subject, amount, memo.
    package var summary: Wording {
        let summary = EntrySummary(body, entry.postings)
        let amount = summary.amount.map { Money(fen: $0).grouped } ?? ""
        let parts = [
            .plain(entry.date.description), summary.kind, summary.subject, .plain(amount), .plain(memo ?? ""),
        ].filter { !$0.zh.isEmpty }
        return parts.joined(separator: .plain(" "))
    }

    /// The same without the year that it corrects.
    package var uncorrected: PastVouchers.Voucher {
        PastVouchers.Voucher(entry: entry, memo: memo, body: (body as? Correction)?.voucher.asVoucher ?? body)
    }

    /// The number, or where there is none the place.
    package var name: String { entry.number?.description ?? String(entry.sequence) }
}
