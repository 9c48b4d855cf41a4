public import FundRules
import GRDB
public import TransparencyLog

/// What became of a timestamp that was brought.
public enum TimestampOutcome: Sendable {
    /// It stands in the file now, beside the checkpoint over so many entries.
    case added(size: Int)
    /// It stands there already.
    case known(size: Int)
    /// It is over none of the newest checkpoints.
    case unfit
    /// Its time has not come.
    case ahead(Timestamp)
    /// The checkpoint has as many as it may.
    case full(size: Int)
}

/// A timestamp as it stands beside a checkpoint.
public struct RecordedTimestamp: Sendable {
    /// How many entries the checkpoint covers.
    public let size: Int
    /// What an authority signed.
    public let token: TimestampToken
    /// Certificates that may lead from it to the authority's, in DER one after another.
    public let chain: [UInt8]

    package init(size: Int, token: TimestampToken, chain: [UInt8]) {
        (self.size, self.token, self.chain) = (size, token, chain)
    }
}

extension LedgerFile {
    /// The timestamps that are well-formed, in order of size; what they are worth is judged by `verify`, not here.
    public func timestamps() throws -> [RecordedTimestamp] {
        try LedgerFile.translating(path) {
            try queue.read { database in
                var found: [RecordedTimestamp] = []
                var check = TimestampCheck(database, authority: nil, now: nil)
                try TimestampRows.forEach(in: database) { row in
                    if try check.take(row), let size = row.size, let token = row.token, let chain = row.chain {
                        found.append(RecordedTimestamp(size: size, token: token, chain: chain))
                    }
                    return true
                }
                return found
            }
        }
    }

    /// Puts a timestamp beside the checkpoint that it is over.
    ///
    /// - Parameter chain: certificates that may lead from it to the authority's, in DER one after another.
    /// - Parameter now: the moment it is; what is more than an hour ahead of it is left out.
    /// - Throws: `Problem` with `ledgerIsShared`, or one about seal, tree or file; then nothing was added.
    public func add(_ token: TimestampToken, chain: [UInt8], now: Timestamp) throws -> TimestampOutcome {
        var outcome = TimestampOutcome.unfit
        try besideCheckpoints { checkpoints, tree, database in
            let stamped = checkpoints.first { token.isOver($0) }
            if let stamped, try tree.root(over: stamped.size) == stamped.root {
                outcome = try LedgerFile.add(token, chain, over: stamped.size, now, database)
            }
        }
        return outcome
    }

    private static func add(
        _ token: TimestampToken,
        _ chain: [UInt8],
        over size: Int,
        _ now: Timestamp,
        _ database: Database
    ) throws -> TimestampOutcome {
        guard !now.isBehind(token.issued) else {
            return .ahead(Timestamp(seconds: Int64(token.issued)))
        }
        var count = 0
        var same: [UInt8]?
        try TimestampRows.forEach(in: database, over: size) { row in
            count += 1
            if row.token?.bytes == token.bytes { same = row.chain ?? [] }
            return count <= TimestampRows.rowLimit
        }
        if let same, chain.isEmpty || same == chain { return .known(size: size) }
        guard same != nil || count < TimestampRows.rowLimit else { return .full(size: size) }
        try TimestampRows.insert(token, chain, over: size, in: database)
        return same == nil ? .added(size: size) : .known(size: size)
    }
}
