import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Every household gets its receipt in one command; what a receipt is compared with.
@Suite("Receipts of balances")
struct BalanceReceiptTests {
    /// As large as an estate gets in a year, with two witnesses: each under 2 KB, all in under five seconds.
    @Test("600 homes in one command")
    func everyHome() throws {
        let place = try Workplace()
        let path = place.folder.appending(path: "big.daxiu").path
        var generator = try LedgerGenerator(entries: 7_000, units: 600, seed: 3)
        try generator.write(to: path)
        let ledger = try LedgerFile(opening: path, writable: true)
        let witnesses = try ReceiptDesk.witnesses().prefix(2)
        let note = try #require(try ledger.cosignedNote())
        let lines = try witnesses.map { try $0.cosign(Checkpoint(text: note.text), time: ReceiptDesk.time) }
        _ = try ledger.add(lines, of: witnesses.map(\.cosignerKey), now: ReceiptDesk.now)
        let outcome = try Trial("daxiu receipt issue --all receipts --ledger big.daxiu", in: place)
        try #require(outcome.status == 0, "\(outcome.errors)")
        // Others run beside it here, so a processor's seconds are counted.
        #expect(outcome.seconds < 5, "\(outcome.seconds) s")
        let folder = place.folder.appending(path: "receipts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count == 600)
        let policy = try TrustPolicy(
            ("log \(generator.signer.verifierKey)\n"
                + witnesses.enumerated().map { "witness w\($0) \($1.cosignerKey)\n" }.joined()
                + "group g all w0 w1\nquorum g\n").utf8
        )
        for (place, name) in names.enumerated() {
            let file = folder.appending(path: name).path
            #expect(try Data(contentsOf: URL(filePath: file)).count < 2_048, "\(name)")
            guard place % 50 == 0 else { continue }
            let receipt = try Receipt(path: file)
            #expect(name == "\(try #require(receipt.balance).unit).balance-proof")
            let trust = try ReceiptTrust(receipt, keys: [], policy: policy, now: ReceiptDesk.now)
            #expect(trust.isMet && trust.signers == [generator.signer.verifierKey])
        }
    }

    @Test("a home by any spelling, a month by any word; what cannot be given is said")
    func command() async throws {
        let desk = try await PracticeDesk.copy()
        let given = try await desk.must("daxiu receipt issue --unit 3栋2单元501")
        #expect(given.contains("\nunit 3-2-501 2000000 "))
        #expect(try await desk.must("daxiu receipt issue --unit 3-2-501 --month 10月") == given)
        // A home that was destroyed since the month before has its line in every close.
        let gone = try await desk.run("daxiu receipt issue --unit 9-1-101 --month 2025-05 --output gone.balance-proof")
        #expect(gone.status == 0 && gone.output.contains("1,000.00 元"), "\(gone.output)\(gone.errors)")
        for (line, status, code) in [
            ("--unit 3-2-501 --month 2025-11", Int32(65), "3171"), ("--unit 3-2-501 --month 2024-12", 65, "3171"),
            ("--unit 7-7-777", 65, "1060"), ("", 64, ""), ("20 --month 2025-10", 64, ""),
            ("--all receipts --unit 3-2-501", 64, ""), ("--all receipts --output x.csv", 64, ""),
            ("--unit 3-2-501 --format pdf", 65, "4018"),
        ] {
            let outcome = try await desk.run("daxiu receipt issue \(line)")
            let isSaid = code.isEmpty || outcome.errors.contains(code)
            #expect(outcome.status == status && isSaid, "\(line)\n\(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "receipts").path))
    }

    @Test("a remembered policy counts; a ledger of another size is said to be remembered")
    func remembered() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu receipt issue --unit 3-2-501 --output mine.balance-proof")
        let key = try await desk.must("daxiu key show treasurer.key").split(separator: " ").flatMap {
            $0.split(separator: "\n")
        }.first { (try? VerifierKey(String($0))) != nil }
        let witness = try ReceiptDesk.witnesses()[0].cosignerKey
        try desk.write("log \(try #require(key))\nwitness w \(witness)\nquorum w\n", to: "asks.tlog-policy")
        let unmet = try await desk.run("daxiu receipt verify mine.balance-proof --policy asks.tlog-policy")
        #expect(unmet.status == 3 && unmet.output.contains("否    1 位见证人里只有 0 位"), "\(unmet.output)\(unmet.errors)")
        #expect(unmet.output.contains("在 ") && unmet.output.contains("核对过封条所封的账本"))
        _ = try await desk.run("daxiu verify --policy asks.tlog-policy --remember")
        let again = try await desk.run("daxiu receipt verify mine.balance-proof", adding: ["DAXIU_LEDGER": ""])
        #expect(again.status == 3 && again.output.contains("由密钥"), "\(again.output)\(again.errors)")
        try await desk.must("daxiu income deposit-interest 9 --date 2025-12-01")
        // Another machine has seen the ledger, but not when it was as long as then.
        let elsewhere = ["DAXIU_STATE": desk.folder.appending(path: "elsewhere").path]
        _ = try await desk.run("daxiu verify", adding: elsewhere)
        let asked = "daxiu receipt verify mine.balance-proof --policy asks.tlog-policy"
        let other = try await desk.run(asked, .en, adding: elsewhere)
        #expect(other.output.contains("another size: compare with --ledger"), "\(other.output)")
    }
}
