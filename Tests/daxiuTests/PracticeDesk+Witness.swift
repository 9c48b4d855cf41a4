import Foundation
import FundDesk

/// A neighbour who is a witness, and what is brought to her.
extension PracticeDesk {
    /// Besides a request for the ledger as it is: two histories that go on from it, `one.daxiu` and `other.daxiu`, each with
    /// its request, and one of the first that proves nothing; and evidence that they are two.
    func prepareWitness() async throws {
        try await must("daxiu witness init neighbour --name witness.example/neighbour --no-passphrase")
        try await must("daxiu witness follow neighbour fund.daxiu --yes")
        let ledger = try LedgerFile(opening: path("fund.daxiu"))
        try write(ledger.witnessRequest(after: 0).text, to: "request.add-checkpoint")
        for (name, amount) in [("one", "1.00"), ("other", "2.00")] {
            try FileManager.default.copyItem(atPath: path("fund.daxiu"), toPath: path("\(name).daxiu"))
            let line = "daxiu income common-income \(amount) --date 2025-11-25 --reference GG9 --ledger \(name).daxiu"
            // On a machine of its own, or the second would be refused.
            let outcome = try await run(line, adding: ["DAXIU_STATE": path("state-\(name)")])
            guard outcome.status == 0 else { throw Problem(.ledgerForked) }
            let history = try LedgerFile(opening: path("\(name).daxiu"))
            try write(history.witnessRequest(after: 0).text, to: "\(name).add-checkpoint")
        }
        let note = try LedgerFile(opening: path("one.daxiu")).witnessRequest(after: 0).note
        let bare = try AddCheckpointRequest(oldSize: ledger.size(), proof: [], note: note)
        try write(bare.text, to: "bare.add-checkpoint")
        let compared = try await run(
            "daxiu compare one.daxiu other.daxiu --evidence two.evidence",
            adding: ["DAXIU_STATE": path("state-one")]
        )
        guard compared.status == 1 else { throw Problem(.ledgerForked) }
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }
}
