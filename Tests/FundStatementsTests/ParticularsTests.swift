import FundRules
import Testing

@testable import FundStatements

/// What exports and audit say of an entry besides its postings.
struct ParticularsTests {
    /// A new kind of entry makes this fail until somebody has looked at `Particulars`, `SpentVoucher` and `EntryKinds.name`:
    /// what has a unit, a payee, an invoice or money leaving the fund must say so there.
    @Test
    func everyKindWasLookedAt() {
        let known = [
            "acceptance", "amendment", "approval", "assignment", "budget", "clock", "close", "closing", "completion",
            "contract", "contribution", "correction", "destruction", "distribution", "erasure", "expense", "handover",
            "incarnation", "income", "member", "merge", "objection", "open", "opening", "payment", "payout", "policy",
            "project", "publication", "rate", "reconciliation", "refund", "reply", "request", "resolution", "reversal",
            "settlement", "split", "succession", "title", "transfer", "units", "withdrawal",
        ]
        #expect(EntryKinds.all.map { $0.kind }.sorted() == known)
        for kind in known { #expect(EntryKinds.name(of: kind).zh != kind, "\(kind)") }
    }

    /// A correction says what the voucher that it carries would have said.
    @Test
    func correctionSpeaksForItsVoucher() throws {
        let year = try #require(Year("2025"))
        let payment = Payment(
            project: "P1",
            amount: Money(fen: 1),
            payee: "防水公司",
            invoice: "FP1",
            reference: "YH1"
        )
        let particulars = Particulars(Correction(of: year, payment))
        #expect(particulars.project == "P1" && particulars.payee == "防水公司")
        #expect(particulars.invoice == "FP1" && particulars.reference == "YH1")
        let refund = Particulars(Refund(of: 5, amount: Money(fen: 1), reference: nil))
        #expect(refund.refersTo == 5 && refund.payee == nil)
    }
}
