import FundRules
import TransparencyLog

/// A row of `checkpoint` as it is stored.
struct StoredCheckpoint: Sendable {
    let size: Int
    let root: [UInt8]
    let note: [UInt8]

    /// What is wrong with a row over entries that there are not: that it is malformed, or not what its note says; nil
    /// where it is well-formed.
    var formFault: Problem? {
        do throws(LogError) {
            let checkpoint = try Checkpoint(text: try SignedNote(bytes: note).text)
            guard checkpoint.size == size, Digest(root) == checkpoint.root else {
                return Problem(.checkpointMalformed, [String(size), "size, root"])
            }
            return nil
        } catch {
            return Problem(.checkpointMalformed, [String(size), error.reason])
        }
    }
}

/// A checkpoint to judge, and what the pass found at its place.
struct SealJob: Sendable {
    let row: StoredCheckpoint
    /// The root over the entries as they are.
    let root: Digest
    /// The log's origin; nil where the first entry does not tell.
    let origin: String?
    /// Who recorded the entries since the checkpoint before.
    let recorder: KeyID?
    /// The recorder's key; nil where the key ID is no member's.
    let key: VerifierKey?
    /// Everybody who is or was a member by then.
    let members: [Membership]

    /// Everything that is wrong with some checkpoints; keys are prepared once for all of them.
    static func findings(of jobs: [SealJob]) -> [Problem] {
        var checkers: [VerifierKey: SignatureChecker] = [:]
        return jobs.flatMap { job in
            job.findings { key in
                if let checker = checkers[key] { return checker }
                let checker = SignatureChecker(key)
                checkers[key] = checker
                return checker
            }
        }
    }

    private func findings(_ checker: (VerifierKey) -> SignatureChecker) -> [Problem] {
        // Nearly every note is what this program writes: the checkpoint that must stand here, signed by its recorder.
        guard let key, let origin, Digest(row.root) == root else { return findingsOfAnyNote() }
        let text = Checkpoint.text(origin: origin, size: row.size, root: root)
        guard let signature = SignedNote.soleSignature(in: row.note, under: text, by: key) else {
            return findingsOfAnyNote()
        }
        return checker(key).isValid(signature, of: text) ? [] : [invalid(key)]
    }

    private func invalid(_ key: VerifierKey) -> Problem {
        Problem(.signatureInvalid, [String(row.size), key.keyID.description], entry: row.size - 1)
    }

    private func findingsOfAnyNote() -> [Problem] {
        let entry = row.size - 1
        var found: [Problem] = []
        do throws(LogError) {
            let note = try SignedNote(bytes: row.note)
            let checkpoint = try Checkpoint(text: note.text)
            guard checkpoint.size == row.size, Digest(row.root) == checkpoint.root else {
                return [Problem(.checkpointMalformed, [String(row.size), "size, root"], entry: entry)]
            }
            if let origin, checkpoint.origin != origin {
                found.append(Problem(.originDiffers, [String(row.size), checkpoint.origin, origin], entry: entry))
            }
            if checkpoint.root != root {
                found.append(
                    Problem(
                        .checkpointRootDiffers,
                        [String(row.size), checkpoint.root.base64, root.base64],
                        entry: entry
                    )
                )
            }
            found += findings(underSignaturesOf: note)
        } catch {
            found.append(Problem(.checkpointMalformed, [String(row.size), error.reason], entry: entry))
        }
        return found
    }

    /// The recorder has signed, and no member's signature is false, whoever else's it is.
    private func findings(underSignaturesOf note: SignedNote) -> [Problem] {
        let signers = members.map(\.member.key).filter { key in
            note.signatures.contains { $0.keyID == key.keyID && $0.name == key.name }
        }
        let isMissing = key.map { !signers.contains($0) } ?? true
        let missing = Problem(.sealMissing, [String(row.size), recorder?.description ?? "—"], entry: row.size - 1)
        return (isMissing ? [missing] : []) + signers.filter { !hasSigned(note, $0) }.map(invalid)
    }

    private func hasSigned(_ note: SignedNote, _ key: VerifierKey) -> Bool {
        do throws(LogError) { return try !note.verifiedKeys(among: [key]).isEmpty } catch { return false }
    }
}
