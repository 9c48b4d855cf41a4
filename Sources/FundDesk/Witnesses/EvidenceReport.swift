/// What a witness keeps against a log, explained to somebody who has only this and the public keys.
package struct EvidenceReport {
    private let evidence: KeptEvidence

    package init(_ evidence: KeptEvidence) {
        self.evidence = evidence
    }

    /// One line.
    package func line(_ language: Language) -> String {
        WitnessTexts.evidenceLine.text(
            language,
            [
                String(evidence.number), evidence.received.description,
                Visible.text(evidence.request.checkpoint.origin), kind[language],
            ]
        )
    }

    private var kind: Wording {
        switch evidence.contradiction {
        case .twoRoots: WitnessTexts.twoRoots
        case .otherBeginning: WitnessTexts.otherBeginning
        case .emptyTree: WitnessTexts.emptyTree
        case .unshown: WitnessTexts.unshown
        case nil: WitnessTexts.ownUnknown
        }
    }

    /// All of it: what it is, what follows, what to do, and both sides byte for byte.
    package func text(_ language: Language) -> String {
        let (checkpoint, cosigned) = (evidence.request.checkpoint, evidence.cosigned)
        var beginning = "—"
        if case .otherBeginning(let root) = evidence.contradiction { beginning = root.base64 }
        let arguments = [
            Visible.text(checkpoint.origin), String(checkpoint.size), checkpoint.root.base64,
            cosigned.map { String($0.size) } ?? "—", cosigned?.root.base64 ?? "—", beginning,
        ]
        var lines = [line(language), "", reason.text(language, arguments), conclusion[language]]
        if let own = evidence.own {
            lines += ["", WitnessTexts.ownNote[language], "", Visible.lines(own.encoded)]
        }
        lines += [
            evidence.own == nil ? "" : WitnessTexts.theirRequest[language], "", Visible.lines(evidence.request.text),
            WitnessTexts.check[language],
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private var reason: Wording {
        switch evidence.contradiction {
        case .twoRoots: WitnessTexts.whyTwoRoots
        case .otherBeginning: WitnessTexts.whyOtherBeginning
        case .emptyTree: WitnessTexts.whyEmptyTree
        case .unshown: WitnessTexts.whyUnshown
        case nil: WitnessTexts.whyOwnUnknown
        }
    }

    private var conclusion: Wording {
        switch evidence.contradiction {
        case nil: WitnessTexts.retires
        case .unshown?: WitnessTexts.notProven
        case _?: WitnessTexts.proven
        }
    }

    /// For programs.
    package var json: JSONValue {
        var members: [String: JSONValue] = [
            "number": .count(evidence.number), "received": .string(evidence.received.description),
            "origin": .string(evidence.request.checkpoint.origin), "kind": .string(word),
            "proven": .boolean(evidence.contradiction?.isProven ?? true), "request": .string(evidence.request.text),
        ]
        members["cosigned"] = evidence.own.map { .string($0.encoded) }
        return .object(members)
    }

    private var word: String {
        switch evidence.contradiction {
        case .twoRoots: "two-roots"
        case .otherBeginning: "other-beginning"
        case .emptyTree: "empty-tree"
        case .unshown: "unshown"
        case nil: "own-cosignature-unknown"
        }
    }
}
