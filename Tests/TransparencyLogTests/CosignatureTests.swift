import Testing
import TransparencyLog

/// Protects what a witness says, and that nothing else passes for it.
@Suite("Cosignatures")
struct CosignatureTests {
    /// Made by aics-witness 0.1.0, a witness of somebody else, over a ledger of 6,800 entries.
    static let note = """
        example.org/shiliyuan
        6800
        juk7q7JOnOO1MX/E/byuuE+pjYds4eD1ka38Jxuosi8=

        — example.org/shiliyuan wTQLvQmt/FuHwlHk7eVHdAV/PHeb+TJ1VVVaQhpSErp7kJXnrTdarabf2cy7Ys4rG6tZvK/kVi9PJ95dFgc3aXxXqAA=
        — witness.example/neighbour1 fxwiuwAAAABrCoE8gh1EWwkwGM3w7YgJo/DdrvPNP5gsG/LOXwnHxJnay33eaKbBjvFsWQyXmw/Bmqw79biM1gXfJPJw6Av6tqrbAA==

        """
    static let witness = "witness.example/neighbour1+7f1c22bb+BBvdZ38cRYQ9EEPlHsFxNelPfRgVx9eCrxYO1MKz1/do"
    static let log = "example.org/shiliyuan+c1340bbd+Aemwt9+9b/wqix2kU4eCO4js1LqWFTDUuhlDLuPfFfbs"

    let first: CosigningKey
    let second: CosigningKey
    let checkpoint: Checkpoint

    init() throws {
        first = try CosigningKey(name: "witness.example/a", seed: Array(repeating: 0x31, count: 32))
        second = try CosigningKey(name: "witness.example/b", seed: Array(repeating: 0x32, count: 32))
        checkpoint = try Checkpoint(origin: "example.org/a", size: 1, root: TreeHasher.emptyRoot)
    }

    /// A note under the checkpoint with signature lines.
    private func note(_ lines: [NoteSignature]) throws -> SignedNote {
        try SignedNote(text: checkpoint.text, signatures: lines)
    }

    /// A line with the first key's name and ID over other bytes.
    private func line(_ bytes: [UInt8]) throws -> NoteSignature {
        try NoteSignature(name: first.cosignerKey.name, keyID: first.cosignerKey.keyID, signature: bytes)
    }

    @Test("The vector: what a witness of somebody else wrote is read, and the key is written the same")
    func known() throws {
        let note = try SignedNote(Self.note)
        let key = try CosignerKey(Self.witness)
        #expect(key.description == Self.witness)
        #expect(key.keyID.description == "7f1c22bb")
        let cosignatures = try note.cosignatures(by: [key])
        #expect(cosignatures.map(\.key) == [key])
        #expect(cosignatures.map(\.said.time) == [1_795_850_556])
        #expect(note.signatures[1].signature.count == 72)
        #expect(try note.verifiedKeys(among: [VerifierKey(Self.log)]).map(\.description) == [Self.log])
    }

    @Test("What a key cosigns, it is found to have said; the same each time, and as a line that is read again")
    func bothWays() throws {
        for time in [1, 1_795_850_556, Int.max] {
            let line = try first.cosign(checkpoint, time: time)
            #expect(try first.cosign(checkpoint, time: time) == line)
            #expect(try NoteSignature(line: line.line) == line)
            #expect(first.cosignerKey.cosignature(line, under: checkpoint.text)?.time == time)
            #expect(second.cosignerKey.cosignature(line, under: checkpoint.text) == nil)
        }
        #expect(thrownCode { _ = try first.cosign(checkpoint, time: 0) } == .malformedNote)
        #expect(thrownCode { _ = try first.cosign(checkpoint, time: -1) } == .malformedNote)
    }

    @Test("Another text, time, length, name or kind of signature is no cosignature")
    func refusals() throws {
        let key = first.cosignerKey
        let text = checkpoint.text
        let good = try first.cosign(checkpoint, time: 0x0102_0304).signature
        #expect(key.cosignature(try line(good), under: text) != nil)
        #expect(key.cosignature(try line(good), under: "a\n" + text) == nil)
        for index in good.indices {
            var bytes = good
            bytes[index] ^= 1
            #expect(key.cosignature(try line(bytes), under: text) == nil, "byte \(index)")
        }
        #expect(key.cosignature(try line([UInt8](repeating: 0, count: 8) + good.dropFirst(8)), under: text) == nil)
        #expect(key.cosignature(try line([0x80] + good.dropFirst()), under: text) == nil)
        for bytes in [Array(good.dropLast()), good + [0], Array(good.dropFirst(8)), [1]] {
            #expect(key.cosignature(try line(bytes), under: text) == nil)
        }
        // A signature over the note itself says nothing about when, even by the same bytes of a key.
        let signer = try SigningKey(name: key.name, seed: Array(repeating: 0x31, count: 32))
        let plain = try signer.sign(Array(text.utf8))
        #expect(signer.verifierKey.publicKey == key.publicKey && signer.keyID != key.keyID)
        #expect(key.cosignature(try line(good.prefix(8) + plain), under: text) == nil)
        // One key under two names: the line of the one is not the other's.
        let renamed = try CosignerKey(name: "witness.example/c", publicKey: key.publicKey)
        #expect(renamed.keyID != key.keyID)
        #expect(renamed.cosignature(try line(good), under: text) == nil)
    }

    @Test("In a note, lines of unknown keys say nothing, and every line of a known one must hold")
    func notes() throws {
        let keys = [first.cosignerKey, second.cosignerKey]
        let (one, two) = (try first.cosign(checkpoint, time: 7), try second.cosign(checkpoint, time: 9))
        let both = try note([two, one]).cosignatures(by: keys)
        #expect(both.map(\.key) == [second.cosignerKey, first.cosignerKey])
        #expect(both.map(\.said.time) == [9, 7])
        #expect(try note([two, one]).cosignatures(by: [first.cosignerKey]).map(\.said.time) == [7])
        #expect(try note([two]).cosignatures(by: [first.cosignerKey]).isEmpty)
        #expect(try note([two, one]).cosignatures(by: []).isEmpty)
        let bad = try line(one.signature.reversed())
        #expect(thrownCode { _ = try note([two, bad]).cosignatures(by: keys) } == .badSignature)
        #expect(try note([two, bad]).cosignatures(by: [second.cosignerKey]).map(\.said.time) == [9])
        #expect(thrownCode { _ = try note([one, two, one]).cosignatures(by: keys) } == .duplicateSignature)
        let later = try first.cosign(checkpoint, time: 8)
        #expect(thrownCode { _ = try note([one, later]).cosignatures(by: keys) } == .duplicateSignature)
        #expect(try note([one, one, two]).cosignatures(by: [second.cosignerKey]).map(\.said.time) == [9])
    }

    @Test("A vkey of type 0x04 is no log's, and one of type 0x01 no witness's")
    func kinds() {
        for text in VerifierKeyTests.malformed + [VerifierKeyTests.example, Self.log, Self.witness + "A"] {
            #expect(thrownCode { _ = try CosignerKey(text) } == .malformedVerifierKey, "\(text)")
        }
        #expect(thrownCode { _ = try VerifierKey(Self.witness) } == .malformedVerifierKey)
    }

    @Test("A witness's key file is read again, and is not a recorder's")
    func keyFile() throws {
        let plain = try first.pem(passphrase: nil)
        #expect(try CosigningKey(pem: plain, passphrase: nil).cosignerKey == first.cosignerKey)
        #expect(try CosigningKey.cosignerKey(inPEM: plain) == first.cosignerKey)
        #expect(thrownCode { _ = try SigningKey(pem: plain, passphrase: nil) } == .malformedVerifierKey)
        let recorder = try SigningKey.generate(name: "a").pem(passphrase: nil)
        #expect(thrownCode { _ = try CosigningKey(pem: recorder, passphrase: nil) } == .malformedVerifierKey)
        let swapped = plain.replacing("\(first.cosignerKey)", with: "\(second.cosignerKey)")
        #expect(thrownCode { _ = try CosigningKey(pem: swapped, passphrase: nil) } == .keyMismatch)
        #expect("\(first)" == "CosigningKey(witness.example/a, \(first.cosignerKey.keyID))")
        #expect(Array(Mirror(reflecting: first).children).map(\.label) == ["cosignerKey"])
    }
}
