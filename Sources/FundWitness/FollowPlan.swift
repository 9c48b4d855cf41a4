import FundRules
public import TransparencyLog

/// What following a log would change, to be shown before it is carried out.
public struct FollowPlan: Sendable {
    /// The log as it would be followed.
    public let log: FollowedLog
    /// The keys that would be trusted and are not yet.
    public let added: [FollowedLog.Key]
    /// The keys that would be trusted no longer.
    public let dropped: [FollowedLog.Key]
    /// Whether nothing but a person can tell that the keys are the log's: the first time, and where no history that the
    /// witness knows leads to them.
    public let needsComparing: Bool
    /// What the plan was made on: the store may have gone on since.
    let basis: FollowedLog?

    init(_ log: FollowedLog, on basis: FollowedLog?, needsComparing: Bool) {
        let (before, after) = (basis?.keys ?? [], log.keys)
        self.log = log
        self.basis = basis
        added = after.filter { key in !before.contains { $0.key == key.key } }
        dropped = before.filter { key in !after.contains { $0.key == key.key } }
        self.needsComparing = needsComparing
    }
}

extension Witness {
    /// What it would mean to trust a key that a person names.
    public func plan(trusting key: VerifierKey) throws -> FollowPlan {
        let basis = try store.read { try $0.log(key.name) }
        let known = basis?.keys ?? []
        let isKnown = known.contains { $0.key == key }
        let log = FollowedLog(
            origin: key.name,
            size: basis?.size ?? 0,
            root: basis?.root,
            keys: isKnown ? known : known + [FollowedLog.Key(key: key, title: "")],
            last: basis?.last
        )
        return FollowPlan(log, on: basis, needsComparing: !isKnown)
    }

    /// Carries a plan out.
    ///
    /// - Throws: `Problem` with `ledgerBusy` where the store has gone on since the plan was made.
    public func carryOut(_ plan: FollowPlan) throws {
        try store.step { rows in
            if let hindrance = try hindrance(rows) { throw hindrance }
            let now = try rows.log(plan.log.origin)
            guard now?.last?.checkpoint == plan.basis?.last?.checkpoint, now?.size == plan.basis?.size,
                now?.keys == plan.basis?.keys
            else { throw Problem(.ledgerBusy, [.file(folder)]) }
            try rows.follow(plan.log)
        }
    }
}
