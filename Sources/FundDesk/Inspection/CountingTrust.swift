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

    /// The policy that counts for a ledger; nil where nobody asks.
    ///
    /// - Throws: `Problem` with `trustPolicyMalformed` or `recollectionDamaged` of the one that is remembered.
    package func policy(of ledger: LedgerFile, _ memory: CheckpointMemory?) throws -> TrustPolicy? {
        let policy = try named ?? ledger.claimedOrigin().flatMap { try memory?.trustPolicy(origin: $0) }
        return policy?.adding(pins) ?? (pins.isEmpty ? nil : TrustPolicy(pins: pins))
    }

    /// Whose timestamps count for a ledger; nil for nobody's.
    ///
    /// - Throws: what reading those that are remembered throws.
    package func authority(for ledger: LedgerFile, _ memory: CheckpointMemory?) throws -> TimestampAuthority? {
        try authority ?? ledger.claimedOrigin().flatMap { try memory?.timestampAuthority(origin: $0) }
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
