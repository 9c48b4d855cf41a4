/// Every limit of the format in one place; `Schema/FORMAT.md` states the same numbers.
public enum Limits {
    /// Bytes of one entry line.
    public static let lineBytes = 65_535
    /// The largest absolute value of an integer in an entry line: 2⁵³−1, so that any JSON reader keeps it exact.
    public static let integer: Int64 = 9_007_199_254_740_991
    /// The largest amount of one voucher, in fen: 10¹³.
    public static let amount: Int64 = 10_000_000_000_000
    /// UTF-8 bytes of a code: unit, building, project, reference, invoice.
    public static let codeBytes = 64
    /// UTF-8 bytes of a text: memo, title, payee, reason.
    public static let textBytes = 2_000
    /// The largest area of one unit, in 0.01 m²: 10⁸ (1 km²).
    public static let area: Int64 = 10_000_000_000
    /// The largest weight of one unit.
    public static let weight: Int64 = 10_000_000_000
    /// The edition of the rules; raised with every rule that is added, so that no machine takes as judged what was judged
    /// by fewer of them.
    public static let rulesEdition: Int64 = 9
    /// The largest monthly rate: 10¹⁰ fen a unit, or 10¹⁰ times 0.01 fen a square metre.
    public static let rate: Int64 = 10_000_000_000
    /// The largest attached file, in bytes; what the program stores, not what the format allows.
    public static let attachmentBytes: Int64 = 100_000_000
    /// The ballots of one vote beside a ledger, in bytes: the longest codes of some 90,000 homes.
    public static let ballotBytes = 10_000_000
    /// The largest file of private details beside a ledger, in bytes: some 200,000 details.
    public static let privateFileBytes = 50_000_000
    /// Bytes of one line of it.
    public static let privateLineBytes = 8_192
    /// UTF-8 bytes of a resident's signed note in an entry.
    public static let noteBytes = 5_000
    /// UTF-8 bytes of the signed inventory of a handover.
    public static let successionBytes = 20_000
    /// UTF-8 bytes of an auditor's signed opinion.
    public static let attestationBytes = 10_000
    /// Auditors' opinions in the life of a fund.
    public static let attestations = 200
    /// Keys that are or were members', in the life of a fund.
    public static let members = 1_000
    /// Pieces of one line of the bank's.
    public static let pieces: Int64 = 9_999
    /// Incarnations in the life of a fund.
    public static let incarnations = 100
    /// Seconds between two entries beyond which a wrong clock may be the reason: 31 days.
    public static let clockJump: Int64 = 31 * 86_400
    /// Seconds by which the clocks of two machines may differ without anybody's being asked.
    public static let clockTolerance: Int64 = 3_600
    /// The longest window that a policy weighs a payee's money together in, in days.
    public static let windowDays: Int64 = 366
    /// Days within which an objection is to be answered.
    public static let replyDays: Int64 = 15
    /// Entries between two snapshots, and leaves under one stored tree node.
    public static let block = 256
}
