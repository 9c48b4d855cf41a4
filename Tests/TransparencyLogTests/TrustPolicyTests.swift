import Testing
import TransparencyLog

/// Protects the policy file: it says whose word counts, so nothing in it is guessed.
@Suite("Trust policies")
struct TrustPolicyTests {
    static let log = CosignatureTests.log
    /// Witnesses of made keys.
    static let keys = (0..<40).map { index -> CosignerKey in
        let seed = [UInt8](repeating: UInt8(0x40 + index), count: 32)
        guard let key = try? CosigningKey(name: "w\(index).example", seed: seed) else { preconditionFailure() }
        return key.cosignerKey
    }

    static let whole = """
        # whose word counts
        log \(log) https://example.org/log
        \twitness  A \(keys[0])
        witness B \(keys[1]) https://b.example/
          witness C \(keys[2])

        witness D \(keys[3])
        group near 2 A B C
        group both all near D
        quorum both

        """

    private func policy(_ lines: String...) throws -> TrustPolicy {
        try TrustPolicy(lines.map { $0 + "\n" }.joined().utf8)
    }

    @Test("Logs, witnesses, groups and the quorum are read as they stand")
    func known() throws {
        let policy = try TrustPolicy(Self.whole.utf8)
        #expect(policy.logs.map(\.key.description) == [Self.log])
        #expect(policy.logs.map(\.url) == ["https://example.org/log"])
        #expect(policy.witnesses.map(\.name) == ["A", "B", "C", "D"])
        #expect(policy.witnesses.map(\.url) == [nil, "https://b.example/", nil, nil])
        #expect(policy.source == Array(Self.whole.utf8))
        #expect(policy.asksForWitnesses)
    }

    @Test("A quorum holds with enough of its members, and not with one less")
    func standings() throws {
        let policy = try TrustPolicy(Self.whole.utf8)
        func isMet(_ places: Int...) -> Bool { policy.standing(with: Set(places.map { Self.keys[$0] })).isMet }
        #expect(isMet(0, 1, 3) && isMet(0, 2, 3) && isMet(0, 1, 2, 3))
        #expect(!isMet() && !isMet(0, 1, 2) && !isMet(3) && !isMet(0, 3) && !isMet(4, 5, 6))
        let near = try self.policy(
            "witness A \(Self.keys[0])",
            "witness B \(Self.keys[1])",
            "group g any A B",
            "witness unused \(Self.keys[2])",
            "quorum g"
        )
        let standing = near.standing(with: [Self.keys[1], Self.keys[2]])
        #expect(standing.needed == 1 && standing.members == 2 && standing.held == 1 && standing.isMet)
        #expect(try self.policy("witness A \(Self.keys[0])", "quorum A").standing(with: [Self.keys[0]]).isMet)
        let none = try self.policy("log \(Self.log)", "quorum none")
        #expect(none.standing(with: []).isMet && !none.asksForWitnesses)
    }

    @Test("Thirty-two of each and more, and groups as deep as the file is long, are no burden")
    func many() throws {
        var lines = Self.keys.enumerated().map { "witness w\($0) \($1)\n" }
        lines.append("group g0 40 \(Self.keys.indices.map { "w\($0)" }.joined(separator: " "))\n")
        for index in 1...20_000 { lines.append("group g\(index) all g\(index - 1)\n") }
        lines.append("quorum g20000\n")
        let policy = try TrustPolicy(lines.joined().utf8)
        #expect(policy.standing(with: Set(Self.keys)).isMet)
        #expect(!policy.standing(with: Set(Self.keys.dropFirst())).isMet)
    }

    @Test("Octets beyond ASCII are names like others, valid UTF-8 or not")
    func octets() throws {
        let head = Array("witness 邻居 \(Self.keys[0])\nwitness ".utf8)
        let tail = Array(" \(Self.keys[1])\ngroup g all 邻居 ".utf8)
        let policy = try TrustPolicy(head + [0xFF] + tail + [0xFF] + Array("\nquorum g".utf8) + [0x0A])
        #expect(policy.witnesses.map(\.name) == ["邻居", "\u{FFFD}"])
        // Two names that are drawn alike are two names.
        let alike = "witness caf\u{E9} \(Self.keys[0])\nwitness cafe\u{301} \(Self.keys[1])\nquorum none\n"
        #expect(try TrustPolicy(alike.utf8).witnesses.count == 2)
    }

    /// A file → the fault, its line and its column.
    static let faults: [(String, TrustPolicyFault.Kind, Int, Int)] = [
        ("", .quorumMissing, 1, 1), ("# quorum none\n", .quorumMissing, 2, 1),
        ("quorum none", .unfinished, 1, 12), ("quorum none\r\n", .octet(0x0D), 1, 12),
        ("# 邻\u{0}\nquorum none\n", .octet(0), 1, 4), ("quorum none\u{7F}\n", .octet(0x7F), 1, 12),
        ("\u{FEFF}quorum none\n", .word("\u{FEFF}quorum"), 1, 1), ("Quorum none\n", .word("Quorum"), 1, 1),
        ("quorum\n", .missing, 1, 7), ("quorum none none\n", .surplus("none"), 1, 13),
        ("quorum none # all\n", .surplus("#"), 1, 13), ("quorum none\n\nquorum none\n", .quorumAgain(line: 1), 3, 1),
        ("quorum A\nwitness A \(keys[0])\n", .unknown("A"), 1, 8), ("log\n", .missing, 1, 4),
        ("log \(log) a b\n", .surplus("b"), 1, log.count + 8), ("log x\n", .logKey("x"), 1, 5),
        ("log \(keys[0])\n", .logKey("\(keys[0])"), 1, 5), ("log \(log)\nlog \(log)\n", .keyAgain(line: 1), 2, 5),
        ("witness A\n", .missing, 1, 10), ("witness A \(log)\n", .witnessKey(log), 1, 11),
        ("witness none \(keys[0])\n", .reserved, 1, 9),
        ("witness A \(keys[0])\nwitness B \(renamed)\n", .keyAgain(line: 1), 2, 11),
        ("witness A \(keys[0])\nwitness A \(keys[1])\n", .nameAgain("A", line: 1), 2, 9),
        ("witness A \(keys[0])\ngroup A all A\n", .nameAgain("A", line: 1), 2, 7),
        ("group g all\n", .missing, 1, 12), ("group g any g\n", .unknown("g"), 1, 13),
        ("group g any none\n", .reserved, 1, 13), ("group none any A\n", .unknown("A"), 1, 16),
        ("group g any h\ngroup h any g\nquorum h\n", .unknown("h"), 1, 13),
        ("witness A \(keys[0])\ngroup g 2 A\n", .threshold("2", of: 1), 2, 9),
        ("witness A \(keys[0])\ngroup g 0 A\n", .threshold("0", of: 1), 2, 9),
        ("witness A \(keys[0])\ngroup g 01 A\n", .threshold("01", of: 1), 2, 9),
        ("witness A \(keys[0])\ngroup g +1 A\n", .threshold("+1", of: 1), 2, 9),
        ("witness A \(keys[0])\ngroup g 99999999999999999999 A\n", .threshold("99999999999999999999", of: 1), 2, 9),
        ("witness A \(keys[0])\ngroup g any A A\n", .memberAgain("A", line: 2), 2, 15),
        ("witness A \(keys[0])\ngroup g any A\ngroup h any A\n", .memberAgain("A", line: 2), 3, 13),
        ("witness A \(keys[0])\ngroup g any A\ngroup none any g\n", .reserved, 3, 7),
        ("quorum none\u{A0}\n", .unknown("none\u{A0}"), 1, 8),
        (String(repeating: "#", count: 1_000_001), .tooLong, 1, 1),
    ]

    /// The first key under another name, and so with another ID.
    static var renamed: CosignerKey {
        guard let key = try? CosignerKey(name: "other.example", publicKey: keys[0].publicKey) else {
            preconditionFailure("a name that is allowed")
        }
        return key
    }

    @Test("Everything else is refused, with line and column", arguments: faults.indices)
    func refusals(index: Int) {
        let (text, kind, line, column) = Self.faults[index]
        do throws(TrustPolicyFault) {
            _ = try TrustPolicy(text.utf8)
            Issue.record("read: \(text.prefix(200))")
        } catch {
            #expect(error == TrustPolicyFault(line: line, column: column, kind: kind), "\(text.prefix(200))")
        }
    }

    @Test("Keys that a ledger vouches for count as listed, each once")
    func adding() throws {
        let policy = try policy("log \(Self.log)", "quorum none")
        let other = try SigningKey.generate(name: "example.org/a").verifierKey
        let listed = try VerifierKey(Self.log)
        #expect(policy.adding([listed, other]).logs.map(\.key) == [listed, other])
        #expect(TrustPolicy(pins: [other]).logs.map(\.key) == [other])
    }
}
