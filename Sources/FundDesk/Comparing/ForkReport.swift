/// Evidence of two histories, explained to somebody who has only the file and a public key.
package struct ForkReport {
    private let evidence: ForkEvidence
    private let signers: (first: [VerifierKey], second: [VerifierKey])
    private let known: KnownKeys

    /// - Parameter signers: who of those that are known signed each of the two.
    package init(
        _ evidence: ForkEvidence,
        signers: (first: [VerifierKey], second: [VerifierKey]),
        _ known: KnownKeys
    ) {
        (self.evidence, self.signers, self.known) = (evidence, signers, known)
    }

    /// Whether keys that are known and belong together have signed both, so that nothing is left to be believed.
    package var isAttributed: Bool { known.belongTogether(signers.first, signers.second) }

    /// All of it: which two, why both cannot be true, who signed them, how others check it.
    package func text(_ language: Language, _ words: DeskWords) -> String {
        let origin = Visible.text(evidence.firstCheckpoint.origin)
        var lines = [ExhibitTexts.evidenceOf.text(language, [origin]), ""]
        let sides = [
            ("1", evidence.first, evidence.firstCheckpoint), ("2", evidence.second, evidence.secondCheckpoint),
        ]
        for (name, note, checkpoint) in sides {
            let arguments = [name, String(checkpoint.size), checkpoint.root.base64]
            lines.append(ExhibitTexts.evidenceSide.text(language, arguments))
            let keys = note.signatures.map { "\(Visible.text($0.name)) \($0.keyID)" }
            lines.append(ExhibitTexts.claimed.text(language, [keys.joined(separator: ReadingTexts.comma[language])]))
        }
        lines += ["", ExhibitTexts.proven[language]] + GroundWords(evidence).lines(language)
        lines += [conclusion(language, words), "", ExhibitTexts.howToCheck[language]]
        return lines.map { $0 + "\n" }.joined()
    }

    private func conclusion(_ language: Language, _ words: DeskWords) -> String {
        guard !known.all.isEmpty else { return words.signersUnknown[language] }
        guard !signers.first.isEmpty, !signers.second.isEmpty else {
            return ExhibitTexts.signerMissing.text(language, [signers.first.isEmpty ? "1" : "2"])
        }
        if let both = liar { return ExhibitTexts.oneKey.text(language, ["\(both.keyID)"]) }
        let keys = [signers.first, signers.second].map { keys in
            keys.map { "\($0.keyID)" }.joined(separator: ReadingTexts.comma[language])
        }
        return (isAttributed ? ExhibitTexts.twoKeys : ExhibitTexts.strangers).text(language, keys)
    }

    /// A key that has signed both.
    private var liar: VerifierKey? { signers.first.first(where: signers.second.contains) }

    /// For programs.
    package var json: JSONValue {
        func side(_ note: SignedNote, _ checkpoint: Checkpoint, _ signers: [VerifierKey]) -> JSONValue {
            .object([
                "size": .count(checkpoint.size), "root": .string(checkpoint.root.base64), "note": .string(note.encoded),
                "signers": .strings(signers.map { "\($0.keyID)" }),
            ])
        }
        return .object(of: [
            "origin": .string(evidence.firstCheckpoint.origin), "proven": .boolean(true),
            "ground": .string(evidence.ground.word), "entry": evidence.ground.entry.map(JSONValue.count),
            "first": side(evidence.first, evidence.firstCheckpoint, signers.first),
            "second": side(evidence.second, evidence.secondCheckpoint, signers.second),
            "attributed": .boolean(isAttributed), "signedBoth": liar.map { .string("\($0.keyID)") },
        ])
    }
}
