import FundRules
import Testing
import TransparencyLog

/// What witnesses said of the example's checkpoints, with fixed keys and times.
extension ExampleLedger {
    /// Two neighbours, and somebody whom no policy names.
    static func witnesses() throws -> [CosigningKey] {
        try [("neighbour1", 0x0B), ("neighbour2", 0x0C), ("passer-by", 0x0D)].map { name, seed in
            try CosigningKey(name: "witness.example/\(name)", seed: Array(repeating: seed, count: 32))
        }
    }

    /// The lines of `ledger.cosignatures`: the first neighbour cosigned every checkpoint, the second the first ten, the
    /// third the first.
    func cosignatures() throws -> [(size: Int, line: String)] {
        let witnesses = try ExampleLedger.witnesses()
        var rows: [(size: Int, line: String)] = []
        for (index, note) in notes.enumerated() {
            let checkpoint = try Checkpoint(text: note.text)
            let present = index == 0 ? witnesses : index < 10 ? Array(witnesses.prefix(2)) : [witnesses[0]]
            for witness in present {
                let line = try witness.cosign(checkpoint, time: 1_750_000_000 + index * 86_400)
                rows.append((checkpoint.size, line.line))
            }
        }
        return rows
    }

    /// The file: size, space, line.
    func cosignatureFile() throws -> String { try cosignatures().map { "\($0.size) \($0.line)\n" }.joined() }

    /// The policy that goes with it: the treasurer's key, and both neighbours.
    func policyFile() throws -> String {
        let witnesses = try ExampleLedger.witnesses().prefix(2).map {
            "witness \($0.cosignerKey.name) \($0.cosignerKey)\n"
        }
        return "# 这个基金的会计，和两位邻居\nlog \(fund.treasurer.verifierKey)\n" + witnesses.joined()
            + "group both all witness.example/neighbour1 witness.example/neighbour2\nquorum both\n"
    }
}
