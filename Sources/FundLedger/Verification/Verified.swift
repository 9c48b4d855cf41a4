public import FundRules
public import TransparencyLog

/// What a pass over a ledger came to, where the ledger holds: of one that does not there is none.
///
/// Only a verification makes it. Whoever gives figures takes their books in this form, so that no caller has to remember to
/// look at the verdict first.
public struct Verified<Value> {
    /// What the pass came to.
    public let value: Value
    /// What the verification found. The ledger holds, but less may vouch for it than was agreed or be here to be checked,
    /// and whoever gives figures says so.
    public let verdict: Verdict

    /// - Throws: `Unverified` where the ledger does not hold.
    init(_ value: Value, _ verdict: Verdict) throws(Unverified) {
        guard verdict.holds else { throw Unverified(verdict) }
        self.value = value
        self.verdict = verdict
    }

    /// What is made of it, by the statements and exports that this project vouches for.
    package func map<Part>(_ part: (Value) -> Part) -> Verified<Part> { Verified<Part>(part(value), of: verdict) }

    private init(_ value: Value, of verdict: Verdict) {
        self.value = value
        self.verdict = verdict
    }
}

extension Verified: Sendable where Value: Sendable {}

/// A ledger that does not hold, or could not be read to its end, was to give figures.
public struct Unverified: Error {
    /// What was found.
    public let verdict: Verdict

    /// The error for a verdict.
    public init(_ verdict: Verdict) {
        self.verdict = verdict
    }
}

extension Verdict {
    /// Whether figures may be given: everything was checked and nothing is wrong.
    public var holds: Bool { word == .holds || word == .weak }
}

extension LedgerFile {
    /// Re-hashes and re-judges the whole ledger, as `verify` does, for an observer that figures are made of.
    ///
    /// - Parameter observer: what listens, with nothing heard so far.
    /// - Parameter policy: whose word counts: keys and witnesses; nil: nobody asks.
    /// - Parameter authority: whose timestamps count; nil: nobody asks.
    /// - Throws: `Unverified` where the ledger does not hold; `Problem` where the file cannot be read at all.
    public func verified<Observer: LedgerObserver>(
        observing observer: Observer,
        memory: CheckpointMemory? = nil,
        depth: VerificationDepth = .incremental,
        policy: TrustPolicy? = nil,
        authority: TimestampAuthority? = nil,
        now: Timestamp? = nil,
        progress: VerificationProgress = { _, _ in }
    ) async throws -> Verified<Observer> {
        var observer = observer
        let verdict = try await verify(
            observing: &observer,
            memory: memory,
            depth: depth,
            policy: policy,
            authority: authority,
            now: now,
            progress: progress
        )
        return try Verified(observer, verdict)
    }
}
