import Foundation
import Testing

/// One file that somebody made to harm whoever opens it, made from a small sound ledger.
struct HostileFile: Sendable, CustomTestStringConvertible {
    /// How it is made from the copy that it begins as.
    enum Recipe: Sendable {
        /// By SQL, with every guard of SQLite's off.
        case sql(String)
        /// By SQL on tables of no rules, whose descriptions are put back as they were: what the file says of itself is
        /// right, and what is in it is not.
        case underSoundNames(String)
        /// Byte by byte.
        case bytes(@Sendable (inout DatabaseBytes) -> Void)
        /// By the shell, `$1` being the file.
        case shell(String)
    }

    /// Whether there is time for all of them (`Scripts/test --long`).
    static let isLong = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1"

    let testDescription: String
    let recipe: Recipe

    init(_ name: String, _ recipe: Recipe) {
        testDescription = name
        self.recipe = recipe
    }

    /// Makes it of the ledger `fund.daxiu` in a folder.
    func make(in place: Workplace) throws {
        switch recipe {
        case .sql(let sql):
            try HostileFile.run(sql, in: place)
        case .underSoundNames(let sql):
            let loosened = HostileTable.all.map { table in
                "UPDATE sqlite_schema SET sql = '\(table.loosened)' WHERE name = '\(table.name)';\n"
            }
            try HostileFile.run(
                """
                CREATE TEMP TABLE was AS SELECT name, sql FROM sqlite_schema;
                \(loosened.joined())
                PRAGMA writable_schema = RESET;
                \(sql);
                PRAGMA writable_schema = ON;
                UPDATE sqlite_master SET sql = (SELECT sql FROM was WHERE was.name = sqlite_master.name)
                    WHERE name IN (SELECT name FROM was)
                """,
                in: place
            )
        case .bytes(let work):
            let file = place.folder.appending(path: "fund.daxiu")
            var bytes = DatabaseBytes(bytes: Array(try Data(contentsOf: file)), roots: try HostileFile.roots(in: place))
            work(&bytes)
            try Data(bytes.bytes).write(to: file)
        case .shell(let line):
            try place.must("set -- fund.daxiu; \(line)")
        }
    }

    private static func run(_ sql: String, in place: Workplace) throws {
        let script = """
            .bail on
            .dbconfig defensive off
            .dbconfig enable_trigger off
            .dbconfig trusted_schema on
            PRAGMA writable_schema = ON;
            \(sql);

            """
        try script.write(to: place.folder.appending(path: "hostile.sql"), atomically: true, encoding: .utf8)
        try place.must("sqlite3 fund.daxiu < hostile.sql > hostile.log")
    }

    /// The first page of every table and index.
    private static func roots(in place: Workplace) throws -> [String: Int] {
        let text = try place.must("sqlite3 -readonly fund.daxiu 'SELECT name, rootpage FROM sqlite_schema'")
        return text.split(separator: "\n").reduce(into: [:]) { roots, line in
            let fields = line.split(separator: "|")
            if fields.count == 2, let page = Int(fields[1]), page > 0 { roots[String(fields[0])] = page }
        }
    }
}

/// The pages of a database file.
struct DatabaseBytes: Sendable {
    static let pageSize = 4_096
    var bytes: [UInt8]
    /// The first page of every table and index, from 1.
    let roots: [String: Int]

    /// Where a table's first page begins.
    func start(_ table: String) -> Int { ((roots[table] ?? 1) - 1) * DatabaseBytes.pageSize }

    /// How many pages there are.
    var pages: Int { bytes.count / DatabaseBytes.pageSize }

    /// Writes a big-endian number of four bytes.
    mutating func write(_ number: Int, at place: Int) {
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> (24 - 8 * index)) }
    }

    /// A big-endian number of four bytes.
    func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

    /// Exchanges two pages, counted from 1.
    mutating func swap(_ first: Int, _ second: Int) {
        guard (1...pages).contains(first), (1...pages).contains(second) else { return }
        for index in 0..<DatabaseBytes.pageSize {
            bytes.swapAt((first - 1) * DatabaseBytes.pageSize + index, (second - 1) * DatabaseBytes.pageSize + index)
        }
    }

    /// The pages under a table's first page, which has others under it.
    func children(of table: String) -> [Int] {
        let start = start(table)
        guard bytes[start] == 5 else { return [] }
        let cells = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
        let listed = (0..<cells).map { cell -> Int in
            let pointer = start + 12 + 2 * cell
            return number(at: start + (Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1])))
        }
        return listed + [number(at: start + 8)]
    }

    /// Makes every page under a table's first page another one.
    mutating func redirect(_ table: String, to page: Int) {
        let start = start(table)
        guard bytes[start] == 5 else { return }
        let cells = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
        for cell in 0..<cells {
            let pointer = start + 12 + 2 * cell
            write(page, at: start + (Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1])))
        }
        write(page, at: start + 8)
    }
}
