import FundRules
import TransparencyLog

/// The answer to the question whether a ledger extends what this machine saw before.
struct MemoryAnswer {
    /// The answer, findings apart.
    let answer: Verdict.Check.Answer
    /// What it rests on.
    let detail: Wording
    /// What is wrong with the file.
    private(set) var findings: [Problem] = []
    /// What may be wrong with it.
    private(set) var warning: Wording?

    init(_ pass: VerificationPass?, _ recollection: Recollection?) {
        switch recollection?.comparison(pass) ?? .unknown {
        case .unknown:
            answer = .unchecked
            detail = Wording("这台电脑没有记住过这个账本", "this machine remembers no checkpoint of it")
        case .extends(let remembered):
            // The stored hashes are those seen here, but a line among them is not what was hashed.
            let isAltered = pass?.hasAlteredLine(before: remembered.size) == true
            answer = isAltered ? .no : .yes
            detail = MemoryAnswer.seen(isAltered ? MemoryAnswer.altered : MemoryAnswer.unchanged, remembered)
        case .older(let remembered, let found):
            answer = .unchecked
            detail = MemoryAnswer.seen(
                Wording("本机 {1} 见过更长的，有 {0} 条", "a longer one of {0} entries was seen here on {1}"),
                remembered
            )
            if recollection?.isBinding(remembered) == true {
                findings = [
                    MemoryAnswer.finding(.olderThanRemembered, [String(found), String(remembered.size)], remembered)
                ]
            } else {
                warning = MemoryAnswer.seen(MemoryAnswer.olderElsewhere, remembered)
            }
        case .differs(let remembered, let found):
            answer = .unchecked
            detail = MemoryAnswer.seen(Wording("与本机 {1} 见过的不同", "it differs from the one seen here on {1}"), remembered)
            if recollection?.isBinding(remembered) == true {
                let arguments = [String(remembered.size), remembered.root.base64, found.base64]
                findings = [MemoryAnswer.finding(.differsFromRemembered, arguments, remembered)]
            } else {
                warning = MemoryAnswer.seen(MemoryAnswer.anotherElsewhere, remembered)
            }
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
    private static let olderElsewhere = Wording(
        "注意：本机 {1} 在 {2} 见过标识相同、更长的账本，有 {0} 条。这一份可能是旧的。",
        "Mind: on {1} this machine saw a longer ledger of the same origin, of {0} entries, in {2}. This may be an old copy."
    )
    private static let anotherElsewhere = Wording(
        "注意：本机 {1} 在 {2} 见过标识相同、历史不同的账本。如果说的是同一笔基金，历史就被换过：请问清哪一本是真的。",
        """
        Mind: on {1} this machine saw a ledger of the same origin with another history, in {2}. If both are the same \
        fund's, history was replaced: ask which one is true.
        """
    )

    private static func finding(
        _ code: ProblemCode,
        _ arguments: [String],
        _ remembered: RememberedCheckpoint
    ) -> Problem {
        Problem(code, arguments + [remembered.seen.description])
    }

    private static func seen(_ wording: Wording, _ remembered: RememberedCheckpoint) -> Wording {
        let arguments = [String(remembered.size), remembered.seen.description, remembered.path]
        return Wording(wording.text(.zh, arguments), wording.text(.en, arguments))
    }
}
