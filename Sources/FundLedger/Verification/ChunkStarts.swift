import GRDB

/// Where the chunks of a pass begin, one after the other.
struct ChunkStarts {
    /// Entries there are, by the last one's number.
    let size: Int
    /// Whether the numbers may follow each other: a forged one far out must not send the reader through empty space.
    private let isDense: Bool
    private var following = 0

    init(_ database: Database) throws {
        size = try LedgerRows.extent(in: database).size
        isDense = try LedgerRows.plausibleSize(in: database) == size
    }

    /// The first number of the next chunk; nil after the last one.
    mutating func next(_ database: Database) throws -> Int? {
        guard following < size else { return nil }
        let start = isDense ? following : try placed(database)
        guard let start else { return nil }
        following = start + Chunk.rows
        return start
    }

    /// The start of the chunk that the next entry there is lies in.
    private func placed(_ database: Database) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: "SELECT seq FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq LIMIT 1"
        )
        try statement.setArguments([following, size])
        let found = try RawRows.first(statement, database) { RawRows.integer($0, 0) }
        guard let found else { return nil }
        guard let sequence = found, sequence >= following else { throw RawRows.damaged("entry: rows out of order") }
        return sequence / Chunk.rows * Chunk.rows
    }
}
