import CSQLite
import FundRules
import GRDB
import GRDBSQLite

/// The first page of a ledger file, looked at before SQLite reads what it says.
struct FileHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)
    /// Pages that the structure may fill: a ledger's own fills four.
    private static let schemaPages = 64

    private let database: Database
    private let bytes: [UInt8]

    /// Reads the head of the file; an empty file has none.
    init(_ database: Database) throws {
        self.database = database
        bytes = try FileHeader.read(database, FileHeader.length + 12, at: 0)
    }

    private static func read(_ database: Database, _ count: Int, at offset: Int64) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let code = daxiu_read(database.sqliteConnection, &bytes, Int32(clamping: count), offset)
        guard code == SQLITE_OK else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        return bytes
    }

    /// Whether the file is an SQLite database at all.
    private var isDatabase: Bool { bytes.starts(with: FileHeader.magic) }

    /// Whether another program left the file in the mode that keeps what is new in a second file beside it.
    var isInWALMode: Bool { isDatabase && (bytes[18] == 2 || bytes[19] == 2) }

    /// Whether texts are stored as UTF-8.
    private var isUTF8: Bool { bytes[59] <= 1 && bytes[56...58].allSatisfy { $0 == 0 } }

    private var pageSize: Int {
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        return size == 1 ? 65_536 : size
    }

    /// What SQLite would keep all of in memory when it first looks: a structure far larger than a ledger's.
    ///
    /// - Throws: `Problem` with `schemaDiffers`.
    func check() throws {
        guard isDatabase else { return }
        guard isUTF8 else { throw Problem(.schemaDiffers, ["UTF-16"]) }
        // Page 1 is the root of the table of tables: a leaf (13), or above leaves (5).
        guard bytes[100] == 5 else { return }
        let cells = Int(bytes[103]) << 8 | Int(bytes[104])
        // What is broken here, SQLite says better.
        guard pageSize >= 512 else { return }
        guard cells <= FileHeader.schemaPages else { throw tooLarge }
        let page = try FileHeader.read(database, pageSize, at: 0)
        func number(_ place: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(page[place + $1]) } }
        var children = [number(108)]
        for cell in 0..<cells {
            let pointer = 112 + 2 * cell
            guard pointer + 1 < page.count else { return }
            let place = Int(page[pointer]) << 8 | Int(page[pointer + 1])
            guard place + 4 <= page.count else { return }
            children.append(number(place))
        }
        for child in children where child > 1 {
            let head = try FileHeader.read(database, 1, at: Int64(child - 1) * Int64(pageSize))
            if head.first == 5 { throw tooLarge }
        }
    }

    private var tooLarge: Problem { Problem(.schemaDiffers, ["sqlite_schema"]) }
}
