import Foundation
import FundDesk
import Testing

/// What somebody else's front end does with the desk alone: this target is none of the package's own.
struct FrontEndTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
    private let noon = Timestamp("2025-06-30T04:00:00Z") ?? Timestamp(seconds: 0)

    /// A ledger of two homes, and a desk to record at.
    private func desk() throws -> Desk {
        try Desk.sample(in: folder, at: noon, homes: [("1-01", "1", 5_000), ("1-02", "1", 5_000)])
    }

    private func file(_ name: String, _ text: String) throws -> String {
        let path = folder.appendingPathComponent(name).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test
    func itImportsPreviewsAndRecordsAFile() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        let path = try file("june.csv", "date,unit,amount,memo\n2025-06-01,1-01,100,六月\n2025-06-02,1-02,50.5,\n")
        let rows = try ImportedFile(.contributions, path)
        let before = try desk.ledger.size()
        let preview = try desk.record(rows, isTrial: true)
        #expect(preview.recorded.items.map(\.number?.description) == ["2025-06/0001", "2025-06/0002"])
        #expect(try desk.ledger.size() == before)
        #expect(try desk.record(rows).recorded.items.map(\.sequence) == [before, before + 1])
        let doubts = try #require(throws: Doubts.self) { try desk.record(rows) }
        #expect(doubts.list.map(\.question) == [.sameAgain, .sameAgain])
        #expect(try desk.record(rows, isTrial: true, answering: .yes).recorded.items.count == 2)
        #expect(try await desk.ledger.verify().word == .holds)
    }

    @Test
    func aFileThatIsWrongIsRefusedByRowAndColumn() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        let path = try file("june.csv", "date,unit,amount\n2025-06-01,9-99,100\n")
        let rows = try ImportedFile(.contributions, path)
        let size = try desk.ledger.size()
        let problem = try #require(throws: Problem.self) { try desk.record(rows) }
        #expect(problem.code == .unitUnknown)
        #expect(problem.place?.file == path && problem.place?.line == 2 && problem.place?.column == "unit")
        #expect(try desk.ledger.size() == size)
    }

    @Test
    func itListsRequestsAsTheyStandOnADay() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        let last = try #require(CalendarDate("2025-06-30"))
        let request = Request(amount: Money(fen: 5_000), payee: "电梯公司", purpose: "检修", until: last)
        _ = try desk.record { _ in [EntryDraft(request, date: last)] }
        let ledger = try await desk.ledger.verified(observing: LastState())
        let trust = ledger.value.state.trust
        let list = RequestList(ledger, on: last)
        #expect(list.table.rows.count == 1)
        #expect(list.text(.zh).contains("检修 付 电梯公司"))
        let next = CalendarDate(daysSinceEpoch: last.daysSinceEpoch + 1)
        #expect(RequestStanding(trust.matters[0], trust.policy, on: next) == .expired)
        #expect(RequestList(ledger, on: next, only: .expired).table.rows.count == 1)
        #expect(RequestList(ledger, on: last, only: .expired).table.rows.isEmpty)
    }
}
