import FundDesk

/// What can be the value of an argument: from the closed lists of the program, or from the ledger as it is, unverified.
struct CompletionValues {
    /// The command.
    let path: [String]
    /// What was typed after it.
    let words: [String]
    let surroundings: Surroundings

    /// The values there are.
    func answer(for argument: CommandInfo.Argument) -> TabCompletion.Answer {
        let command = path.joined(separator: " ")
        let place = argument.isPositional ? "\(command) <\(argument.valueName ?? "")>" : "--\(argument.option ?? "")"
        if let choices = CompletionChoices.of("\(command) \(place)") ?? CompletionChoices.of(place) {
            return .words(choices.map { TabCompletion.Candidate($0) })
        }
        switch (command, argument.valueName ?? "") {
        case (_, "file"), (_, "files"), (_, "path"), (_, "ledger"), (_, "ledger|vkey"), (_, "target"), (_, "folder"):
            return .files
        case ("objection record", "entry"): return .files
        case ("project propose", "id"), ("generate", _): return .words([])
        case ("statement", "subject"): return .words(subjects)
        case ("withdraw", "entry"), ("approve", "entry"), ("reject", "entry"):
            return .words(matters { $0.outcome == nil })
        case ("request carry", "entry"): return .words(matters { $0.register != nil })
        case ("request publish", "entry"): return .words(matters { $0.request?.ground != nil })
        case (_, "entry") where argument.option == "request": return .words(matters { $0.request != nil })
        case (_, "unit") where argument.isPositional, (_, "units") where argument.isPositional: return .words(units)
        case (_, "unit") where argument.option == "unit": return .words(units)
        case (_, "scope"): return .words(scopes)
        case (_, "project"), (_, "id"): return .words(projects)
        case ("close", _): return .words(months)
        case ("receipt issue", "month"): return .words(closedMonths)
        default: return .words([])
        }
    }

    /// What a statement is of, by its kind.
    private var subjects: [TabCompletion.Candidate] {
        guard let kind = words.first(where: { !$0.hasPrefix("-") }).flatMap(StatementKind.init) else { return [] }
        switch kind.subject {
        case .unit: return units
        case .project: return projects
        case .account, .assetAccount: return accounts
        case .vouchers, .none: return []
        }
    }

    /// The books, as far as they can be had at once and without a word.
    private var state: FundState? {
        let named = LedgerOptions.named(in: words)
        guard let path = try? surroundings.ledgerPath(named), let ledger = try? LedgerFile(opening: path) else {
            return nil
        }
        return (try? ledger.glance()) ?? nil
    }

    private var units: [TabCompletion.Candidate] { CompletionValues.units(of: state) }

    private static func units(of state: FundState?) -> [TabCompletion.Candidate] {
        guard let register = state?.register else { return [] }
        return register.order.filter { register.departure(of: $0) == nil }.map {
            TabCompletion.Candidate(register.units[$0].code)
        }
    }

    /// All homes, those of a building, or one.
    private var scopes: [TabCompletion.Candidate] {
        let state = state
        let buildings = Set(state?.register.units.map(\.building) ?? []).sorted()
        return (["all"] + buildings).map { TabCompletion.Candidate($0) } + CompletionValues.units(of: state)
    }

    private var projects: [TabCompletion.Candidate] {
        state?.projects.map { TabCompletion.Candidate($0.id, Visible.text($0.title)) } ?? []
    }

    private var accounts: [TabCompletion.Candidate] {
        state?.fund?.chart.postable.map { TabCompletion.Candidate($0.code.description) } ?? []
    }

    /// The month that is to be closed next, and its year.
    private var months: [TabCompletion.Candidate] {
        guard let month = state?.nextToClose else { return [] }
        return [TabCompletion.Candidate(month.description), TabCompletion.Candidate(String(month.year))]
    }

    /// The last closed months, a year of them.
    private var closedMonths: [TabCompletion.Candidate] {
        guard let state, let last = state.closedThrough else { return [] }
        let opened = state.openedOn.month
        return (0..<12).map { MonthWords.month(-$0, from: last) }.filter { $0 >= opened }.map {
            TabCompletion.Candidate($0.description)
        }
    }

    private func matters(_ isWanted: (Matter) -> Bool) -> [TabCompletion.Candidate] {
        guard let matters = state?.trust.matters else { return [] }
        return matters.reversed().filter { $0.outcome != .rejected && $0.outcome != .withdrawn && isWanted($0) }.map {
            matter in
            let summary = EntrySummary(matter.subject.body).subject[surroundings.language]
            return TabCompletion.Candidate(String(matter.sequence), Visible.text(summary))
        }
    }
}
