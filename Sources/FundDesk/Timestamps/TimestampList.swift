/// The timestamps of a ledger, and what they are worth to whoever trusts some authorities.
package struct TimestampList: Listing {
    /// A timestamp and what it is worth.
    private struct Item {
        let recorded: RecordedTimestamp
        let name: String
        let code: String
        let words: Wording
    }

    private let items: [Item]
    private let notes: [Wording]

    /// Reads those of a ledger that was verified.
    ///
    /// - Parameter size: those over so many entries; nil for all.
    /// - Parameter now: the moment it is.
    /// - Parameter notes: what stands below.
    package init(
        _ ledger: LedgerFile,
        over size: Int?,
        trusting authority: TimestampAuthority?,
        now: Timestamp,
        notes: [Wording]
    ) throws {
        self.notes = notes
        items = try ledger.timestamps().filter { size == nil || $0.size == size }.map { recorded in
            let judgement = authority?.judgement(of: recorded.token, chain: recorded.chain)
            let isEarly = now.isBehind(recorded.token.issued)
            let (code, words) = isEarly ? ("ahead", TimestampTexts.early) : TimestampList.standing(judgement)
            var name = TimestampAuthority.claimedName(of: recorded.token)
            if case .stamped(let signer, _) = judgement { name = signer }
            return Item(recorded: recorded, name: name ?? "—", code: code, words: words)
        }
    }

    private static func standing(_ judgement: TimestampAuthority.Judgement?) -> (String, Wording) {
        switch judgement {
        case nil: ("unchecked", TimestampTexts.unasked)
        case .stamped: ("yes", TimestampTexts.stamped)
        case .unknown: ("unknown", TimestampTexts.ofNobody)
        case .weak: ("weak", TimestampTexts.tooWeak)
        case .mayNotStamp, .falselySigned: ("no", TimestampTexts.wrong)
        }
    }

    package var table: Table {
        ListField.table(
            "timestamps",
            items,
            [
                .number("size", TimestampTexts.size) { $0.recorded.size },
                .text("time", TimestampTexts.time) { Timestamp(seconds: Int64($0.recorded.token.time)).description },
                .text("authority", TimestampTexts.authority) { $0.name },
                .text("serial", TimestampTexts.serial) { $0.recorded.token.serial }.spare,
                .value("policy") { .string($0.recorded.token.policy) },
                .coded("checked", TimestampTexts.standing) { (.string($0.code), $0.words) },
            ],
            notes: notes
        )
    }
}
