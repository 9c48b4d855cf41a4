import Testing

/// Protects: a masked transcript still tells one root from another, and hides nothing that is not a hash.
struct HashMaskTests {
    private static let root = "D25wRU7Uf/p4R5LVc42N0425NvljK9DCoF91o0KRqcM="
    private static let other = "+hN0sqFFLVc+RNPqELGcGnw48YcerX7UAVaJL5JKSv0="
    private static let note =
        "7jtGiIwhW9AFdKF9d2OZeoWm1XoVfs3yTfHM6YUV67mLHQWJVrwnVb8jDQc/675oZrX6ZEtKBf3bdHeJhcRmlGQnHws="
    private static let file = "0f5abde346863ac7f6fed2087e5b0fa96a1f3765d3cd9152ca611378db4c7783"

    /// What is printed → how it stands in a transcript.
    @Test(arguments: [
        ("root \(root), then \(root).", "root ‹hash 1›, then ‹hash 1›."),
        ("root \(root), then \(other).", "root ‹hash 1›, then ‹hash 2›."),
        (
            #"{"note":"estate\n12\n\#(root)\n\n— estate \#(note)\n"}"#,
            #"{"note":"estate\n12\n‹hash 1›\n\n— estate ‹signature 1›\n"}"#
        ),
        (#""prev":"\#(root)","salt":"+BMmD86x4v5hYcd/O5SGIg==""#, #""prev":"‹hash 1›","salt":"‹salt 1›""#),
        ("attachment-\(file).txt, \(root)", "attachment-‹digest 1›.txt, ‹hash 1›"),
        (
            "by ee3b4688 and f29e3d13; estate+ee3b4688+AeuMelkz",
            "by ‹treasurer› and ‹supervisor›; estate+‹treasurer›+AeuMelkz"
        ),
    ])
    func masks(_ printed: String, _ expected: String) {
        var mask = HashMask()
        #expect(mask.applied(to: printed) == expected)
    }

    /// Numbers, dates, names, keys that no file holds, public keys, and what is one digit short of a hash or over it.
    @Test(arguments: [
        "2025-06-30 20250630 12345678 fund-20250702-170000-8.daxiu 25312000000000000001 沪(2025)第1号",
        "elsewhere+00000000+AAAA deadbeef ee3b46880 xee3b4688", "AeuMelkzSd6dGW1ve1BWmBuZJU3dFzSl5ltfi/Vtmu3L",
        "x\(root)", "\(root)=", String(root.dropFirst()), "\(file)0", String(file.dropLast()), file.uppercased(),
    ])
    func leaves(_ printed: String) {
        var mask = HashMask()
        #expect(mask.applied(to: printed) == printed)
    }

    /// A hash keeps its number from one command to the next.
    @Test func remembers() {
        var mask = HashMask()
        #expect(mask.applied(to: HashMaskTests.root) == "‹hash 1›")
        #expect(mask.applied(to: "\(HashMaskTests.other) \(HashMaskTests.root)") == "‹hash 2› ‹hash 1›")
    }
}
