import Foundation
import FundDesk
import Testing

extension Desk {
    /// A desk over a new ledger in a folder, whose only member is its treasurer, with homes registered on 1 January 2025.
    ///
    /// - Parameter folder: where it lies; made where it is not there.
    /// - Parameter moment: when everything is recorded.
    static func sample(
        in folder: URL,
        at moment: Timestamp,
        homes: [(code: String, building: String, hundredths: Int64)]
    ) throws -> Desk {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = try SigningKey.generate(name: "example.org/desk")
        let january = try #require(CalendarDate("2025-01-01"))
        let open = Open(
            name: "样例苑大修基金",
            preparer: "样例苑",
            origin: "example.org/desk",
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: key.verifierKey, title: "司库", role: .treasurer)],
            policy: .strict
        )
        let memory = CheckpointMemory(folder: folder.appendingPathComponent("memory").path, now: moment)
        let path = folder.appendingPathComponent("fund.daxiu").path
        let draft = EntryDraft(open, date: january)
        let made = try LedgerFile.create(at: path, opening: draft, signer: key, time: moment, memory: memory)
        let desk = Desk(made.ledger, signer: key, clock: RecordingClock(now: moment), memory: memory)
        let units = homes.map { code, building, hundredths in
            let area = Area(hundredths: hundredths)
            return RegisteredUnit(code: code, building: building, area: area, use: "residence", tenure: .commercial)
        }
        _ = try desk.record { _ in [EntryDraft(UnitBatch(units: units), date: january)] }
        return desk
    }
}
