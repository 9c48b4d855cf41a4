import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// A run of rows, read, hashed and decoded: what a core does on its own before the order of entries matters.
struct Chunk: Sendable {
    /// Rows of one chunk: whole blocks of the tree; few enough to stay in a core's cache until they are judged.
    static let rows = 4 * TiledTree.width

    let first: Int
    /// The sequence number of every row.
    private(set) var sequences: [Int] = []
    /// The lines, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// Where the line of each row ends in `bytes`.
    private var ends: [Int] = []
    /// The entry of every row; nil where the line is no entry.
    private(set) var entries: [Entry?] = []
    /// Why the lines that are no entries are none, by row.
    private(set) var failures: [Int: CanonicalError] = [:]
    /// The hash of every line.
    private(set) var hashes: [Digest] = []
    /// The hash columns that differ from what their line hashes to, by row; nil for one that is not 32 bytes.
    private(set) var wrongColumns: [Int: Digest?] = [:]
    /// What is wrong with the types of columns, by row.
    private(set) var oddities: [(row: Int, column: String)] = []
    /// Bytes of all lines, kept or not.
    private(set) var lineBytes = 0
    /// The whole blocks of 256 leaves, where every hash column was right and no row is missing; else empty.
    private(set) var blocks: [CompleteSubtree] = []
    /// The references that the vouchers use, in order.
    private(set) var uses: [ReferenceUse] = []

    /// What entries say of files and private details beside them, in order.
    private(set) var claims: [CompanionClaims.Claim] = []

    /// Reads the rows with `first` ≤ seq < `first` + `rows`.
    ///
    /// - Parameter days: the business dates of the entries whose lines somebody will look at again; nil for none.
    init(first: Int, keepingLinesOf days: ClosedRange<CalendarDate>?, _ database: Database) throws {
        self.first = first
        let statement = try database.cachedStatement(
            sql: "SELECT seq, line, hash FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq"
        )
        // Bound, not written into the text: the connection keeps every statement whose text it has not seen before.
        try statement.setArguments([first, first + Chunk.rows])
        let hasher = TreeHasher()
        sequences.reserveCapacity(Chunk.rows)
        ends.reserveCapacity(Chunk.rows)
        entries.reserveCapacity(Chunk.rows)
        hashes.reserveCapacity(Chunk.rows)
        uses.reserveCapacity(Chunk.rows)
        let room = LedgerRows.bytes(in: database)
        try RawRows.forEachAscending(statement, database, "entry", from: first) { handle, sequence in
            let line = RawRows.bytes(handle, 1)
            lineBytes += line.count
            // Lines that overlap: a few pages could be read as many times as there are rows.
            guard lineBytes <= room else { throw RawRows.damaged("entry: lines longer than the file") }
            if sqlite3_column_type(handle, 1) != SQLITE_BLOB { oddities.append((sequences.count, "line")) }
            let hash = hasher.leaf(line)
            let stored = RawRows.digest(handle, 2)
            if stored != hash { wrongColumns[sequences.count] = stored }
            decode(line, sequence)
            sequences.append(sequence)
            hashes.append(hash)
            if let days, let date = entries[sequences.count - 1]?.date, days.contains(date) {
                if bytes.isEmpty { bytes.reserveCapacity(Chunk.rows * 512) }
                bytes.append(contentsOf: line)
            }
            ends.append(bytes.count)
            return true
        }
        blocks = wholeBlocks(hasher)
    }

    /// Where the line of a row lies in `bytes`.
    @inline(__always)
    func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    @inline(__always)
    private mutating func decode(_ line: UnsafeRawBufferPointer, _ sequence: Int) {
        do throws(CanonicalError) {
            let entry = try Entry(decoding: line)
            entry.forEachReference { uses.append(ReferenceUse(sequence: sequence, key: ReferenceKey($0, $1))) }
            if entry.hasEnclosures { claim(entry, sequence) }
            entries.append(consume entry)
        } catch {
            failures[entries.count] = error
            entries.append(nil)
        }
    }

    @inline(never)
    private mutating func claim(_ entry: Entry, _ sequence: Int) {
        claims.append(
            CompanionClaims.Claim(
                sequence: sequence,
                attachments: entry.attachments,
                commitments: entry.commitments
            )
        )
    }

    /// The tree's nodes are hashed here, beside the other cores, and not in the stage that keeps the order.
    private func wholeBlocks(_ hasher: TreeHasher) -> [CompleteSubtree] {
        guard wrongColumns.isEmpty, first % TiledTree.width == 0 else { return [] }
        for (row, sequence) in sequences.enumerated() where sequence != first + row { return [] }
        return stride(from: 0, through: sequences.count - TiledTree.width, by: TiledTree.width).map { start in
            CompleteSubtree(leaves: hashes[start..<start + TiledTree.width], hasher: hasher)
        }
    }
}
