extension Verdict {
    /// The verdict for programs; lists that are empty are left out, but for those of what was checked and found.
    package func json(_ language: Language) -> JSONValue {
        .object(of: [
            "fund": fund.isEmpty ? nil : .string(fund), "origin": origin.isEmpty ? nil : .string(origin),
            "verdict": .string(word.rawValue), "size": .count(size), "root": .string(root.base64),
            "checks": .array(checks.map { Verdict.json($0.question, $0.answer, $0.detail[language]) }),
            "findings": .array(findings.map { $0.json(language) }),
            "remarks": .array(remarks.map { $0.json(language) }),
            // What speaks against it until a person has settled it.
            "doubts": JSONValue.list(doubts.map { $0.json(language) }),
            // The histories that it contradicts.
            "contradictions": JSONValue.list(opponents.map(\.json)),
            // What whoever relies on it should know.
            "warnings": JSONValue.list(warnings.map { .string($0[language]) }),
            // What would make it worth more, what helps most first.
            "stronger": JSONValue.list(Strengthening.all(self).map { .string($0.rawValue) }),
            // Why this machine could not remember it; left out where it did.
            "unremembered": unremembered.map { $0.json(language) },
            "openObjections": JSONValue.list(openObjections.map(\.json)),
            "unpublished": JSONValue.list(unpublished.map(\.json)),
            "attestations": JSONValue.list(attestations.map(\.json)),
            // Left out where there are no cosignatures and nobody asked for any.
            "witnesses": witnesses.json(of: size),
            // Left out where there are none, and nobody said whose count.
            "timestamps": timestamps.json(of: size),
            // Left out where there are none, here or in entries.
            "privateDetails": details == PrivateCount() ? nil : details.json,
            "attachmentsUnchecked": attachmentsUnchecked > 0 ? .count(attachmentsUnchecked) : nil,
            "ballotsUnchecked": JSONValue.list(
                ballotsUnchecked.map {
                    .object(["entry": .count($0.entry), "payments": .array($0.payments.map(JSONValue.count))])
                }
            ),
        ])
    }

    /// What is said of a file that could not be read at all.
    ///
    /// - Parameter isDamaged: a damaged database has answered the first question; a file that is missing has answered none.
    package static func json(unreadable problem: Problem, isDamaged: Bool, _ language: Language) -> JSONValue {
        let checks = Check.Question.allCases.map { question in
            json(question, isDamaged && question == .integrity ? .no : .unchecked, "")
        }
        return .object([
            "verdict": .string((isDamaged ? Word.fails : .unchecked).rawValue), "size": .integer(0),
            "root": .string(""), "checks": .array(checks), "findings": .array([problem.json(language)]),
            "remarks": .array([]),
        ])
    }

    private static func json(_ question: Check.Question, _ answer: Check.Answer, _ detail: String) -> JSONValue {
        .object([
            "id": .string(question.rawValue), "answer": .string(answer.rawValue), "detail": .string(detail),
        ])
    }
}

extension TrustAnswer {
    fileprivate func json(of total: Int) -> JSONValue? {
        guard policy != nil || count > 0 else { return nil }
        let needed = policy?.standing(with: [])
        return .object(of: [
            "cosignatures": .count(count),
            "needed": needed.map { .count($0.needed) }, "of": needed.map { .count($0.members) },
            "satisfied": isMet.map(JSONValue.boolean),
            "held": best.map { .count($0.standing.held) }, "size": best.map { .count($0.size) },
            "unwitnessed": best.map { .count(total - $0.size) },
            "time": best?.time.map { .string($0.description) },
            "cosigners": best.map { .strings($0.cosigners.map(\.name)) },
            "sealedByListed": listed.map(JSONValue.count),
        ])
    }
}

extension TimestampAnswer {
    fileprivate func json(of total: Int) -> JSONValue? {
        guard isAsked || count > 0 else { return nil }
        return .object(of: [
            "count": .count(count), "unknown": .count(unknown),
            "size": best.map { .count($0.size) }, "unstamped": best.map { .count(total - $0.size) },
            "time": best.map { .string($0.time.description) }, "authority": best.map { .string($0.name) },
        ])
    }
}

extension Problem {
    /// The problem for programs.
    func json(_ language: Language) -> JSONValue {
        .object(of: [
            "code": .count(code.rawValue), "slug": .string(code.slug), "entry": entry.map(JSONValue.count),
            "message": .string(message(in: language)),
        ])
    }
}

extension StandingObjection {
    fileprivate var json: JSONValue {
        .object([
            "entry": .count(sequence), "to": .count(entry), "date": .string(date.description),
            "due": .string(due.description),
        ])
    }
}

extension DuePublication {
    fileprivate var json: JSONValue {
        .object([
            "due": .string(deadline.description), "entry": .count(request), "overdue": .boolean(isOverdue),
            "paid": .integer(paid),
        ])
    }
}

extension PrivateCount {
    fileprivate var json: JSONValue {
        .object([
            "erased": .count(erased), "foreign": .count(foreign), "kept": .count(kept), "named": .count(named),
            "pending": .count(pending), "unchecked": .count(unchecked), "unreadable": .count(unreadable),
        ])
    }
}

extension Opponent {
    /// With the day on which it was settled that the history is the fund's own, where it was.
    fileprivate var json: JSONValue {
        let settled: Timestamp? = if case .isOwn(let time) = weight { time } else { nil }
        return .object(of: [
            "path": .string(path), "seen": .string(seen.description), "size": .count(size),
            "root": .string(root.base64), "note": .string(note), "settled": settled.map { .string($0.description) },
        ])
    }
}
