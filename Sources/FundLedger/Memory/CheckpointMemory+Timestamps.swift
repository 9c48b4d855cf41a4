public import FundRules
public import TransparencyLog

extension CheckpointMemory {
    /// The file that keeps the certificates of the timestamp authorities that count for an origin, in PEM.
    public func timestampAuthorityPath(origin: String) -> String {
        "\(folder)/\(MemoryNote.short(origin)).timestamp-ca.pem"
    }

    /// The timestamp authorities that are remembered for an origin; nil where there are none.
    ///
    /// - Throws: `Problem` with `recollectionDamaged` where there is a file that cannot be read.
    public func timestampAuthority(origin: String) throws(Problem) -> TimestampAuthority? {
        let path = timestampAuthorityPath(origin: origin)
        guard let bytes = try settled(path) else { return nil }
        guard let authority = try? TimestampAuthority(bytes) else {
            throw Problem(.recollectionDamaged, [.file(path)])
        }
        return authority
    }

    /// Remembers timestamp authorities for an origin, in place of those before.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func remember(timestampAuthority authority: TimestampAuthority, origin: String) throws(Problem) {
        try makeFolder()
        try MemoryFile.replace(timestampAuthorityPath(origin: origin), with: Array(authority.pem.utf8))
    }

    /// Forgets the timestamp authorities of an origin.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func forgetTimestampAuthority(origin: String) throws(Problem) {
        try forgetSettled(timestampAuthorityPath(origin: origin))
    }
}
