import Testing
import TransparencyLog

/// Protects the pinned keys: a vkey is read in one form only, and its hash binds the name to the key.
@Suite("Verifier keys")
struct VerifierKeyTests {
    /// The example of golang.org/x/mod/sumdb/note.
    static let example = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    static let malformed = [
        "", "PeterNeumann", "PeterNeumann+c74f20a3", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+0c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWAA==",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+", "PeterNeumann+c74f20a3+AQ==",
        "peterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        example + "\n", " " + example, example + " ", example + "+", "PRIVATE+KEY+" + example,
    ]

    @Test("The example of golang.org/x/mod/sumdb/note, both ways")
    func known() throws {
        let key = try VerifierKey(Self.example)
        #expect(key.name == "PeterNeumann")
        #expect(key.keyID == KeyID(value: 0xc74f_20a3))
        #expect(key.publicKey.count == 32)
        #expect(key.description == Self.example)
        #expect(try VerifierKey(name: key.name, publicKey: key.publicKey) == key)
    }

    @Test("Every other text is refused", arguments: malformed)
    func refusals(text: String) {
        #expect(thrownCode { _ = try VerifierKey(text) } == .malformedVerifierKey)
    }

    @Test(
        "Names with spaces, plus signs or control characters are refused",
        arguments: [
            "", " ", "a b", "a+b", "a\nb", "a\tb", "a\u{0}", "a\u{7F}", "a\u{85}", "a\u{9B}", "a\u{3000}b", "a\u{A0}b",
        ]
    )
    func names(name: String) {
        #expect(thrownCode { _ = try SigningKey.generate(name: name) } == .malformedVerifierKey)
    }

    @Test("A name has at most 255 bytes, however few characters these are")
    func longNames() throws {
        let longest = String(repeating: "苑", count: 85)
        #expect(try VerifierKey(SigningKey.generate(name: longest).verifierKey.description).name == longest)
        #expect(thrownCode { _ = try SigningKey.generate(name: longest + "a") } == .malformedVerifierKey)
        #expect(thrownCode { _ = try CosigningKey.generate(name: longest + "a") } == .malformedVerifierKey)
        let line = "a\n\n— \(longest) AAAAKgE=\n"
        #expect(try SignedNote(line).encoded == line)
        #expect(thrownCode { _ = try SignedNote(line.replacing(" AAAA", with: "a AAAA")) } == .malformedNote)
        #expect(try Checkpoint(text: "\(longest)\n1\n\(CheckpointTests.root)\n").origin == longest)
        let longer = "\(longest)a\n1\n\(CheckpointTests.root)\n"
        #expect(thrownCode { _ = try Checkpoint(text: longer) } == .malformedCheckpoint)
    }

    @Test("A Chinese name stays as it is")
    func chineseName() throws {
        let key = try SigningKey.generate(name: "example.org/示例苑").verifierKey
        #expect(try VerifierKey(key.description) == key)
    }

    @Test("Key IDs are eight lower-case digits, in order of their numbers")
    func keyIDs() {
        #expect(KeyID(hexadecimal: "0000002a") == KeyID(value: 42))
        #expect(KeyID(value: 42).description == "0000002a")
        #expect(KeyID(hexadecimal: "fffffffe").map { $0 < KeyID(value: .max) } == true)
        let malformed = [
            "", "2a", "0000002A", "0000002g", "0x00002a", "00000002a", "+000002a", " 000002a", "0000002a\n", "٠٠٠٠",
            "٠٠٠٠٠٠٠٠",
        ]
        for text in malformed {
            #expect(KeyID(hexadecimal: text) == nil, "\(text)")
        }
    }
}
