import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// An error at the commit is not believed: the file says whether anything was recorded.
@Suite(.serialized) struct CommitTests {
    @Test(arguments: FailingDisk.Fault.allCases)
    func anErrorOfTheCommitIsSettledByLooking(_ fault: FailingDisk.Fault) async throws {
        FailingDisk.install()
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let path = fixture.folder.appendingPathComponent(FailingDisk.name).path
        try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
        let ledger = try LedgerFile(opening: path, writable: true)
        let before = try ledger.size()
        let draft = EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))
        FailingDisk.next = fault
        do {
            _ = try ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [draft] }
            Issue.record("the error was not reported")
        } catch let failure as RecordedButFailed {
            #expect(fault == .persistedButReportedFailed)
            #expect(failure.deed == Deed(first: before, last: before))
        } catch let problem as Problem {
            #expect(fault == .failed)
            #expect(problem.code == .fileNotRead)
        }
        #expect(FailingDisk.next == nil, "the fault was met")
        // Whatever was said is what is there, and the same writer goes on.
        let recorded = fault == .persistedButReportedFailed ? 1 : 0
        #expect(try LedgerFile(opening: path).size() == before + recorded)
        let next = EntryDraft(try fixture.contribution(8), date: try day("2025-03-01"))
        _ = try ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [next] }
        var nobody = NoObserver()
        #expect(try await ledger.verify(observing: &nobody, memory: nil).word == .holds)
    }
}
