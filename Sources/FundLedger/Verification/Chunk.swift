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
        let entry: Result<Entry, CanonicalError>
    }

    /// Rows of one chunk: whole blocks of the tree; few enough to stay in a core's cache until they are judged.
    static let rows = 4 * TiledTree.width

    let first: Int
    private(set) var bytes: [UInt8] = []
    private(set) var items: [Item] = []
    /// The hash of every line, by item.
    private(set) var hashes: [Digest] = []
    /// The hash columns that differ from what their line hashes to, by item; nil for one that is not 32 bytes.
    private(set) var wrongColumns: [Int: Digest?] = [:]
    /// The whole blocks of 256 leaves, where every hash column was right and no row is missing; else empty.
    private(set) var blocks: [CompleteSubtree] = []
    /// The references that the vouchers use, in order.
    private(set) var uses: [ReferenceUse] = []

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
        hashes.reserveCapacity(Chunk.rows)
        uses.reserveCapacity(Chunk.rows)
        try RawRows.forEach(statement, database) { handle in
            let sequence = Int(sqlite3_column_int64(handle, 0))
            let line = RawRows.bytes(handle, 1)
            let hash = hasher.leaf(line)
            let stored = Chunk.digest(handle, 2)
            if stored != hash { wrongColumns[items.count] = stored }
            let start = bytes.count
            bytes.append(contentsOf: line)
            let entry = Chunk.decoded(line)
            if case .success(let entry) = entry {
                entry.forEachReference { uses.append(ReferenceUse(sequence: sequence, key: ReferenceKey($0, $1))) }
            }
            hashes.append(hash)
            items.append(Item(sequence: sequence, range: start..<bytes.count, entry: entry))
        }
        blocks = wholeBlocks(hasher)
    }

    @inline(__always)
    private static func decoded(_ line: UnsafeRawBufferPointer) -> Result<Entry, CanonicalError> {
        do throws(CanonicalError) { return .success(try Entry(decoding: line)) } catch { return .failure(error) }
    }

    private static func digest(_ handle: OpaquePointer, _ column: Int32) -> Digest? {
        let bytes = RawRows.bytes(handle, column)
        guard bytes.count == Digest.byteCount, let start = bytes.baseAddress else { return nil }
        return Digest(unsafeBytes: start)
    }

    /// The tree's nodes are hashed here, beside the other cores, and not in the stage that keeps the order.
    private func wholeBlocks(_ hasher: TreeHasher) -> [CompleteSubtree] {
        guard wrongColumns.isEmpty, first % TiledTree.width == 0 else { return [] }
        for (index, item) in items.enumerated() where item.sequence != first + index { return [] }
        return stride(from: 0, through: items.count - TiledTree.width, by: TiledTree.width).map { start in
            CompleteSubtree(leaves: hashes[start..<start + TiledTree.width], hasher: hasher)
        }
    }
}
