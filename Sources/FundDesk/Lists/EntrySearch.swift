/// What somebody looks for in a ledger, in words: a home, a payee, a project, a vote, an amount as it is printed, an entry
/// that others are about.
///
/// Entries are offered in order, because what is looked for may be another's name for them: a project's title finds what
/// names the project by its id, a request's purpose or number the approvals and payments under it.
package struct EntrySearch {
    private let words: String
    /// The amount that the words are, in fen.
    private let amount: Int64?
    /// Whether the words can only be an amount: they have decimals, groups or a currency.
    private let isOnlyAmount: Bool
    private let name: EntryName?
    /// The projects that were found by their titles.
    private var projects: Set<String> = []
    /// What projects came to so far, together and by account, in fen: papers print such sums.
    private var costs: [String: [AccountCode: Int64]] = [:]
    /// The projects of what was paid, by entry: a reversal names its voucher alone.
    private var paid: [Int: String] = [:]
    /// The requests, projects, votes and named entries that were found: what refers to them is about the same.
    private var entries: Set<Int> = []

    package init(_ text: String) {
        words = text.halfWidth.trimmed.lowercased()
        let money = try? AmountText.money(text, signed: true)
        amount = money.map { Int64(clamping: $0.fen.magnitude) }
        isOnlyAmount = money != nil && !words.allSatisfy(\.isNumber)
        name = EntryName(text)
        if case .position(let position) = name { entries.insert(position) }
    }

    /// Whether an entry is what is looked for.
    ///
    /// - Parameter memo: its memo, and the reason that its kind gives.
    package mutating func finds(_ entry: Entry, memo: String) -> Bool {
        let body = entry.body
        let about = body.about
        if case .voucher(let number) = name, entry.number == number { entries.insert(entry.sequence) }
        let isSum = reachesSum(entry, about)
        let isTied = entries.contains(entry.sequence) || refersToFound(body, about)
        let isOfProject = about.project.map(projects.contains) ?? false
        // What concerns many homes or is made of long texts is only read where nothing shorter has said yes.
        let isFound = isTied || isOfProject || isSum || isInAmounts(entry) || isInWords(entry, about, memo)
        guard isFound else { return false }
        if isKey(body) { entries.insert(entry.sequence) }
        if let project = body as? Project { projects.insert(project.id) }
        return true
    }

    /// Whether others are about what it is about.
    private func isKey(_ body: any EntryBody) -> Bool {
        body is Request || body is RegisterRequest || body is Objection || body is Resolution
    }

    private func refersToFound(_ body: any EntryBody, _ about: Concern) -> Bool {
        switch about.tie {
        case .entry(let entry), .decision(let entry), .request(let entry): entries.contains(entry)
        case .none, .signature, .figures, .authority: body.asVoucher?.request.map(entries.contains) ?? false
        }
    }

    /// Whether a project's cost so far is the amount with this entry.
    private mutating func reachesSum(_ entry: Entry, _ about: Concern) -> Bool {
        guard let amount, entry.number != nil, !entry.isContribution else { return false }
        let reversed = (entry.body as? Reversal).flatMap { paid[$0.entry] }
        guard let project = reversed ?? about.project else { return false }
        paid[entry.sequence] = project
        var sums = costs.removeValue(forKey: project) ?? [:]
        for posting in entry.postings where posting.account.parent == .repairs || posting.account == .repairs {
            sums[posting.account, default: 0] &+= posting.isCredit ? 0 &- posting.amount : posting.amount
        }
        costs[project] = sums
        return sums.values.contains(amount) || sums.values.reduce(0, &+) == amount
    }

    private func isInAmounts(_ entry: Entry) -> Bool {
        guard let amount else { return false }
        if let fen = entry.body.about.amount?.fen(entry.postings), fen.magnitude == amount.magnitude { return true }
        return entry.postings.contains { $0.amount.magnitude == amount.magnitude }
    }

    private func isInWords(_ entry: Entry, _ about: Concern, _ memo: String) -> Bool {
        let (kind, subject) = (type(of: entry.body).name, entry.body.subject)
        let short =
            [
                kind.zh, kind.en, subject.zh, subject.en, memo, entry.number?.description, about.project, about.payee,
            ].compactMap(\.self) + about.scope + (about.unit.map { [$0] } ?? [])
        if short.contains(where: has) { return true }
        guard !entry.isContribution || !isOnlyAmount else { return false }
        let papers = entry.body.asVoucher?.papers.list ?? []
        return (papers + entry.body.particulars.list).contains { particular in
            switch particular.value {
            case .text(let text): has(text.zh) || has(text.en)
            case .table(let rows, _): rows.joined().contains { has($0.zh) || has($0.en) }
            case .assets(let assets): assets.contains { has(Money(fen: $0.balance).grouped) }
            case .key, .policy, .ballots: false
            }
        }
    }

    /// Whether a text has the words; an amount is found whole only, not as the end of a larger one.
    private func has(_ text: String) -> Bool {
        let text = text.halfWidth.lowercased()
        guard isOnlyAmount, let amount else { return text.contains(words) }
        let printed = Money(fen: amount).grouped
        return text.ranges(of: printed).contains { range in
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            return !(before.map { $0.isNumber || $0 == "," } ?? false) && !(after?.isNumber ?? false)
        }
    }
}
