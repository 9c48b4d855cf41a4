import FundStatements

extension BankProposals {
    /// Proposes for the lines of a file, or for those that wait.
    ///
    /// - Parameter isWaiting: whether the lines are those that wait for a person.
    /// - Parameter today: the day it is; the policy bounds how far back an entry may be dated.
    package init(
        _ lines: [BankLine],
        _ verified: Verified<BankImportBook>,
        _ notes: BankNotes,
        isWaiting: Bool = false,
        on today: CalendarDate
    ) {
        let book = verified.value
        let state = book.state
        let lines = BankProposals.plain(lines)
        var classifier = BankClassifier(book, notes, HomeNames(state.register))
        let moved = lines.filter { $0.amount != 0 }
        let named = NamedHomes(classifier, moved)
        let matcher = KnownLines(moved, book, notes, isWaiting: isWaiting) { named[$0] }
        let earliest = state.trust.policy.backdating.map { today.adding(days: 0 - $0) }
        var list: [BankProposal] = []
        list.reserveCapacity(lines.count)
        var index = 0
        for line in lines {
            guard line.amount != 0 else {
                list.append(BankProposal(line: line, standing: .nothing))
                continue
            }
            defer { index += 1 }
            let standing: BankProposal.Standing
            switch matcher.findings[index] ?? .new {
            case .known(let entries): standing = .known(entries)
            case .leftOut: standing = .leftOut
            case .doubt(let doubt):
                standing = .unclear(doubt, classifier.answer(line).guesses)
            case .new:
                let answer = classifier.answer(line)
                if let earliest, line.date < earliest, case .clear = answer {
                    standing = .unclear(.tooFarBack(earliest), answer.guesses)
                } else {
                    standing = answer
                }
            }
            list.append(BankProposal(line: line, standing: standing, waiting: matcher.waiting[index]))
        }
        self.init(
            list: list,
            start: BankProposals.start(lines, book),
            size: state.size,
            lastHash: state.lastHash
        )
        share()
    }

    /// The lines without what only looks like a bank's number.
    private static func plain(_ lines: [BankLine]) -> [BankLine] {
        let numbers = KnownLines.numbers(of: lines)
        return zip(lines, numbers).map { line, number in
            guard number == nil, line.reference != nil else { return line }
            return line.withoutNumber
        }
    }

    private static func start(_ lines: [BankLine], _ book: BankImportBook) -> Start? {
        guard let first = lines.first, let balance = first.balance else { return nil }
        // What the books have of that day counts once it is known on which side of the opening balance the line is.
        let opening = book.opening.map { $0.date == first.date ? $0.amount : 0 } ?? 0
        return Start(day: first.date, bank: balance &- first.amount, book: book.balance &+ opening)
    }

    /// Gives vouchers that share a bank's number the pieces that they are.
    private mutating func share() {
        var groups: [String: [Int]] = [:]
        for (index, proposal) in list.enumerated() where proposal.purpose != nil {
            if let number = proposal.line.reference { groups[FoldedName(number).text, default: []].append(index) }
        }
        for indexes in groups.values where indexes.count > 1 {
            var next = 1
            for index in indexes {
                var count = 1
                if case .homes(let shares)? = list[index].purpose { count = shares.count }
                list[index].pieces = next...(next + count - 1)
                next += count
            }
        }
    }
}

/// The homes that texts name, looked up once and only where that decides.
private final class NamedHomes {
    private let classifier: BankClassifier
    private let lines: [BankLine]
    private var known: [Int: String?] = [:]

    init(_ classifier: BankClassifier, _ lines: [BankLine]) {
        (self.classifier, self.lines) = (classifier, lines)
    }

    subscript(index: Int) -> String? {
        if let home = known[index] { return home }
        let home = classifier.home(lines[index])
        known[index] = .some(home)
        return home
    }
}
