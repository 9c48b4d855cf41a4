import FundRules
import TransparencyLog

/// The answer to the question whether a ledger extends what this machine saw before.
struct MemoryAnswer {
    /// The answer, findings apart.
    private(set) var answer = Verdict.Check.Answer.unchecked
    /// What it rests on.
    private(set) var detail = Wording("这台电脑没有记住过这个账本", "nothing is remembered")
    /// What is wrong with the file.
    private(set) var findings: [Problem] = []
    /// What speaks against it, although nothing in it is wrong.
    private(set) var doubts: [Problem] = []
    /// What is worth a question.
    private(set) var remarks: [Problem] = []
    /// What whoever relies on it should know.
    private(set) var warnings: [Wording] = []
    /// The histories that it contradicts.
    private(set) var opponents: [Opponent] = []

    init(_ judgement: MemoryJudgement?, isAltered: (_ before: Int) -> Bool) {
        guard let judgement else { return }
        opponents = judgement.opponents.filter { $0.weight != .none }
        answer(judgement, isAltered)
        let told = opponents.filter { $0.note != judgement.resident?.note || findings.isEmpty }
        doubts += MemoryAnswer.once(told).map(MemoryAnswer.doubt)
        let path = judgement.history.path
        if let holder = judgement.contents.holder(of: path), holder.origin != judgement.history.origin {
            doubts.append(Problem(.placeOfAnother, [.file(path), .name(holder.origin), .time(holder.seen)]))
        }
        doubts += judgement.contents.damages.map { Problem(.recollectionDamaged, [.file($0.path)]) }
        if let missing = judgement.missing {
            let numbers = [missing.count, missing.record.size, missing.record.known ?? 0, missing.found]
            remarks = [Problem(.sealsMissing, numbers.map { .number($0) } + [.time(missing.record.seen)])]
        }
    }

    private mutating func answer(_ judgement: MemoryJudgement, _ isAltered: (_ before: Int) -> Bool) {
        let history = judgement.history
        if let resident = judgement.resident {
            switch history.standing(to: resident) {
            case .isShorter where judgement.isSuccessor, .differs where judgement.isSuccessor: break
            case .isShorter:
                let numbers: [Problem.Argument] = [.number(history.size), .number(resident.size)]
                findings = [Problem(.olderThanRemembered, numbers + [.time(resident.seen)])]
                detail = MemoryAnswer.longer.filled(resident)
                return
            case .differs(let found):
                let roots: [Problem.Argument] = [.number(resident.size), .hash(resident.root), .hash(found)]
                findings = [Problem(.differsFromRemembered, roots + [.time(resident.seen)])]
                detail = MemoryAnswer.differs.filled(resident)
                return
            case .extends where opponents.isEmpty: extends(resident, isAltered(resident.size))
            case .extends, .isUnknown: break
            }
        } else if !judgement.contents.damages.isEmpty {
            detail = Wording("本机的记忆损坏了", "this machine's memory is damaged")
            return
        } else if opponents.isEmpty, judgement.longer.isEmpty, let longest = judgement.extended.first {
            extends(longest, isAltered(longest.size))
        }
        if let opponent = opponents.first {
            detail = MemoryAnswer.contradicted.filled(opponent.size, opponent.seen, opponent.path)
        } else if let longer = judgement.longer.first(where: { $0.path != history.path }) {
            if answer == .unchecked { detail = MemoryAnswer.longer.filled(longer) }
            warnings.append(MemoryAnswer.olderElsewhere.filled(longer))
        }
    }

    private mutating func extends(_ record: RememberedCheckpoint, _ isAltered: Bool) {
        // The stored hashes are those seen here, but a line among them is not what was hashed.
        answer = isAltered ? .no : .yes
        detail = (isAltered ? MemoryAnswer.altered : MemoryAnswer.unchanged).filled(record)
    }

    /// A history that was seen in several files is one history, and told of once.
    private static func once(_ opponents: [Opponent]) -> [Opponent] {
        var told: Set<[AnyHashable]> = []
        return opponents.filter { told.insert([$0.note, $0.weight]).inserted }
    }

    private static func doubt(_ opponent: Opponent) -> Problem {
        let arguments: [Problem.Argument] = [
            .file(opponent.path), .time(opponent.seen), .number(opponent.size), .hash(opponent.root),
        ]
        return switch opponent.weight {
        case .contradicts, .none: Problem(.contradictsRemembered, arguments)
        case .precedes: Problem(.originOfStrangers, arguments)
        case .replaced(let entry): Problem(.rememberedReplaced, arguments + [.entry(entry)])
        case .isOwn(let time): Problem(.historyNotOwn, arguments + [.time(time)])
        }
    }

    private static let unchanged = Wording(
        "本机 {1} 见过前 {0} 条，一字未改",
        "its first {0} entries are those seen here on {1}"
    )
    private static let altered = Wording(
        "本机 {1} 见过前 {0} 条，其中有的后来被改动",
        "some of the first {0} entries, seen here on {1}, have been altered since"
    )
    private static let longer = Wording(
        "本机 {1} 见过更长的，有 {0} 条",
        "a longer one of {0} entries was seen here on {1}"
    )
    private static let differs = Wording("与本机 {1} 见过的不同", "it differs from the one seen here on {1}")
    private static let contradicted = Wording(
        "本机 {1} 见过与它矛盾的另一份历史",
        "a history that contradicts it was seen here on {1}"
    )
    private static let olderElsewhere = Wording(
        "注意：本机 {1} 在 {2} 见过标识相同、更长的账本，有 {0} 条。这一份可能是旧的。",
        "Mind: on {1} this machine saw a longer ledger of the same origin, of {0} entries, in {2}. This may be an old copy."
    )
}

extension Wording {
    fileprivate func filled(_ record: RememberedCheckpoint) -> Wording { filled(record.size, record.seen, record.path) }

    fileprivate func filled(_ size: Int, _ seen: Timestamp, _ path: String) -> Wording {
        let arguments = [String(size), seen.description, path]
        return Wording(text(.zh, arguments), text(.en, arguments))
    }
}
