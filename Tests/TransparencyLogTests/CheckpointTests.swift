import Testing
import TransparencyLog

/// Protects what a seal says: one tree has one text.
@Suite("Checkpoints")
struct CheckpointTests {
    static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

    @Test("The example of C2SP tlog-checkpoint, both ways")
    func known() throws {
        let note = """
            example.com/behind-the-sofa
            20852163
            \(Self.root)

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe\
            4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

            """
        let text = try SignedNote(note).text
        let checkpoint = try Checkpoint(text: text)
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.base64 == Self.root)
        #expect(checkpoint.text == text)
    }

    @Test(
        "The smallest and the largest size, and an origin in Chinese",
        arguments: [
            "a\n0\n\(root)\n", "a\n1\n\(root)\n", "a\n9007199254740991\n\(root)\n", "示例苑 大修\n7\n\(root)\n",
        ]
    )
    func allowed(text: String) throws {
        #expect(try Checkpoint(text: text).text.utf8.elementsEqual(text.utf8))
    }

    @Test(
        "Everything else is refused",
        arguments: [
            "", "\n", "a\n1\n\(root)", "a\n1\n\(root)\n\n", "a\n1\n\(root)\nextension\n", "a\n1\n\(root)\n ",
            "\n1\n\(root)\n",
            "a\n\n\(root)\n", "a\n01\n\(root)\n", "a\n00\n\(root)\n", "a\n+1\n\(root)\n", "a\n-1\n\(root)\n",
            "a\n-0\n\(root)\n",
            "a\n 1\n\(root)\n", "a\n1 \n\(root)\n", "a\n1.0\n\(root)\n", "a\n1e3\n\(root)\n", "a\n0x1\n\(root)\n",
            "a\n１\n\(root)\n", "a\n9007199254740992\n\(root)\n", "a\n99999999999999999999\n\(root)\n", "a\n1\n\n",
            "a\n1\n \(root)\n", "a\n1\n\(root) \n", "a\n1\n\(root)=\n", "a\n1\n\(root.dropLast())\n",
            "a\r\n1\r\n\(root)\r\n",
            "a\n1\r\n\(root)\n", "a\u{0}\n1\n\(root)\n", "a\u{7F}\n1\n\(root)\n", "a\u{85}\n1\n\(root)\n",
            "a\r\n1\n\(root)\n",
            "a\n1\n\(root)\u{301}\n",
            "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
            "a\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
            "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n", "a\n1\(root)\n", "a\n\(root)\n1\n",
        ]
    )
    func refusals(text: String) {
        #expect(thrownCode { _ = try Checkpoint(text: text) } == .malformedCheckpoint)
    }

    @Test("Parts that would not make a checkpoint are refused")
    func parts() {
        let root = TreeHasher.emptyRoot
        for (origin, size) in [("", 1), ("a\n", 1), ("a\tb", 1), ("a\u{9B}", 1), ("a", -1), ("a", 1 << 53)] {
            let code = thrownCode { _ = try Checkpoint(origin: origin, size: size, root: root) }
            #expect(code == .malformedCheckpoint)
        }
    }

    @Test("Errors are equal when their codes are")
    func errors() {
        #expect(LogError(.badSignature, reason: "a") == LogError(.badSignature, reason: "b"))
        #expect(LogError(.badSignature, reason: "a") != LogError(.malformedNote, reason: "a"))
        #expect("\(LogError(.badSignature, reason: "a"))" == "badSignature: a")
    }
}
