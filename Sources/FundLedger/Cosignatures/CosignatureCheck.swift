import FundRules
import GRDB
import TransparencyLog

/// Judges the rows of `cosignature` in order: their form, and the lines of the witnesses that a policy names.
struct CosignatureCheck {
    /// A key as a line names it.
    private struct Name: Hashable {
        let name: [UInt8]
        let keyID: KeyID

        init(_ line: NoteSignature) { (name, keyID) = (Array(line.name.utf8), line.keyID) }
        init(_ key: CosignerKey) { (name, keyID) = (Array(key.name.utf8), key.keyID) }
    }

    private let database: Database
    private let known: [Name: [CosignerKey]]
    private let now: Timestamp?
    /// The size of the row before, its checkpoint's text and the keys met under it.
    private var size: Int?
    private var text: String?
    private var isThere = false
    private var met: Set<Name> = []

    private(set) var findings: [Problem] = []
    /// Rows that are well-formed.
    private(set) var count = 0
    /// What known witnesses said, by size: who, and when.
    private(set) var said: [Int: [CosignerKey: Int]] = [:]
    /// What known witnesses said of a time that has not come by the verifier's clock, which does not count.
    private(set) var ahead = 0

    init(_ database: Database, policy: TrustPolicy?, now: Timestamp?) {
        self.database = database
        self.now = now
        known = Dictionary(grouping: (policy?.witnesses ?? []).map(\.key), by: Name.init)
    }

    /// Judges all rows.
    mutating func run() throws {
        try CosignatureRows.forEach(in: database) { row in
            _ = try take(row)
            return findings.count < CompanionRows.strayLimit
        }
    }

    /// Judges the next row.
    ///
    /// - Returns: whether it is well-formed.
    mutating func take(_ row: CosignatureRows.Row) throws -> Bool {
        if let size = row.size, size != self.size { try begin(size) }
        if let fault = fault(of: row) {
            findings.append(Problem(.cosignatureMalformed, [row.size.map { .number($0) } ?? "—", .wording(fault)]))
            return false
        }
        guard let line = row.line else { return false }
        count += 1
        judge(line)
        return true
    }

    private mutating func begin(_ size: Int) throws {
        let note = try LedgerRows.note(over: size, in: database)
        isThere = note != nil
        let read = note.flatMap { try? SignedNote(bytes: $0).text }
        // Of a note that is not what its row says the checkpoints' own findings tell.
        text = read.flatMap { text in (try? Checkpoint(text: text))?.size == size ? text : nil }
        self.size = size
        met = []
    }

    private mutating func fault(of row: CosignatureRows.Row) -> Wording? {
        guard row.size != nil else { return CosignatureCheck.noSize }
        guard let line = row.line else { return CosignatureCheck.noLine }
        guard isThere else { return CosignatureCheck.noCheckpoint }
        guard met.insert(Name(line)).inserted else { return CosignatureCheck.again }
        return met.count > CosignatureRows.rowLimit ? CosignatureCheck.tooMany : nil
    }

    private mutating func judge(_ line: NoteSignature) {
        guard let size, let text, let keys = known[Name(line)] else { return }
        for key in keys {
            guard let cosignature = key.cosignature(line, under: text) else { continue }
            let isAhead = now?.isBehind(cosignature.time) ?? false
            if isAhead { ahead += 1 } else { said[size, default: [:]][key] = cosignature.time }
            return
        }
        findings.append(Problem(.cosignatureInvalid, [.number(size), .name(line.name), .key(line.keyID)]))
    }

    private static let noSize = Wording("条数不是整数", "its size is no whole number")
    private static let noLine = Wording("不是一行签名", "it is no signature line")
    private static let noCheckpoint = Wording("没有这个条数的封条", "there is no checkpoint of that size")
    private static let again = Wording("同一把密钥已有一行", "the same key has a line already")
    private static let tooMany = Wording("超过 64 行", "there are more than 64")
}
