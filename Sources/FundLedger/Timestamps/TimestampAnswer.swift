public import FundRules
import GRDB
import TransparencyLog

/// What a ledger's timestamps are worth to whoever trusts some authorities.
public struct TimestampAnswer: Sendable {
    /// A checkpoint of which an authority said that it existed.
    public struct Stamped: Sendable {
        /// How many entries it covers.
        public let size: Int
        /// By when it existed.
        public let time: Timestamp
        /// The name in the certificate that signed it; from outside.
        public let name: String
    }

    /// Whether somebody said whose timestamps count.
    public private(set) var isAsked = false
    /// Timestamps in the file, of whomever.
    public private(set) var count = 0
    /// Those of authorities that nobody trusts, which were not judged.
    public private(set) var unknown = 0
    /// Those of a time that has not come by the verifier's clock.
    public private(set) var ahead = 0
    /// The newest checkpoint that counts, by its earliest timestamp.
    public private(set) var best: Stamped?
    /// What is wrong with rows.
    private(set) var findings: [Problem] = []

    /// Nothing was asked.
    package init() {}

    init(_ database: Database, _ authority: TimestampAuthority?, now: Timestamp?) throws {
        var check = TimestampCheck(database, authority: authority, now: now)
        try check.run()
        isAsked = authority != nil
        (count, unknown, ahead, findings) = (check.count, check.unknown, check.ahead, check.findings)
        best = check.stamps.max { $0.key < $1.key }.map { size, stamp in
            Stamped(size: size, time: Timestamp(seconds: Int64(stamp.time)), name: stamp.name)
        }
    }
}

extension TimestampAnswer {
    /// Whether an authority that is trusted said when, findings apart.
    var answer: Verdict.Check.Answer { best == nil ? .unchecked : .yes }

    /// What the answer rests on.
    func detail(of size: Int) -> Wording {
        func filled(_ wording: Wording, _ arguments: String...) -> Wording {
            Wording(wording.text(.zh, arguments), wording.text(.en, arguments))
        }
        guard findings.isEmpty else {
            return filled(
                Wording("时间戳表里有 {0} 行不对，见下", "{0} rows of the timestamps are wrong, see below"),
                String(findings.count)
            )
        }
        guard count > 0 else { return Wording("没有时间戳", "there are no timestamps") }
        guard let best else {
            let wording =
                isAsked
                ? Wording("有 {0} 个时间戳，没有一个算数", "{0} timestamps, none of an authority that you trust")
                : Wording("有 {0} 个时间戳；没有说信哪家机构", "{0} timestamps; nobody said which authority to trust")
            return filled(wording, String(count))
        }
        let wording =
            best.size < size
            ? Wording(
                "前 {0} 条在 {1} 之前已有；其后 {2} 条没有时间戳",
                "the first {0} entries existed by {1}; {2} follow without a timestamp"
            )
            : Wording("全部 {0} 条在 {1} 之前已有", "all {0} entries existed by {1}")
        return filled(wording, String(best.size), best.time.description, String(size - best.size))
    }
}
