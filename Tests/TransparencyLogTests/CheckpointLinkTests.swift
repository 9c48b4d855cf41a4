import Testing
import TransparencyLog

/// Protects what stands on paper: a checkpoint has one link, and nothing else is read as one.
@Suite("Links of checkpoints")
struct CheckpointLinkTests {
    /// The vector of `Schema/FORMAT.md` §9.
    static let note = """
        example.org/shiliyuan
        4
        SX1xjOmS1y+dTf496PO7h32/VwN/8/vCIxR7P6HT6BY=

        — example.org/shiliyuan jH0gQjfKzZTSe+LVPGOktrM6S3GgF+lRGa4U+1a961Iq/JPptAoa7dHgQyMQsijdKwL9b2uLfvkNO7+6qL1epFPTmQ4=

        """
    static let vkey = "example.org/shiliyuan+8c7d2042+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c"
    static let address = "https://example.org/shiliyuan/"
    static let root = "SX1xjOmS1y-dTf496PO7h32_VwN_8_vCIxR7P6HT6BY"
    static let signed =
        "jH0gQjfKzZTSe-LVPGOktrM6S3GgF-lRGa4U-1a961Iq_JPptAoa7dHgQyMQsijdKwL9b2uLfvkNO7-6qL1epFPTmQ4"
    static let fragment = "4.\(root).\(signed)"

    @Test("The vector, both ways, with an address and without one", arguments: [address, nil])
    func known(address: String?) throws {
        let key = try VerifierKey(Self.vkey)
        let text = address.map { "\($0)#\(Self.fragment)" } ?? Self.fragment
        let link = try CheckpointLink(SignedNote(Self.note), signedBy: key, at: address)
        #expect(link.text == text && link.description == text)
        #expect(try CheckpointLink(text) == link)
        #expect(link.address == address && link.size == 4 && link.keyID == key.keyID)
        #expect(try link.note(origin: "example.org/shiliyuan").encoded == Self.note)
        #expect(try link.note(origin: key.name).verifiedKeys(among: [key]) == [key])
    }

    @Test("Of a note that others signed too, the link has the one key's line")
    func oneOfMany() throws {
        let keys = try [1, 2].map { try SigningKey(name: "a", seed: Array(repeating: $0, count: 32)) }
        let text = try Checkpoint(origin: "a", size: 7, root: TreeHasher.emptyRoot).text
        let note = try SignedNote.sign(text: text, with: keys)
        let link = try CheckpointLink(note, signedBy: keys[1].verifierKey, at: nil)
        #expect(try link.note(origin: "a") == SignedNote.sign(text: text, with: [keys[1]]))
        let stranger = try SigningKey(name: "a", seed: Array(repeating: 3, count: 32)).verifierKey
        #expect(thrownCode { _ = try CheckpointLink(note, signedBy: stranger, at: nil) } == .badSignature)
    }

    @Test("Another root, size or origin under the signature is nobody's")
    func forged() throws {
        let key = try VerifierKey(Self.vkey)
        let other = Self.root.replacing("SX1", with: "SX2")
        for text in ["5.\(Self.root).\(Self.signed)", "4.\(other).\(Self.signed)"] {
            let note = try CheckpointLink(text).note(origin: key.name)
            #expect(thrownCode { _ = try note.verifiedKeys(among: [key]) } == .badSignature)
        }
        let elsewhere = try CheckpointLink(Self.fragment).note(origin: "example.org/other")
        #expect(try elsewhere.verifiedKeys(among: [key]) == [])
        #expect(thrownCode { _ = try CheckpointLink(Self.fragment).note(origin: "a b") } == .malformedNote)
        #expect(thrownCode { _ = try CheckpointLink(Self.fragment).note(origin: "") } == .malformedCheckpoint)
    }

    @Test("A link has at most 203 bytes, and the address what is left of them")
    func limit() throws {
        let key = try VerifierKey(Self.vkey)
        let room = CheckpointLink.maximumAddressByteCount(size: 4)
        #expect(room == 65 && CheckpointLink.maximumAddressByteCount(size: Checkpoint.maximumSize) == 50)
        let longest = "https://" + String(repeating: "a", count: room - 8)
        let link = try CheckpointLink(SignedNote(Self.note), signedBy: key, at: longest)
        #expect(link.text.utf8.count == 203)
        #expect(try CheckpointLink(link.text) == link)
        let tooLong = thrownCode { _ = try CheckpointLink(SignedNote(Self.note), signedBy: key, at: longest + "a") }
        #expect(tooLong == .malformedLink)
        #expect(thrownCode { _ = try CheckpointLink("\(longest)a#\(Self.fragment)") } == .malformedLink)
    }

    @Test(
        "Everything else is refused",
        arguments: [
            "", "#", "..", "4", "4.\(root)", "4.\(root).", "4..\(signed)", "\(root).\(signed)", ".\(root).\(signed)",
            "0.\(root).\(signed)", "04.\(root).\(signed)", "+4.\(root).\(signed)", "-4.\(root).\(signed)",
            "４.\(root).\(signed)", "4 .\(root).\(signed)", "9007199254740992.\(root).\(signed)",
            "4.\(root)=.\(signed)", "4.\(root).\(signed)=", "4.\(root).\(signed).", "4.\(root).\(signed)\n",
            " 4.\(root).\(signed)", "4.\(root.dropLast()).\(signed)", "4.\(root).\(signed.dropLast())",
            "4.\(root)A.\(signed)", "4.\(root).\(signed)A", "4.\(root).\(signed)AAA",
            // Unused bits that are not zero, the other alphabet, and characters of none.
            "4.\(root.dropLast())Z.\(signed)", "4.\(root).\(signed.dropLast())5",
            "4.\(root.replacing("_", with: "/")).\(signed)", "4.\(root).\(signed.replacing("-", with: "+"))",
            "4.\(root.replacing("SX", with: "é")).\(signed)", "4.\(root).\(signed)\u{301}",
            "#\(fragment)", "example.org#\(fragment)", "https://#\(fragment)", "ftp://a#\(fragment)",
            "HTTPS://a#\(fragment)", "javascript:alert(1)#\(fragment)",
            "https://a#\(fragment)#", "https://a##\(fragment)",
            "https://a b#\(fragment)", "https://示例#\(fragment)", "https://a\"#\(fragment)", "https://<a#\(fragment)",
            "https://a\n#\(fragment)", "https://a", "https://a#4.\(root)", "https://a/\(fragment)",
        ]
    )
    func refusals(text: String) {
        #expect(thrownCode { _ = try CheckpointLink(text) } == .malformedLink)
    }
}
