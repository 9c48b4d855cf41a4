import FundRules
import TransparencyLog

extension TrustAnswer {
    /// Whether witnesses cosigned it as the policy asks, findings apart.
    var answer: Verdict.Check.Answer {
        guard let policy, policy.asksForWitnesses else { return .unchecked }
        return isMet == true ? .yes : .no
    }

    /// Whether keys were listed, and the last entries are not under one of them.
    func lacksSeals(of size: Int) -> Bool { listed.map { $0 < size } ?? false }

    /// Whose keys sealed the entries, where keys were listed; nil where none were.
    func sealDetail(of size: Int) -> Wording? {
        guard let listed else { return nil }
        if listed == 0 {
            return Wording("没有一个封条是您列出的密钥签的", "no checkpoint is signed by a key that you listed")
        }
        guard listed < size else {
            return Wording("密钥是您列出的，或由它们引入的", "by keys that you listed, or that these brought in")
        }
        return Wording(
            "您列出的密钥只封存了前 {0} 条，其后 {1} 条不是",
            "the keys that you listed seal only the first {0} entries, and not the last {1}"
        ).filled(listed, size - listed)
    }

    /// What the answer rests on.
    func detail(of size: Int) -> Wording {
        guard findings.isEmpty else {
            return Wording("会签表里有 {0} 行不对，见下", "{0} rows of the cosignatures are wrong, see below")
                .filled(findings.count)
        }
        guard let policy else {
            guard count > 0 else { return Wording("没有会签", "there are no cosignatures") }
            return Wording(
                "有 {0} 份会签；没有给出信任策略，不知道谁的算数",
                "{0} cosignatures; no trust policy says whose count"
            ).filled(count)
        }
        guard policy.asksForWitnesses else {
            return Wording("信任策略不要求见证人；有 {0} 份会签", "the trust policy asks for no witness; {0} cosignatures")
                .filled(count)
        }
        let needed = policy.standing(with: [])
        guard let best, best.standing.held > 0 else {
            return Wording("{1} 位里一位也没有会签（要 {0} 位）", "none of {1} ({0} needed) has cosigned").filled(
                needed.needed,
                needed.members
            )
        }
        let time = best.time?.description ?? "—"
        let wording =
            switch (best.standing.isMet, best.size < size) {
            case (true, true):
                Wording(
                    "{1} 位里有 {2} 位（要 {0} 位）会签了前 {3} 条，最近一次 {5}；其后 {4} 条还没有会签",
                    "{2} of {1} ({0} needed) cosigned the first {3} entries, last at {5}; {4} follow unwitnessed"
                )
            case (true, false):
                Wording(
                    "{1} 位里有 {2} 位（要 {0} 位）会签了全部 {3} 条，最近一次 {5}",
                    "{2} of {1} ({0} needed) cosigned all {3} entries, last at {5}"
                )
            case (false, _):
                Wording(
                    "{1} 位里至多有 {2} 位（要 {0} 位）会签了同一个封条：前 {3} 条，{5}",
                    "at most {2} of {1} ({0} needed) cosigned one checkpoint: the first {3} entries, {5}"
                )
            }
        let numbers = [needed.needed, needed.members, best.standing.held, best.size, size - best.size]
        return wording.filled(numbers, time)
    }
}

extension Wording {
    fileprivate func filled(_ numbers: Int...) -> Wording { filled(numbers) }

    fileprivate func filled(_ numbers: [Int], _ text: String = "") -> Wording {
        let arguments = numbers.map(String.init) + [text]
        return Wording(self.text(.zh, arguments), self.text(.en, arguments))
    }
}
