extension StatusReport {
    /// The screen: at most 80 columns wide, ideographs counted as two.
    package func text(_ language: Language) -> String {
        let facts = money(language) + waiting(language) + upkeep(language)
        let column = facts.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
        let head = [Visible.text(standing.state.fund?.name ?? ""), standing.day.description]
        let body = facts.flatMap { fact in
            fact.lines.enumerated().map { position, line in
                let label = DisplayWidth.padded(position == 0 ? fact.label : "", to: column)
                return label + "  " + DisplayWidth.cut(line, to: StatusReport.width - column - 2)
            }
        }
        return ([head.joined(separator: "  ")] + body + [""] + next(language)).map { $0 + "\n" }.joined()
    }

    private typealias Fact = (label: String, lines: [String])

    private func money(_ language: Language) -> [Fact] {
        func yuan(_ fen: Int64) -> String { Money(fen: fen).grouped }
        let other = [standing.bonds, standing.cash].map(yuan)
        let flow = [yuan(standing.received), yuan(standing.paid), standing.day.month.description]
        let owed =
            standing.owed.map { owed in
                owed.homes == 0
                    ? StatusTexts.nobodyOwes[language]
                    : StatusTexts.owes.text(language, [String(owed.homes), String(owed.of), yuan(owed.amount)])
            } ?? StatusTexts.noRate[language]
        return [
            (StatusTexts.bank[language], [StatusTexts.balances.text(language, [yuan(standing.bank)] + other)]),
            (StatusTexts.month[language], [StatusTexts.flow.text(language, flow)]),
            (StatusTexts.owed[language], [owed]),
        ]
    }

    private func waiting(_ language: Language) -> [Fact] {
        let none = [StatusTexts.none[language]]
        let matters = pending.map { matter in
            // What matters stands first: what is long is cut.
            let amount = matter.request.map { Money(fen: $0.amount).grouped } ?? ""
            let subject = EntrySummary(matter.subject.body).subject[language]
            let values = [String(matter.sequence), amount, missing(matter, language), Visible.text(subject)]
            return (matter.request == nil ? StatusTexts.waits : StatusTexts.requestWaits).text(language, values)
        }
        let objections = verdict.openObjections.sorted { $0.due < $1.due }.map { objection in
            let wording = objection.isOverdue(on: standing.day) ? StatusTexts.objectionLate : StatusTexts.objection
            return wording.text(
                language,
                [String(objection.sequence), String(objection.entry), objection.due.description]
            )
        }
        let publications = verdict.unpublished.map { due in
            let wording = due.isOverdue(on: standing.day) ? StatusTexts.publicationLate : StatusTexts.publication
            return wording.text(language, [String(due.request), due.deadline.description])
        }
        let lines = unclear.map { unclear in
            [unclear == 0 ? StatusTexts.allClear[language] : StatusTexts.unclearLines.text(language, [String(unclear)])]
        }
        return [
            (StatusTexts.pending[language], matters.isEmpty ? none : cut(matters, language)),
            (StatusTexts.objections[language], objections.isEmpty ? none : cut(objections, language)),
        ] + (publications.isEmpty ? [] : [(StatusTexts.publications[language], cut(publications, language))])
            + (lines.map { [(StatusTexts.unclear[language], $0)] } ?? [])
    }

    private func upkeep(_ language: Language) -> [Fact] {
        let none = StatusTexts.never[language]
        let zone = standing.state.zone
        // Enough of the root to see that it is another one; verification prints all of it.
        let root = String(verdict.root.base64.prefix(12)) + "…"
        let seal = [String(verdict.size), verdict.lastTime?.day(in: zone).description ?? "", root]
        let copied =
            backup.map { backup in
                let (day, since) = (backup.made.day(in: zone).description, entriesSinceBackup)
                return since == 0 ? day : StatusTexts.copiedBefore.text(language, [day, String(since)])
            } ?? none
        return [
            (StatusTexts.reconciled[language], [reconciled(language)]),
            (StatusTexts.closed[language], [standing.state.closedThrough?.description ?? none]),
            (StatusTexts.sealed[language], [StatusTexts.seal.text(language, seal)]),
            (StatusTexts.backedUp[language], [copied]),
        ]
    }

    private func reconciled(_ language: Language) -> String {
        guard let last = compared?.period else { return StatusTexts.never[language] }
        guard let stale = standing.outOfDate.first else { return last.description }
        let count = String(stale.count)
        return stale.period == last
            ? StatusTexts.comparedLastStale.text(language, [last.description, count])
            : StatusTexts.comparedStale.text(language, [last.description, stale.period.description, count])
    }

    /// The first few, and how many there are besides.
    private func cut(_ lines: [String], _ language: Language) -> [String] {
        let rest = lines.count - StatusReport.shown
        guard rest > 0 else { return lines }
        return lines.prefix(StatusReport.shown) + [StatusTexts.more.text(language, [String(rest)])]
    }

    private func next(_ language: Language) -> [String] {
        let todo = steps.prefix(StatusReport.todo).enumerated().flatMap { position, step in
            let (what, line) = (step.what[language], line(step, language))
            let width = DisplayWidth.columns(of: what) + DisplayWidth.columns(of: line)
            let head = " \(position + 1)  " + DisplayWidth.cut(what, to: StatusReport.width - 4)
            if line.isEmpty { return [head] }
            // A command is typed as it stands: it is never broken.
            return width + 6 <= StatusReport.width ? [head + "  " + line] : [head, "    " + line]
        }
        guard !todo.isEmpty else { return [StatusTexts.nothing[language]] }
        return [StatusTexts.next[language]] + todo
    }
}
