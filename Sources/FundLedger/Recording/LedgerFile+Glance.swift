package import FundRules
import GRDB
import TransparencyLog

extension LedgerFile {
    /// Entries after the cached state that a glance still reads.
    private static let glanceLimit = 20_000

    /// The books as the file says they are, of which nothing was verified: to suggest words while somebody types, never
    /// for figures.
    ///
    /// - Returns: nil where the cached state is so old that reading on would keep people waiting.
    package func glance() throws -> FundState? {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let hasher = TreeHasher()
                let size = try LedgerRows.size(in: database)
                let references = try ReferenceRuns(database, hasher)
                // The cached state covers as many entries.
                guard (0...LedgerFile.glanceLimit).contains(size - references.covered) else { return nil }
                let footing = Footing(
                    size: size,
                    root: try SealedTree(database, size: size, hasher: hasher).root,
                    snapshot: hasher.hash(try LedgerRows.snapshot(in: database) ?? []),
                    references: references.digest
                )
                return try LedgerTail(database, on: footing, hasher: hasher).state
            }
        }
    }
}
