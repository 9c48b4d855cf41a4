import Foundation
import FundDesk
import Testing

extension LedgerFile {
    /// A new ledger in a folder, whose only member is its treasurer.
    ///
    /// - Parameter folder: where it lies; made where it is not there.
    /// - Parameter key: the treasurer's, of the ledger's name.
    /// - Parameter time: when it is sealed.
    /// - Parameter day: when its books begin.
    static func sample(
        in folder: URL,
        _ key: SigningKey,
        at time: Timestamp,
        on day: String = "2025-01-01",
        policy: Policy = .strict,
        memo: String? = nil,
        memory: CheckpointMemory? = nil
    ) throws -> LedgerFile {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let open = Open(
            name: "样例苑大修基金",
            preparer: "样例苑",
            origin: key.verifierKey.name,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: key.verifierKey, title: "司库", role: .treasurer)],
            policy: policy
        )
        let opening = EntryDraft(open, date: try #require(CalendarDate(day)), memo: memo)
        let path = folder.appending(path: "fund.daxiu").path
        return try create(at: path, opening: opening, signer: key, time: time, memory: memory).ledger
    }
}
