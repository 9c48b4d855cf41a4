import Foundation
import FundRules
import Testing

@testable import FundLedger

/// A ledger whose last entry but one commits to a payer and a phone, which stand in the file beside it.
struct PrivateFixture {
    static let secret = "张三丰"
    let fund: LedgerFixture
    /// The entry that commits.
    let entry: Int

    init() throws {
        fund = try LedgerFixture()
        try fund.recordEveryKind()
        entry = try fund.ledger.size()
        try fund.record([try draft(number: 50, ["payer": PrivateFixture.secret, "phone": "13800138000"])])
        try fund.record([EntryDraft(try fund.contribution(51), date: try day("2025-02-03"))])
    }

    /// A contribution with private details.
    func draft(number: Int, _ details: [String: String], memo: String? = nil) throws -> EntryDraft {
        var draft = EntryDraft(try fund.contribution(number), date: try day("2025-02-03"), memo: memo)
        draft.privateDetails = try details.sorted { $0.key < $1.key }.map {
            try PrivateDetail(field: $0.key, value: $0.value)
        }
        return draft
    }

    /// Decides that the payer is to be erased.
    func erasePayer(_ ledger: LedgerFile? = nil) throws {
        let erasure = Erasure(payer, reason: "业主要求")
        let draft = EntryDraft(erasure, date: try day("2025-02-04"))
        _ = try (ledger ?? fund.ledger).record(signer: fund.treasurer, time: LedgerFixture.noon) { _ in [draft] }
    }

    var payer: Erasure.Detail { Erasure.Detail(entry: entry, field: "payer") }

    /// The copies that this machine knows of.
    func copies() -> KnownCopies {
        KnownCopies(of: fund.ledger, origin: LedgerFixture.origin, holding: entry, fund.memory)
    }

    /// What is in the file.
    func records() throws -> [PrivateRecord] { try fund.ledger.privates.records() }

    func contents() -> Data { FileManager.default.contents(atPath: fund.privatePath) ?? Data() }

    func write(_ bytes: Data) throws {
        try bytes.write(to: URL(fileURLWithPath: fund.privatePath))
        #expect(chmod(fund.privatePath, 0o600) == 0)
    }

    /// The verdict of a machine that has not seen the ledger, or of one that remembers it.
    func verify(_ way: VerificationPath = .full) async throws -> Verdict { try await fund.verify(way) }
}
