public import FundRules
import TransparencyLog

extension Witness {
    /// Every log that is followed, by name.
    public func logs() throws -> [FollowedLog] {
        try store.read { rows in try rows.origins().compactMap { try rows.log($0) } }
    }

    /// One log.
    ///
    /// - Throws: `Problem` with `witnessOriginUnknown`.
    public func log(_ origin: String) throws -> FollowedLog {
        guard let log = try store.read({ try $0.log(origin) }) else {
            throw Problem(.witnessOriginUnknown, [.name(origin)])
        }
        return log
    }

    /// Every piece of evidence that is kept, the first one first.
    public func evidence() throws -> [KeptEvidence] { try store.read { try $0.evidence() } }

    /// How many cosignatures were made, and when the last one was.
    public func made() throws -> (count: Int, newest: Timestamp?) {
        try store.read { rows in
            let newest = try rows.newest()
            return (try rows.count(), newest > 0 ? Timestamp(seconds: Int64(newest)) : nil)
        }
    }
}
