import Testing

@testable import TransparencyLog

/// Protects the seals: Ed25519 as RFC 8032 §7.1 has it, and nothing that merely looks like it.
@Suite("Ed25519")
struct Ed25519Tests {
    struct Vector: CustomTestStringConvertible {
        let seed: String
        let publicKey: String
        let message: String
        let signature: String
        var testDescription: String { publicKey }
    }

    static let vectors = [
        Vector(
            seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        Vector(
            seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        Vector(
            seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            message: "af82",
            signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ]

    @Test("RFC 8032 §7.1", arguments: vectors)
    func known(vector: Vector) throws {
        let key = try SigningKey(name: "example.org/a", seed: bytes(hexadecimal: vector.seed))
        let message = bytes(hexadecimal: vector.message)
        let signature = try key.sign(message)
        #expect(key.verifierKey.publicKey == bytes(hexadecimal: vector.publicKey))
        #expect(signature == bytes(hexadecimal: vector.signature))
        #expect(key.verifierKey.isValid(signature: signature, of: message))
    }

    @Test("A bit changed in signature, message or key, or another length, is no signature")
    func refusals() throws {
        let key = try SigningKey.generate(name: "example.org/a")
        let other = try SigningKey.generate(name: "example.org/a")
        let message = Array("fund".utf8)
        let signature = try key.sign(message)
        for place in signature.indices {
            var changed = signature
            changed[place] ^= 1
            #expect(!key.verifierKey.isValid(signature: changed, of: message))
        }
        #expect(!key.verifierKey.isValid(signature: signature, of: message + [0]))
        #expect(!key.verifierKey.isValid(signature: signature, of: []))
        #expect(!other.verifierKey.isValid(signature: signature, of: message))
        #expect(!key.verifierKey.isValid(signature: [], of: message))
        #expect(!key.verifierKey.isValid(signature: signature.dropLast(), of: message))
        #expect(!key.verifierKey.isValid(signature: signature + [0], of: message))
        #expect(key.keyID != other.keyID)
    }

    @Test("A seed of another length makes no key", arguments: [0, 31, 33])
    func seedLength(count: Int) {
        let seed = [UInt8](repeating: 1, count: count)
        #expect(thrownCode { _ = try SigningKey(name: "a", seed: seed) } == .cryptographyFailed)
    }

    @Test("A key prints and dumps no secret")
    func noSecret() throws {
        let seed = [UInt8](repeating: 0xC7, count: 32)
        let key = try SigningKey(name: "example.org/a", seed: seed)
        var dumped = ""
        dump(key, to: &dumped)
        for text in [dumped, "\(key)", String(reflecting: key)] { #expect(!text.contains("199")) }
    }
}
