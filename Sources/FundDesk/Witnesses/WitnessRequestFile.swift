/// A request for a cosignature as somebody brought it: on a stick, in a message.
package enum WitnessRequestFile {
    /// Reads a request; what an editor adds does not count.
    ///
    /// - Throws: `Problem` with `witnessRequestMalformed`, or one of the file.
    package static func read(_ path: String) throws(Problem) -> AddCheckpointRequest {
        try EditedText(path: path).firstReadable { form throws(Problem) in
            do throws(LogError) { return try AddCheckpointRequest(form) } catch {
                throw Problem(.witnessRequestMalformed, [.file(path), .reason(error)])
            }
        }
    }
}

extension Witness.Outcome {
    /// The cosignature lines.
    ///
    /// - Parameter newest: when the witness cosigned last.
    /// - Throws: `Problem`: why there are none.
    package func lines(
        for request: AddCheckpointRequest,
        at now: Timestamp,
        newest: Timestamp?
    ) throws(Problem) -> [NoteSignature] {
        if let hindrance { throw hindrance }
        let checkpoint = request.checkpoint
        switch answer {
        case .cosigned(let lines): return lines
        case .unavailable: throw Problem(.witnessClockBehind, [.time(now), newest.map { .time($0) } ?? "—"])
        case .malformed: throw Problem(.witnessRequestMalformed, ["—", "—"])
        case .unknownOrigin: throw Problem(.witnessOriginUnknown, [.name(checkpoint.origin)])
        case .untrusted:
            let keys = Problem.Argument.keys(request.note.signatures.map(\.keyID))
            throw Problem(.witnessNotSigned, [.name(checkpoint.origin), keys])
        case .conflict(let size):
            if let problem = contradicted(checkpoint) { throw problem }
            throw Problem(.witnessSizeDiffers, [.number(request.oldSize), .number(size)])
        case .inconsistent: throw contradicted(checkpoint) ?? notShown(checkpoint, request.oldSize)
        }
    }

    private func contradicted(_ checkpoint: Checkpoint) -> Problem? {
        guard let evidence, let cosigned = evidence.cosigned else { return nil }
        guard evidence.contradiction?.isProven == true else { return notShown(checkpoint, cosigned.size) }
        let sizes: [Problem.Argument] = [.number(checkpoint.size), .number(cosigned.size)]
        return Problem(.witnessContradicted, [.name(checkpoint.origin)] + sizes + [.number(evidence.number)])
    }

    private func notShown(_ checkpoint: Checkpoint, _ size: Int) -> Problem {
        let number: Problem.Argument = evidence.map { .number($0.number) } ?? "—"
        return Problem(.witnessNotShown, [.name(checkpoint.origin), .number(checkpoint.size), .number(size), number])
    }
}
