/// Whose word counts in verifications.
package struct CountingTrust: Sendable {
    /// The policy that somebody names for every ledger, nil in it for none; nil where nobody names one, and what is
    /// remembered for a ledger's origin counts.
    package let named: TrustPolicy??
    /// Keys that count besides.
    private let pins: [VerifierKey]
    /// Whose timestamps count, nil in it for nobody's; nil where nobody says.
    private let authority: TimestampAuthority??

    /// What is remembered, where nothing is given.
    package init(named: TrustPolicy?? = nil, pins: [VerifierKey] = [], authority: TimestampAuthority?? = nil) {
        (self.named, self.pins, self.authority) = (named, pins, authority)
    }

    /// The policy and the timestamp authorities that count for a ledger; nil where nobody asks for one.
    ///
    /// - Throws: `Problem` with `trustPolicyMalformed` or `recollectionDamaged` of what is remembered.
    package func counting(
        for ledger: LedgerFile,
        _ memory: CheckpointMemory?
    ) throws -> (policy: TrustPolicy?, authority: TimestampAuthority?) {
        // What is remembered is looked for only where nobody says.
        let asked = named == nil || authority == nil ? memory : nil
        let origin = try asked.flatMap { _ in try ledger.claimedOrigin() }
        let policy = try named ?? origin.flatMap { try memory?.trustPolicy(origin: $0) }
        return (
            policy?.adding(pins) ?? (pins.isEmpty ? nil : TrustPolicy(pins: pins)),
            try authority ?? origin.flatMap { try memory?.timestampAuthority(origin: $0) }
        )
    }
}

extension CheckpointMemory {
    /// The policy that is remembered for an origin; nil where there is none.
    ///
    /// - Throws: `Problem` with `trustPolicyMalformed` or `recollectionDamaged`.
    package func trustPolicy(origin: String) throws(Problem) -> TrustPolicy? {
        guard let bytes = try policy(origin: origin) else { return nil }
        return try TrustPolicyFile.policy(bytes, policyPath(origin: origin))
    }
}

extension Verdict {
    /// What is said where whoever asks whose word counts did not get enough of them; nil where nobody asks, and where
    /// there are enough.
    package var unmetTrust: Wording? {
        guard witnesses.isMet == false, let check = checks.first(where: { $0.question == .witnesses }) else {
            return nil
        }
        return VerdictTexts.check.filled(with: VerdictTexts.question(.witnesses), check.detail)
    }
}
