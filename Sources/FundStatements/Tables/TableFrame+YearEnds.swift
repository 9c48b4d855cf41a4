import FundRules

extension TableFrame {
    /// What restated the balances with which the period's year opens, entry by entry and account by account.
    var restatementNotes: [Wording] {
        guard !restatements.isEmpty else { return [] }
        return [Label.restated.filled(with: openingTitle)] + restatements.map(restatementNote)
    }

    /// What of the period is counted as an adjustment of earlier years, entry by entry and account by account.
    var adjustmentNotes: [Wording] {
        let adjustments = restatements.filter { $0.date >= head.period.firstDay }
        return adjustments.isEmpty ? [] : [Label.adjustedBy] + adjustments.map(restatementNote)
    }

    private func restatementNote(_ adjustment: Adjustment) -> Wording {
        let amounts = adjustment.nets.map { net -> Wording in
            let account = chart.account(net.account)
            let amount = account?.type.isDebit ?? true ? net.amount : 0 &- net.amount
            let text = (amount > 0 ? "+" : "") + Money(fen: amount).grouped
            let name = account?.name ?? .plain("")
            return Wording("\(net.account) \(name.zh) \(text)", "\(net.account) \(name.en) \(text)")
        }
        let wording = adjustment.isCorrection ? Label.restatedByCorrection : Label.restatedByReversal
        return wording.filled(
            with: .plain(String(adjustment.entry)),
            .plain(adjustment.number.description),
            .plain(String(adjustment.year)),
            amounts.joined(separator: Wording("，", ", "))
        )
    }

    /// What the balances at the start of the statements are called: of the year, or of a period over several years.
    var openingTitle: Wording { head.period.isInOneYear ? Label.openingOfYear : Label.openingOfPeriod }

    /// What is counted from there to the end of the period.
    var toDateTitle: Wording { head.period.isInOneYear ? Label.yearToDate : Label.periodToDate }
}
