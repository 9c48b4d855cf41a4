/// Evidence of two histories as somebody has it: a file that was made for it, or two notes of whatever came from elsewhere.
package struct EvidenceFile: Sendable {
    /// Where it comes from.
    package let path: String
    /// What it says.
    package let evidence: ForkEvidence

    /// Reads a file, and follows its hashes.
    ///
    /// - Throws: `Problem` with `evidenceMalformed`, `evidenceProvesNothing`, `fileNotPlainText`, or one of the file.
    package init(path: String) throws(Problem) {
        self.path = path
        evidence = try EditedText(path: path).firstReadable { form throws(Problem) in
            try EvidenceFile.read(form, path)
        }
        try EvidenceFile.check(evidence, path)
    }

    private static func read(_ text: String, _ path: String) throws(Problem) -> ForkEvidence {
        let isWritten = text.hasPrefix(ForkEvidence.header)
        let notes = isWritten ? [] : EvidenceFile.notes(in: text)
        guard isWritten || notes.count == 2 else {
            throw Problem(.evidenceMalformed, [.file(path), .wording(ExhibitTexts.noNotes)])
        }
        do throws(LogError) {
            return isWritten ? try ForkEvidence(text) : try ForkEvidence(notes[0], notes[1], .roots)
        } catch {
            throw Problem(.evidenceMalformed, [.file(path), .reason(error)])
        }
    }

    /// The checkpoints in any other text, each once.
    private static func notes(in text: String) -> [SignedNote] {
        if let notes = KeptNotes.read(text) { return [notes.first, notes.second] }
        return SealedNotes.all(in: text).reduce(into: []) { notes, note in
            if !notes.contains(where: { $0.text == note.text }) { notes.append(note) }
        }
    }

    private static func check(_ evidence: ForkEvidence, _ path: String) throws(Problem) {
        guard !evidence.isProven(hasher: TreeHasher()) else { return }
        let sizes: [Problem.Argument] = [evidence.firstCheckpoint, evidence.secondCheckpoint].map { .number($0.size) }
        let reason: Problem.Argument =
            evidence.ground == .roots ? .wording(ExhibitTexts.twoNotesAlone, sizes) : .wording(ExhibitTexts.falseProof)
        throw Problem(.evidenceProvesNothing, [.file(path), reason])
    }

    /// Who signed each of the two.
    ///
    /// - Throws: `Problem` with `evidenceProvesNothing` where a signature of one of the keys does not fit.
    package func signers(among keys: [VerifierKey]) throws(Problem) -> (first: [VerifierKey], second: [VerifierKey]) {
        do throws(LogError) { return try evidence.signers(among: keys) } catch {
            throw Problem(.evidenceProvesNothing, [.file(path), .wording(ExhibitTexts.falseSignature)])
        }
    }
}

extension KeptEvidence {
    /// The same as a file that anybody can check.
    ///
    /// - Throws: `Problem` with `evidenceProvesNothing` where the request and the note do not prove it by themselves.
    package func forkEvidence(in folder: String) throws(Problem) -> ForkEvidence {
        func nothing(_ reason: Problem.Argument) -> Problem {
            let place = WitnessTexts.evidenceIn.filled(String(number), folder)
            return Problem(.evidenceProvesNothing, [.wording(place), reason])
        }
        guard let own, let cosigned else { throw nothing(.wording(ExhibitTexts.ownStore)) }
        let sizes: [Problem.Argument] = [.number(cosigned.size), .number(request.checkpoint.size)]
        let ground: ForkEvidence.Ground? =
            switch contradiction {
            case .twoRoots, .emptyTree: .roots
            case .otherBeginning(let root): .beginning(root, proof: request.proof)
            case .unshown, nil: nil
            }
        guard let ground, let evidence = try? ForkEvidence(own, request.note, ground),
            evidence.isProven(hasher: TreeHasher())
        else { throw nothing(.wording(ExhibitTexts.twoNotesAlone, sizes)) }
        return evidence
    }
}
