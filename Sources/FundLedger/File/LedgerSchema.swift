import FundRules
import GRDB
import Schema

/// The structure of a ledger file, judged before any row is read.
///
/// A table is read only where it is, to the letter, the one that a new ledger gets, with the indexes that it gets and no
/// other: no view, virtual table or table of other columns in its place, no rule or default of the file's own making.
struct LedgerSchema {
    /// A table, index or trigger as the file describes it.
    private struct Object: Equatable {
        let type: String
        let table: String
        let text: String
    }

    /// Without these there is no ledger.
    private static let truth: Set<String> = ["entry", "checkpoint"]

    /// Caches of older versions, which nothing reads any more; `repair` removes them.
    static let olderTables: Set<String> = ["reference", "reference_run", "reference_block"]

    private var objects: [String: Object] = [:]
    private var roots: [Int: String] = [:]
    /// What is wrong with the tables that hold the truth: no row of them may be read.
    private(set) var faults: [Problem] = []

    /// Reads the structure of a file; what SQLite itself cannot read is its own error.
    init(_ database: Database) throws {
        try self.init(reading: database)
        for name in LedgerSchema.truth.sorted() where !isPlain(name) {
            faults.append(Problem(.schemaDiffers, [.text(name)]))
        }
    }

    private init(reading database: Database) throws {
        let statement = try database.makeStatement(
            sql: "SELECT type, name, tbl_name, rootpage, sql FROM main.sqlite_schema"
        )
        try RawRows.forEach(statement, database) { handle in
            func text(_ column: Int32) -> String? {
                RawRows.text(handle, column).map { String(decoding: $0, as: UTF8.self) }
            }
            guard let type = text(0), let name = text(1), let table = text(2) else {
                throw RawRows.damaged("sqlite_schema")
            }
            let object = Object(type: type, table: table.lowercased(), text: text(4) ?? "")
            guard objects.updateValue(object, forKey: name.lowercased()) == nil else {
                throw RawRows.damaged("sqlite_schema: \(name)")
            }
            // Two tables on one page are one table under two names.
            if let root = RawRows.integer(handle, 3), root > 0, let other = roots.updateValue(name, forKey: root) {
                throw RawRows.damaged("sqlite_schema: \(other), \(name)")
            }
        }
    }

    /// What a new ledger gets, and what it gets when it first needs the tables beside the truth; what an older one has, and
    /// the mark of a copy for others.
    private static let known = Result {
        try DatabaseQueue().write { database in
            try database.execute(sql: Schema.ledger)
            try CompanionRows.prepare(database)
            try CosignatureRows.prepare(database)
            try TimestampRows.prepare(database)
            try database.execute(sql: Schema.older)
            try database.execute(sql: Schema.share)
            return try LedgerSchema(reading: database)
        }
    }

    /// Whether anything has a name, whatever it is.
    func has(_ name: String) -> Bool { objects[name] != nil }

    /// Whether a table is there, and is what a new ledger gets.
    func isPlain(_ table: String) -> Bool {
        guard let known = try? LedgerSchema.known.get(), let due = known.objects[table] else { return false }
        return objects[table] == due && indexes(of: table) == known.indexes(of: table)
    }

    private func indexes(of table: String) -> [String: Object] {
        objects.filter { $0.value.type == "index" && $0.value.table == table }
    }

    /// Everything that differs from what a new ledger gets: a trigger that is missing is how a change begins. Views are
    /// an auditor's convenience that a later version may word better, and nothing here reads them; caches and the tables
    /// beside the truth may be missing, and then hold nothing.
    func differences() throws -> [Problem] {
        let known = try LedgerSchema.known.get().objects
        let names = Set(known.keys).union(objects.keys).subtracting(LedgerSchema.olderTables)
            .filter { objects[$0]?.type != "view" || known[$0] != nil }
        return names.sorted().filter { name in
            guard let due = known[name] else { return true }
            guard objects[name] == nil else { return objects[name] != due }
            return LedgerSchema.truth.contains(due.table)
        }.map { Problem(.schemaDiffers, [.text($0)]) }
    }
}
