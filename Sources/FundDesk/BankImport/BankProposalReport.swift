import FundStatements

/// What is proposed for a bank's file, on a screen: counts by group first, then what would be recorded, and last, in
/// full, what a person has to look at.
package struct BankProposalReport {
    private let proposals: BankProposals
    private let file: String
    /// Whether the bank's own words are shown, which name people: on the treasurer's own screen, and nowhere else.
    private let isPrivate: Bool

    /// More than so many lines nobody reads; all of them are in the figures above.
    package static let shown = 200

    package init(_ proposals: BankProposals, of file: String, isPrivate: Bool) {
        (self.proposals, self.file, self.isPrivate) = (proposals, file, isPrivate)
    }

    /// The screen.
    package func text(_ language: Language) -> String {
        let blocks = [[head(language)] + counts(language) + remarks(language), lines(language), unclear(language)]
        return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    private func head(_ language: Language) -> String {
        let dates = proposals.list.map(\.line.date)
        let ends = [dates.min(), dates.max()].map { $0?.description ?? "–" }
        return BankImportTexts.head.text(language, [Visible.text(file), String(proposals.list.count)] + ends)
    }

    /// A group of lines.
    private struct Group {
        let name: Wording
        let lines: [BankLine]

        func row(_ language: Language) -> [String] {
            let came = lines.filter { $0.amount > 0 }.reduce(Int64(0)) { $0 &+ $1.amount }
            let went = lines.filter { $0.amount < 0 }.reduce(Int64(0)) { $0 &- $1.amount }
            return [name[language], String(lines.count)] + [came, went].map { $0 == 0 ? "" : Money(fen: $0).grouped }
        }
    }

    private var groups: [Group] {
        var order: [Wording] = []
        var lines: [Wording: [BankLine]] = [:]
        for proposal in proposals.list {
            guard let group = proposal.purpose?.group else { continue }
            if lines[group] == nil { order.append(group) }
            lines[group, default: []].append(proposal.line)
        }
        let new = order.map { Group(name: BankImportTexts.newGroup.filled(with: $0), lines: lines[$0] ?? []) }
        let others: [(Wording, String)] = [
            (BankImportTexts.known, "known"), (BankImportTexts.leftOut, "left-out"),
            (BankImportTexts.nothing, "nothing"),
            (BankImportTexts.unclear, "unclear"),
        ]
        return new
            + others.map { name, slug in
                Group(name: name, lines: proposals.list.filter { $0.slug == slug }.map(\.line))
            }.filter { !$0.lines.isEmpty }
    }

    private func counts(_ language: Language) -> [String] {
        let titles = [
            BankImportTexts.group, BankImportTexts.count, BankImportTexts.received, BankImportTexts.paid,
        ].map { $0[language] }
        let all = Group(name: BankImportTexts.all, lines: proposals.list.map(\.line))
        return Columns.aligned([titles] + (groups + [all]).map { $0.row(language) }, trailing: [1, 2, 3])
    }

    private func remarks(_ language: Language) -> [String] {
        guard let start = proposals.start, start.bank != start.book else { return [] }
        let figures = [start.bank, start.book, start.bank &- start.book].map { Money(fen: $0).grouped }
        return [BankImportTexts.startDiffers.text(language, [start.day.description] + figures)]
    }

    private func lines(_ language: Language) -> [String] {
        let clear = proposals.clear
        guard !clear.isEmpty else { return [] }
        let titles = [
            BankImportTexts.line, BankImportTexts.date, BankImportTexts.amount, BankImportTexts.becomes,
            BankImportTexts.basis,
        ].map { $0[language] }
        let rows = clear.prefix(BankProposalReport.shown).map { proposal in
            var basis = Wording.plain("")
            if case .clear(_, let found) = proposal.standing { basis = found.wording }
            return [
                String(proposal.line.line), proposal.line.date.description, Money(fen: proposal.line.amount).grouped,
                Visible.text(proposal.purpose?.wording[language] ?? ""), basis[language],
            ]
        }
        let rest = clear.count - rows.count
        let foot = rest > 0 ? [BankImportTexts.more.text(language, [String(rest)])] : []
        return Columns.aligned([titles] + rows, trailing: [0, 2]) + foot
    }

    private func unclear(_ language: Language) -> [String] {
        let unclear = proposals.unclear
        guard !unclear.isEmpty else { return [] }
        let rest = unclear.count - BankProposalReport.shown
        return [BankImportTexts.unclearHead.text(language, [String(unclear.count)])]
            + unclear.prefix(BankProposalReport.shown).flatMap { proposal in
                let name = BankImportTexts.unclearLine.text(language, [String(proposal.line.line)])
                return BankProposalReport.lines(proposal, called: name, isPrivate: isPrivate, language)
            } + (rest > 0 ? [BankImportTexts.more.text(language, [String(rest)])] : [])
    }

    /// A line that a person has to look at, in full.
    package static func lines(
        _ proposal: BankProposal,
        called name: String,
        isPrivate: Bool,
        _ language: Language
    ) -> [String] {
        let line = proposal.line
        var head = [name, line.date.description, signed(line.amount)]
        if let number = line.reference { head.append(BankImportTexts.number.text(language, [Visible.text(number)])) }
        if let waiting = proposal.waiting { head.append(BankImportTexts.waitingAs.text(language, [String(waiting)])) }
        var rows = ["  " + head.joined(separator: "  ")]
        if isPrivate {
            let words = [line.text, line.party, line.partyAccount].compactMap { $0 }
            if !words.isEmpty { rows.append("      " + words.map(Visible.text).joined(separator: "  ")) }
        }
        guard case .unclear(let doubt, let guesses) = proposal.standing else { return rows }
        rows.append("      " + Visible.text(doubt.sentence[language]) + ErrorTexts.stop[language])
        let names = guesses.prefix(3).map { Visible.text($0.wording[language]) }
        if !names.isEmpty {
            let list = names.joined(separator: BankImportTexts.or[language])
            rows.append("      " + BankImportTexts.maybe.text(language, [list]))
        }
        return rows
    }

    /// An amount with its sign.
    package static func signed(_ fen: Int64) -> String { (fen > 0 ? "+" : "") + Money(fen: fen).grouped }
}

extension BankProposalReport {
    /// The proposals for programs; amounts in fen. Nothing in them names a person.
    package var json: JSONValue { json(with: [:]) }

    /// What became of it, for programs.
    package static func json(_ takeover: BankTakeover) -> [String: JSONValue] {
        let items = takeover.recording?.recorded.items ?? []
        var members: [String: JSONValue] = ["recorded": .array(items.map { .count($0.sequence) })]
        if let batch = takeover.batch { members["batch"] = .count(batch.number) }
        return members
    }

    /// The same with what became of it.
    package func json(with others: [String: JSONValue]) -> JSONValue {
        let members: [String: JSONValue?] = [
            "file": .string(file), "lines": .count(proposals.list.count), "new": .count(proposals.clear.count),
            "known": .count(proposals.known), "leftOut": .count(proposals.leftOut),
            "nothing": .count(proposals.nothing), "unclear": .count(proposals.unclear.count),
            "start": proposals.start.map { start in
                .object([
                    "date": .string(start.day.description), "bank": .integer(start.bank), "book": .integer(start.book),
                ])
            },
            "proposals": .array(proposals.list.map { BankProposalReport.json($0) }),
        ]
        return .object(of: members.merging(others.mapValues { $0 }) { $1 })
    }

    /// A proposal for programs.
    package static func json(_ proposal: BankProposal) -> JSONValue {
        var members: [String: JSONValue?] = [
            "line": .count(proposal.line.line), "date": .string(proposal.line.date.description),
            "amount": .integer(proposal.line.amount), "reference": proposal.line.reference.map(JSONValue.string),
            "standing": .string(proposal.slug), "waiting": proposal.waiting.map(JSONValue.count),
        ]
        switch proposal.standing {
        case .nothing, .leftOut: break
        case .known(let entries): members["entries"] = .array(entries.map(JSONValue.count))
        case .clear(let purpose, let basis):
            members["purpose"] = json(purpose)
            members["by"] = .string(basis.slug)
        case .unclear(let doubt, let purposes):
            members["reason"] = .string(doubt.slug)
            members["perhaps"] = .list(purposes.map { json($0) })
        }
        return .object(of: members)
    }

    private static func json(_ purpose: BankPurpose) -> JSONValue {
        var members: [String: JSONValue?] = ["as": .string(purpose.slug)]
        switch purpose {
        case .homes(let shares):
            members["homes"] = .array(
                shares.map { .object(["unit": .string($0.unit), "amount": .integer($0.amount)]) }
            )
        case .expense(_, let payee): members["payee"] = .string(payee)
        case .request(let entry), .refund(let entry, _), .returned(let entry): members["entry"] = .count(entry)
        case .transfer(let account): members["account"] = .string(account.description)
        case .income, .leftOut: break
        }
        return .object(of: members)
    }
}
