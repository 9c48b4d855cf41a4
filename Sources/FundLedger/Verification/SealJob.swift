import FundRules
import TransparencyLog

/// A row of `checkpoint` as it is stored.
struct StoredCheckpoint: Sendable {
    let size: Int
    let root: [UInt8]
    let note: [UInt8]

    /// The note, and what it says.
    ///
    /// - Throws: `Problem` with `checkpointMalformed` where the note is not well-formed, or not what its row says.
    func read() throws(Problem) -> (note: SignedNote, checkpoint: Checkpoint) {
        let read: (note: SignedNote, checkpoint: Checkpoint)
        do throws(LogError) {
            let note = try SignedNote(bytes: note)
            read = (note, try Checkpoint(text: note.text))
        } catch {
            throw Problem(.checkpointMalformed, [.number(size), .reason(error)])
        }
        guard read.checkpoint.size == size, Digest(root) == read.checkpoint.root else {
            throw Problem(.checkpointMalformed, [.number(size), .wording(Wording("条数或根指纹与行里的不同", "size, root"))])
        }
        return read
    }

    /// What is wrong with a row over entries that there are not; nil where it is well-formed.
    var formFault: Problem? {
        do throws(Problem) { _ = try read() } catch { return error }
        return nil
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
        Problem(.signatureInvalid, [.number(row.size), .key(key.keyID)], entry: row.size - 1)
    }

    private func findingsOfAnyNote() -> [Problem] {
        let entry = row.size - 1
        let read: (note: SignedNote, checkpoint: Checkpoint)
        do throws(Problem) { read = try row.read() } catch { return [error.at(entry: entry)] }
        var found: [Problem] = []
        if let origin, read.checkpoint.origin != origin {
            let names = [read.checkpoint.origin, origin].map(Problem.Argument.name)
            found.append(Problem(.originDiffers, [.number(row.size)] + names, entry: entry))
        }
        if read.checkpoint.root != root {
            found.append(.sealed(row.size, read.checkpoint.root, found: root))
        }
        return found + findings(underSignaturesOf: read.note)
    }

    /// The recorder has signed, and no member's signature is false, whoever else's it is.
    private func findings(underSignaturesOf note: SignedNote) -> [Problem] {
        let signers = members.map(\.member.key).filter { key in
            note.signatures.contains { $0.keyID == key.keyID && $0.name == key.name }
        }
        let isMissing = key.map { !signers.contains($0) } ?? true
        let missing = Problem(.sealMissing, [.number(row.size), recorder.map { .key($0) } ?? "—"], entry: row.size - 1)
        return (isMissing ? [missing] : []) + signers.filter { !hasSigned(note, $0) }.map(invalid)
    }

    private func hasSigned(_ note: SignedNote, _ key: VerifierKey) -> Bool {
        do throws(LogError) { return try !note.verifiedKeys(among: [key]).isEmpty } catch { return false }
    }
}
