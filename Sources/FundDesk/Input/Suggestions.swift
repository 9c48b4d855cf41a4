/// What somebody may have meant who named something that the books do not have.
package final class Suggestions {
    private let state: FundState
    private lazy var names = HomeNames(state.register)

    /// What the books have.
    package init(_ state: FundState) {
        self.state = state
    }

    /// The same problem with what is near to the name that it gives, where anything is.
    package func completing(_ problem: Problem) -> Problem {
        guard let count = Problem.told[problem.code], problem.arguments.count == count else { return problem }
        let near =
            switch (problem.code, problem.arguments.first) {
            case (.unitUnknown, .name(let name)): names.near(name)
            case (.projectUnknown, .name(let name)): projects(name)
            case (.scopeUnknown, .name(let name)): places(name)
            case (.requestOfNothing, _): openRequests
            default: [] as [String]
            }
        guard !near.isEmpty else { return problem }
        return Problem(
            problem.code,
            problem.arguments + [.list(near.map(told), Wording("、", ", "))],
            entry: problem.entry,
            place: problem.place
        )
    }

    /// An error of work that records, with what is near to every name that the books do not know.
    static func completing(_ error: any Error, _ state: FundState?) -> any Error {
        guard let suggestions = state.map(Suggestions.init) else { return error }
        switch error {
        case let problem as Problem: return suggestions.completing(problem)
        case let problems as Problems: return Problems(problems.list.map(suggestions.completing))
        default: return error
        }
    }

    /// A name, and of a project its title.
    private func told(_ name: String) -> Problem.Argument {
        guard let title = state.project(name).map({ state.projects[$0].title }) else { return .text(name) }
        return .wording(Wording("\(name)（{0}）", "\(name) ({0})"), [.text(title)])
    }

    /// Projects by a number or a title that is near, or a title with the words in it.
    private func projects(_ name: String) -> [String] {
        let near = Closeness.near(name, in: state.projects.map(\.id))
        if !near.isEmpty { return near }
        let folded = Choice.folded(name)
        guard folded.unicodeScalars.count >= 2 else { return [] }
        return state.projects.filter { Choice.folded($0.title).contains(folded) }.prefix(3).map(\.id)
    }

    /// The requests that something may still be paid on.
    private var openRequests: [String] {
        let open = state.trust.matters.filter { matter in
            guard matter.outcome == nil, let request = matter.request else { return false }
            return matter.paid < request.amount
        }
        return open.count > 3 ? [] : open.map { String($0.sequence) }
    }

    /// Buildings and homes.
    private func places(_ name: String) -> [String] {
        if case .home(let code) = names.match(name) { return [code] }
        let buildings = Set(state.register.units.map(\.building)).sorted()
        func spelled(_ key: String?) -> [String] {
            key == nil ? [] : buildings.filter { HomeSpelling($0)?.key == key }
        }
        let wanted = HomeSpelling(name)
        let same = spelled(wanted?.key)
        if !same.isEmpty { return same }
        let near = names.near(name)
        if !near.isEmpty { return near }
        // An entrance that there is not, of a building that there is.
        let around = spelled(wanted?.texts.first)
        return around.isEmpty ? Closeness.near(wanted?.key ?? name, in: buildings) : around
    }
}

extension Problem {
    /// How many values these are given where nothing is near; one more is what is.
    fileprivate static let told: [ProblemCode: Int] = [
        .unitUnknown: 1, .projectUnknown: 1, .scopeUnknown: 1, .choiceUnknown: 2, .categoryUnknown: 2,
        .tenureUnknown: 2,
        .accountMalformed: 1, .requestOfNothing: 1, .settingUnknown: 2,
    ]

    /// “是不是 …？”, where something is near to what was written; empty elsewhere.
    package func suggestion(_ language: Language) -> String {
        guard let count = Problem.told[code], arguments.count == count + 1, let near = arguments.last else { return "" }
        return Visible.text(ErrorTexts.perhaps.text(language, [near.text(in: language)])) + ErrorTexts.gap[language]
    }
}
