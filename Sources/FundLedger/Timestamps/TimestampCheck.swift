import FundRules
import GRDB
import TransparencyLog

/// Judges the rows of `timestamp` in order: their form, what they are over, and those of authorities that are trusted.
struct TimestampCheck {
    /// What an authority said of a checkpoint.
    struct Stamp {
        /// By when it existed, in seconds since 1970.
        let time: Int
        /// The name in the certificate that signed it.
        let name: String
    }

    private let database: Database
    private let authority: TimestampAuthority?
    private let now: Timestamp?
    /// The size of the row before, its checkpoint and how many rows were met under it.
    private var size: Int?
    private var checkpoint: Checkpoint?
    private var isThere = false
    private var met = 0

    private(set) var findings: [Problem] = []
    /// Rows that are well-formed.
    private(set) var count = 0
    /// Those of authorities that nobody trusts.
    private(set) var unknown = 0
    /// Those of a time that has not come by the verifier's clock, which do not count.
    private(set) var ahead = 0
    /// The earliest that counts of each size.
    private(set) var stamps: [Int: Stamp] = [:]

    init(_ database: Database, authority: TimestampAuthority?, now: Timestamp?) {
        self.database = database
        self.authority = authority
        self.now = now
    }

    /// Judges all rows.
    mutating func run() throws {
        try TimestampRows.forEach(in: database) { row in
            _ = try take(row)
            return findings.count < CompanionRows.strayLimit
        }
    }

    /// Judges the next row.
    ///
    /// - Returns: whether it is well-formed.
    mutating func take(_ row: TimestampRows.Row) throws -> Bool {
        if let size = row.size, size != self.size { try begin(size) }
        if let fault = fault(of: row) {
            findings.append(Problem(.timestampMalformed, [row.size.map { .number($0) } ?? "—", .wording(fault)]))
            return false
        }
        guard let token = row.token, let chain = row.chain else { return false }
        count += 1
        judge(token, chain)
        return true
    }

    private mutating func begin(_ size: Int) throws {
        let note = try LedgerRows.note(over: size, in: database)
        isThere = note != nil
        let read = note.flatMap { try? SignedNote(bytes: $0).text }.flatMap { try? Checkpoint(text: $0) }
        // Of a note that is not what its row says the checkpoints' own findings tell.
        checkpoint = read?.size == size ? read : nil
        self.size = size
        met = 0
    }

    private mutating func fault(of row: TimestampRows.Row) -> Wording? {
        guard row.size != nil else { return TimestampCheck.noSize }
        guard row.token != nil else { return TimestampCheck.noToken }
        guard row.chain != nil else { return TimestampCheck.noChain }
        guard isThere else { return TimestampCheck.noCheckpoint }
        met += 1
        return met > TimestampRows.rowLimit ? TimestampCheck.tooMany : nil
    }

    private mutating func judge(_ token: TimestampToken, _ chain: [UInt8]) {
        guard let size, let checkpoint else { return }
        guard token.isOver(checkpoint) else { return find(TimestampCheck.otherBytes) }
        switch authority?.judgement(of: token, chain: chain) {
        case nil, .unknown, .weak: unknown += 1
        case .mayNotStamp: find(TimestampCheck.mayNotStamp)
        case .falselySigned: find(TimestampCheck.falselySigned)
        case .stamped(let name, _):
            guard now?.isBehind(token.issued) != true else { return ahead += 1 }
            if stamps[size].map({ token.time < $0.time }) ?? true { stamps[size] = Stamp(time: token.time, name: name) }
        }
    }

    private mutating func find(_ fault: Wording) {
        findings.append(Problem(.timestampInvalid, [.number(size ?? 0), .wording(fault)]))
    }

    private static let noSize = Wording("条数不是整数", "its size is no whole number")
    private static let noToken = Wording("不是 RFC 3161 时间戳", "it is no timestamp of RFC 3161")
    private static let noChain = Wording("旁边的证书读不出", "the certificates beside it cannot be read")
    private static let noCheckpoint = Wording("没有这个条数的封条", "there is no checkpoint of that size")
    private static let tooMany = Wording("超过 16 行", "there are more than 16")
    private static let otherBytes = Wording("盖的不是这个封条", "it is over something else than this checkpoint")
    private static let mayNotStamp = Wording(
        "签它的证书不是用来盖时间戳的",
        "the certificate that signed it is none for timestamps"
    )
    private static let falselySigned = Wording("签名是假的", "its signature is false")
}
