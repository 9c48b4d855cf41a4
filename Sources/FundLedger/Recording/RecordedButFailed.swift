/// What a command has recorded and cannot take back: the positions of its entries.
public struct Deed: Hashable, Sendable {
    /// The first entry.
    public let first: Int
    /// The last entry.
    public let last: Int

    /// Entries from a first to a last.
    public init(first: Int, last: Int) {
        self.first = first
        self.last = last
    }
}

/// Something failed after entries were recorded and sealed: whoever is told of it must be told first that they are, or
/// they are recorded again.
public struct RecordedButFailed: Error {
    /// What was recorded.
    public let deed: Deed
    /// What failed afterwards.
    public let cause: any Error

    /// A failure after a deed.
    public init(_ deed: Deed, cause: any Error) {
        self.deed = deed
        self.cause = (cause as? RecordedButFailed)?.cause ?? cause
    }
}

extension Recorded {
    /// What was recorded, where anything was.
    public var deed: Deed? {
        guard let first = items.first, let last = items.last else { return nil }
        return Deed(first: first.sequence, last: last.sequence)
    }

    /// Runs work that follows the commit.
    ///
    /// - Throws: `RecordedButFailed` where it fails.
    func completing<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            guard let deed else { throw error }
            throw RecordedButFailed(deed, cause: error)
        }
    }
}
