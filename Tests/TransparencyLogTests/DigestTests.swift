import Testing
import TransparencyLog

/// Protects the link between entries: one digest has one base64 form, and no other text is read as one.
@Suite("Digests")
struct DigestTests {
    static let empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

    /// Every one of these must be refused.
    static let malformed = [
        "", "=", String(empty.dropLast()), empty + "=", empty + "\n", " " + empty.dropLast(),
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFW=",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF==", "47DEQpj8HBSa-/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "47DEQpj8HBSa+_TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",
        "47DEQpj8HBSa+/TImW=5JCeuQeRkm5NMpJWZG3hSuFU=", "47DEQpj8HBSa+/TImW\n5JCeuQeRkm5NMpJWZG3hSuFU=",
        "47DEQpj8HBSa+/TImW\u{E9}JCeuQeRkm5NMpJWZG3hSuFU=", "=" + String(repeating: "A", count: 43),
    ]

    @Test("The base64 form, both ways")
    func base64() throws {
        #expect(TreeHasher.emptyRoot.base64 == Self.empty)
        #expect("\(TreeHasher.emptyRoot)" == Self.empty)
        #expect(Digest(base64: Self.empty) == TreeHasher.emptyRoot)
        let hasher = TreeHasher()
        for seed in UInt8.min...UInt8.max {
            let digest = hasher.hash([seed])
            var written: [UInt8] = [1]
            digest.writeBase64(into: &written)
            #expect(String(decoding: written.dropFirst(), as: UTF8.self) == digest.base64)
            #expect(digest.base64 == Base64.encode(digest.bytes))
            #expect(Digest(base64: digest.base64) == digest)
            #expect(Digest(digest.bytes) == digest)
            #expect(bytes(hexadecimal: digest.hexadecimal) == digest.bytes)
        }
    }

    @Test("Any other text is no digest", arguments: malformed)
    func refusals(text: String) {
        #expect(Digest(base64: text) == nil)
    }

    @Test("Every byte at every place: read exactly when Base64 reads it")
    func everyByte() {
        let good = Array(Self.empty.utf8)
        for place in good.indices {
            for byte in UInt8(0)..<128 {
                var text = good
                text[place] = byte
                let string = String(decoding: text, as: UTF8.self)
                let expected = Base64.decode(string).flatMap { Digest($0) }
                #expect(Digest(base64: string) == expected, "\(string.debugDescription)")
            }
        }
    }

    @Test("Only 32 bytes make a digest, and digests are ordered by their bytes")
    func bytesAndOrder() throws {
        for count in [0, 31, 33, 64] { #expect(Digest([UInt8](repeating: 0, count: count)) == nil) }
        let hasher = TreeHasher()
        let digests = (0..<100).map { hasher.hash([$0]) }
        let byBytes = digests.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        #expect(digests.sorted() == byBytes)
        for place in 0..<32 {
            var low = [UInt8](repeating: 7, count: 32)
            low[place] = 1
            let (less, more) = (try #require(Digest(low)), try #require(Digest([UInt8](repeating: 7, count: 32))))
            #expect(less < more)
            #expect(!(more < less))
        }
    }
}
