import Testing
import TransparencyLog

/// Protects a witness from whatever is sent to it, and the bytes of what is asked (C2SP tlog-witness).
@Suite("Requests to a witness")
struct AddCheckpointRequestTests {
    let key: SigningKey
    let note: SignedNote
    let hash: String

    init() throws {
        key = try SigningKey(name: "example.org/a", seed: Array(repeating: 1, count: 32))
        let leaves = MemoryLeaves(count: 9)
        let checkpoint = try Checkpoint(origin: "example.org/a", size: 9, root: leaves.root(0..<9))
        note = try SignedNote.sign(text: checkpoint.text, with: [key])
        hash = leaves.root(0..<3).base64
    }

    @Test("A request is written as it was read", arguments: [0, 1, 5, 63])
    func readsBack(hashes: Int) throws {
        let text = "old 5\n" + String(repeating: hash + "\n", count: hashes) + "\n" + note.encoded
        let request = try AddCheckpointRequest(text)
        #expect(request.oldSize == 5)
        #expect(request.proof.count == hashes)
        #expect(request.checkpoint.size == 9)
        #expect(request.note == note)
        #expect(request.text == text)
        #expect(try AddCheckpointRequest(bytes: Array(text.utf8)) == request)
    }

    /// What is wrong with a body, and the code.
    private var hostile: [(String, LogError.Code)] {
        let good = note.encoded
        let line = hash + "\n"
        return [
            ("", .malformedRequest), ("\n\n", .malformedRequest), ("old 5", .malformedRequest),
            ("old 5\n", .malformedRequest), ("\n" + good, .malformedRequest),
            // Without the empty line the origin is no hash.
            ("old 5\n" + good, .malformedRequest),
            ("old  5\n\n" + good, .malformedRequest), ("Old 5\n\n" + good, .malformedRequest),
            ("old 05\n\n" + good, .malformedRequest), ("old +5\n\n" + good, .malformedRequest),
            ("old -1\n\n" + good, .malformedRequest), ("old 5 \n\n" + good, .malformedRequest),
            ("old 0x5\n\n" + good, .malformedRequest), ("old \u{FF15}\n\n" + good, .malformedRequest),
            ("old 9223372036854775808\n\n" + good, .malformedRequest), ("old\n\n" + good, .malformedRequest),
            ("\u{FEFF}old 5\n\n" + good, .malformedRequest), ("old 5\r\n\r\n" + good, .malformedRequest),
            // Beyond the checkpoint.
            ("old 10\n\n" + good, .malformedRequest),
            ("old 5\n" + String(repeating: line, count: 64) + "\n" + good, .malformedRequest),
            ("old 5\n" + String(repeating: line, count: 2_000) + "\n" + good, .malformedRequest),
            ("old 5\n \n\n" + good, .malformedRequest), ("old 5\n" + hash + " \n\n" + good, .malformedRequest),
            ("old 5\n" + hash.dropLast() + "\n\n" + good, .malformedRequest),
            ("old 5\nAAAA\n\n" + good, .malformedRequest),
            // A second empty line would be the note's first.
            ("old 5\n\n\n" + good, .malformedCheckpoint), ("old 5\n\n" + good + "\n", .malformedNote),
            ("old 5\n\n" + note.text, .malformedNote), ("old 5\n\n" + good.dropLast(), .malformedNote),
            ("old 5\n\nexample.org/a\n09\n\(hash)\n\n" + key.line(over: "x\n"), .malformedCheckpoint),
            ("old 5\n\nexample.org/a\n9\n\(hash)\nmore\n\n" + key.line(over: "x\n"), .malformedCheckpoint),
            ("old 5\n\nexample.org/a\n9\n\n" + key.line(over: "x\n"), .malformedCheckpoint),
            // A thousand signature lines.
            ("old 5\n\n" + note.text + "\n" + String(repeating: key.line(over: "x\n"), count: 1_000), .malformedNote),
            ("old 5\n\n" + good + String(repeating: "x", count: 1 << 17), .malformedRequest),
        ]
    }

    @Test("What is no request is refused, and said by its code")
    func hostileBodies() {
        for (body, code) in hostile {
            #expect(thrownCode { _ = try AddCheckpointRequest(body) } == code, "\(body.prefix(80).debugDescription)")
        }
        #expect(thrownCode { _ = try AddCheckpointRequest(bytes: [0x6F, 0xFF, 10, 10]) } == .malformedRequest)
    }

    @Test("No byte of a request can be changed, cut or put in without its being another or none")
    func everyByteCounts() throws {
        let text = "old 5\n\(hash)\n\n\(note.encoded)"
        let request = try AddCheckpointRequest(text)
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            var cut = bytes
            cut.remove(at: index)
            for other in [changed, cut, Array(bytes[..<index])] {
                #expect((try? AddCheckpointRequest(bytes: other)) != request, "byte \(index)")
            }
        }
    }

    @Test("A proof that leads from another beginning shows which", arguments: [3, 5, 6, 7, 9, 11])
    func showsTheOtherBeginning(first: Int) throws {
        let hasher = TreeHasher()
        for second in first + 1...24 {
            var leaves = MemoryLeaves(count: second)
            let proof = try ConsistencyProof.make(first: first, second: second, from: &leaves, hasher: hasher)
            let text = try Checkpoint(origin: "example.org/a", size: second, root: leaves.root(0..<second)).text
            let request = try AddCheckpointRequest(
                oldSize: first,
                proof: proof.path,
                note: SignedNote.sign(text: text, with: [key])
            )
            let own = try Checkpoint(origin: "example.org/a", size: first, root: leaves.root(0..<first))
            #expect(WitnessContradiction(request, against: own, hasher: hasher) == nil)
            let other = try Checkpoint(origin: "example.org/a", size: first, root: hasher.hash([1]))
            let found = WitnessContradiction(request, against: other, hasher: hasher)
            #expect(found == .otherBeginning(own.root))
            // A hash more or less, or another one, and it shows nothing.
            for path in [Array(proof.path.dropLast()), proof.path + [own.root], [other.root] + proof.path.dropFirst()] {
                let damaged = try AddCheckpointRequest(oldSize: first, proof: path, note: request.note)
                #expect(WitnessContradiction(damaged, against: other, hasher: hasher) == .unshown)
            }
        }
    }
}

extension SigningKey {
    /// A signature line of the key, with its newline.
    fileprivate func line(over text: String) -> String {
        let signed = try? SignedNote.sign(text: text, with: [self])
        return (signed?.signatures.first?.line ?? "") + "\n"
    }
}
