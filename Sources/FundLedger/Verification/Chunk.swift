import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// A run of rows, read, hashed and decoded: what a core does on its own before the order of entries matters.
struct Chunk: Sendable {
    /// One row.
    struct Item: Sendable {
        let sequence: Int
        /// Where its line lies in `bytes`.
        let range: Range<Int>
        /// The hash column; nil where it is not 32 bytes.
        let stored: Digest?
        /// The hash of the line.
        let found: Digest
        let entry: Result<Entry, CanonicalError>
    }

    /// Rows of one chunk: whole blocks of the tree, large enough to make a switch of cores cheap.
    static let rows = 16 * TiledTree.width

    let first: Int
    private(set) var bytes: [UInt8] = []
    private(set) var items: [Item] = []
    /// Roots of the whole blocks of 256 leaves, where every hash column was right and no row is missing; else empty.
    private(set) var blocks: [Digest] = []

    /// Reads the rows with `first` ≤ seq < `first` + `rows`.
    init(first: Int, _ database: Database) throws {
        self.first = first
        let statement = try database.cachedStatement(
            sql: "SELECT seq, line, hash FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq"
        )
        // Bound, not written into the text: the connection keeps every statement whose text it has not seen before.
        try statement.setArguments([first, first + Chunk.rows])
        let hasher = TreeHasher()
        bytes.reserveCapacity(Chunk.rows * 512)
        items.reserveCapacity(Chunk.rows)
        try RawRows.forEach(statement, database) { handle in
            let line = RawRows.bytes(handle, 1)
            let start = bytes.count
            bytes.append(contentsOf: line)
            let entry: Result<Entry, CanonicalError>
            do throws(CanonicalError) { entry = .success(try Entry(decoding: line)) } catch { entry = .failure(error) }
            items.append(
                Item(
                    sequence: Int(sqlite3_column_int64(handle, 0)),
                    range: start..<bytes.count,
                    stored: Chunk.digest(handle, 2),
                    found: hasher.leaf(line),
                    entry: entry
                )
            )
        }
        blocks = wholeBlocks(hasher)
    }

    private static func digest(_ handle: OpaquePointer, _ column: Int32) -> Digest? {
        let bytes = RawRows.bytes(handle, column)
        guard bytes.count == Digest.byteCount, let start = bytes.baseAddress else { return nil }
        return Digest(unsafeBytes: start)
    }

    /// Half of the tree's hashing happens here, beside the other cores, and not in the stage that keeps the order.
    private func wholeBlocks(_ hasher: TreeHasher) -> [Digest] {
        for (index, item) in items.enumerated()
        where item.stored != item.found || item.sequence != first + index { return [] }
        return stride(from: 0, through: items.count - TiledTree.width, by: TiledTree.width).map { start in
            hasher.root(of: items[start..<start + TiledTree.width].map(\.found))
        }
    }
}
