import Foundation
import Testing

@testable import FundRules

/// What ties an entry to its history is decided for every kind: one that nobody thought of is never brought over.
@Suite struct TieTests {
    /// The kinds that say the same in any history, whatever is in them.
    private static let free: Set<String> = [
        "contribution", "income", "project", "opening", "rate", "budget", "acceptance", "destruction", "resolution",
    ]
    /// Those that do unless they are paid or carried out under a request.
    private static let paying: Set<String> = [
        "payment", "expense", "transfer", "distribution", "payout", "settlement", "handover", "contract", "assignment",
        "units", "split", "merge", "amendment", "title",
    ]
    private static let naming: Set<String> = [
        "reversal", "refund", "erasure", "objection", "reply", "publication",
    ]

    @Test func everyKindOfTheVectorLedgerIsTiedAsDecided() throws {
        var seen: Set<String> = []
        for line in try Files.vector("ledger.jsonl").split(separator: "\n") {
            let entry = try Entry(decoding: Array(line.utf8))
            seen.insert(entry.kind)
            let tie = entry.body.about.tie
            switch entry.kind {
            case _ where TieTests.free.contains(entry.kind): #expect(tie == .none, "\(entry.kind)")
            case _ where TieTests.paying.contains(entry.kind):
                let namesRequest = line.contains("\"request\":")
                if case .request = tie { #expect(namesRequest) } else { #expect(tie == .none && !namesRequest) }
            case _ where TieTests.naming.contains(entry.kind):
                guard case .entry(let named) = tie else {
                    Issue.record("\(entry.kind) \(tie)")
                    continue
                }
                #expect(line.contains(":\(named),") || line.contains(":\(named)}"))
            case "approval", "withdrawal":
                guard case .decision(let decided) = tie else {
                    Issue.record("\(entry.kind) \(tie)")
                    continue
                }
                #expect(line.contains("\"entry\":\(decided),"))
            case "correction": #expect(tie == .none)
            default: #expect(tie == .authority || tie == .signature || tie == .figures, "\(entry.kind) \(tie)")
            }
        }
        #expect(TieTests.free.union(TieTests.paying).union(TieTests.naming).subtracting(seen) == [])
    }
}
