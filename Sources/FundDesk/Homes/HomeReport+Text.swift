extension HomeReports {
    /// One screen for each home, what they come to together, and what the figures rest on; then the receipts.
    package func text(_ language: Language, withReceipts: Bool) -> String {
        var parts = reports.map { $0.lines(language) }
        if reports.count > 1 { parts.append(together(language)) }
        parts.append([basis[language]])
        let text = parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
        guard withReceipts else { return text }
        let proofs = proofs.map { proof in
            let unit = proof.unit.map { HomeTexts.ofHome.text(language, [$0]) } ?? ""
            return "\n" + HomeTexts.proofHead.text(language, [String(proof.entry), unit]) + "\n" + proof.text
        }
        return text + proofs.joined()
    }

    /// Every receipt once: homes share vouchers.
    package var proofs: [HomeReport.Proof] {
        var seen: Set<String> = []
        return reports.flatMap(\.proofs).filter { seen.insert("\($0.entry) \($0.unit ?? "")").inserted }
    }

    private func together(_ language: Language) -> [String] {
        func sum(_ amount: (HomeReport) -> Int64) -> String { Money(fen: self.sum(amount)).grouped }
        let owed = reports.contains { $0.account.owed != nil }
        var rows = [
            (HomeTexts.balance, sum { $0.account.balance }), (HomeTexts.paid, sum { $0.account.paid }),
            (HomeTexts.charged, sum { $0.account.charged }),
            (HomeTexts.distributed, sum { $0.account.slip.amount(.distribution) }),
        ]
        if owed { rows.append((HomeTexts.owed, sum { $0.account.owed?.amount ?? 0 })) }
        return [HomeTexts.together.text(language, [String(reports.count)])]
            + Columns.aligned(rows.map { [$0.0[language], $0.1] }, trailing: [1])
    }
}

extension HomeReport {
    fileprivate func lines(_ language: Language) -> [String] {
        [head(language)] + Columns.aligned(facts(language).map { [$0.0[language], Visible.text($0.1)] })
            + charges(language) + distributions(language) + others(language)
            + section(HomeTexts.votesHead, votes.map { line($0, language) }, language)
            + section(HomeTexts.objectionsHead, objections.flatMap { lines($0, language) }, language)
            + section(HomeTexts.eventsHead, account.slip.events.map { Visible.text($0.line[language]) }, language)
    }

    private func section(_ head: Wording, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : ["", head[language]] + lines.map { "  " + $0 }
    }

    private func head(_ language: Language) -> String {
        let facts = [home.code, home.building, Money(fen: home.area).grouped, home.tenure.name[language]]
        let group = home.group.map { HomeTexts.group.text(language, [$0]) } ?? ""
        return Visible.text(HomeTexts.head.text(language, facts) + group)
    }

    private func facts(_ language: Language) -> [(Wording, String)] {
        let balance = Money(fen: account.balance).grouped
        var rows = [(HomeTexts.balance, account.balance < 0 ? HomeTexts.owes.text(language, [balance]) : balance)]
        if account.slip.ledger.opening != 0 {
            rows.append((HomeTexts.opening, Money(fen: account.slip.ledger.opening).grouped))
        }
        rows.append((HomeTexts.paid, paid(language)))
        rows.append((HomeTexts.charged, Money(fen: account.charged).grouped))
        let income = account.slip.amount(.distribution)
        if income != 0 { rows.append((HomeTexts.distributed, Money(fen: income).grouped)) }
        rows.append((HomeTexts.owed, owed(language)))
        if !account.slip.predecessors.isEmpty {
            rows.append((HomeTexts.predecessors, account.slip.predecessors.joined(separator: " ")))
        }
        if let departure {
            let wording = successors.isEmpty ? HomeTexts.destroyed : HomeTexts.gone
            let arguments = [departure.date.description, String(departure.entry), successors.joined(separator: " ")]
            rows.append((HomeTexts.register, wording.text(language, arguments)))
        }
        return rows
    }

    private func paid(_ language: Language) -> String {
        let vouchers = account.slip.lines(.contribution).flatMap(\.vouchers)
        let amount = Money(fen: account.slip.amount(.contribution)).grouped
        let days = vouchers.map(\.voucher.date)
        guard let first = days.min(), let last = days.max() else { return amount }
        if vouchers.count == 1 { return HomeTexts.paidOnce.text(language, [amount, first.description]) }
        let arguments = [amount, String(vouchers.count), first.description, last.description]
        return HomeTexts.paidValue.text(language, arguments)
    }

    private func owed(_ language: Language) -> String {
        guard let owed = account.owed else { return HomeTexts.noRate[language] }
        guard let first = owed.unpaid.first else {
            let arguments = [owed.due, owed.paid].map { Money(fen: $0).grouped }
            return HomeTexts.owesNothing.text(language, arguments)
        }
        let arguments = [Money(fen: owed.amount).grouped, String(owed.unpaid.count), first.month.description]
        return HomeTexts.owesMonths.text(language, arguments)
    }

    private func charges(_ language: Language) -> [String] {
        let lines = account.slip.lines(.cost).flatMap { line -> [String] in
            let project = line.project.map { "\($0.id) \($0.title)" } ?? ""
            return [Visible.text(project)]
                + line.vouchers.flatMap { vouchers($0, sign: -1, language) }.map { "  " + $0 }
        }
        return section(HomeTexts.chargesHead, lines + (lines.isEmpty ? [] : [HomeTexts.rounding[language]]), language)
    }

    private func distributions(_ language: Language) -> [String] {
        let lines = account.slip.lines(.distribution).flatMap(\.vouchers)
        return section(HomeTexts.distributionsHead, lines.flatMap { vouchers($0, sign: 1, language) }, language)
    }

    private func others(_ language: Language) -> [String] {
        let lines = others.flatMap(\.vouchers)
        return section(HomeTexts.othersHead, lines.flatMap { vouchers($0, sign: 1, language) }, language)
    }

    /// A voucher and how the home's part of it was reckoned.
    private func vouchers(_ line: UnitLedger.Line, sign: Int64, _ language: Language) -> [String] {
        let voucher = line.voucher
        let arguments = [
            voucher.date.description, Money(fen: line.amount &* sign).grouped, line.about[language],
            voucher.number.description, String(voucher.sequence),
        ]
        let reckoned = line.reckoning?.lines.map { "  " + $0[language] } ?? []
        return [HomeTexts.moved.text(language, arguments)].map(Visible.text) + reckoned.map(Visible.line)
    }

    private func line(_ vote: Vote, _ language: Language) -> String {
        let choice = vote.choice?.name ?? (vote.isMissing ? HomeTexts.notHere : HomeTexts.noBallot)
        let own = choice[language]
        let said = vote.unit == home.code ? own : HomeTexts.voteBy.text(language, [own, vote.unit])
        let result = (vote.passed ? TrustTexts.passed : TrustTexts.failed)[language]
        let arguments = [vote.body.to.description, said, vote.body.title, result, String(vote.sequence)]
        return Visible.text(HomeTexts.vote.text(language, arguments))
    }

    private func lines(_ doubt: Doubt, _ language: Language) -> [String] {
        let (day, entry, sequence) = (doubt.date.description, String(doubt.body.entry), String(doubt.sequence))
        let isOwn = doubt.body.unit == home.code
        let who = doubt.body.unit ?? ""
        let head =
            isOwn || who.isEmpty
            ? HomeTexts.objection.text(language, [day, entry, doubt.body.text, sequence])
            : HomeTexts.objectionOf.text(language, [day, who, entry, doubt.body.text, sequence])
        let answer =
            doubt.reply.map { HomeTexts.reply.text(language, [$0.date.description, $0.text, String($0.sequence)]) }
            ?? doubt.due.map { (self.day > $0 ? HomeTexts.late : HomeTexts.waits).text(language, [$0.description]) }
        return [head, answer].compactMap { $0 }.map(Visible.line)
    }
}
