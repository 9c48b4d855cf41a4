import ArgumentParser
import FundDesk

/// Whose word counts in a verification.
struct TrustOptions: ParsableArguments {
    @Option(help: CosignatureTexts.policy.help("file"))
    var policy: Word?

    @Option(help: CosignatureTexts.pin.help("vkey"))
    var pin: [Word] = []

    @OptionGroup
    var authority: AuthorityOption

    @Flag(help: CosignatureTexts.remember.help)
    var remember = false

    /// The word that stands for no policy, in place of a file.
    private static let none = "none"

    /// Whether somebody says whose word counts.
    var isNamed: Bool { policy != nil || !pin.isEmpty || authority.file != nil || remember }

    /// The policy that is named, nil where none is, and the one that counts for a ledger: that one, else the one that is
    /// remembered for its origin, with the keys that are pinned; nil where there is neither.
    func policies(of ledger: LedgerFile, _ surroundings: Surroundings) throws
        -> (named: TrustPolicy?, counting: TrustPolicy?)
    {
        guard !remember || policy != nil || authority.file != nil else {
            throw UsageError(CosignatureTexts.rememberWhat)
        }
        let keys = try pin.map { word throws(Problem) in try Typed.key(word.text) }
        guard let policy else {
            let remembered = try surroundings.rememberedPolicy(of: ledger)
            return (nil, TrustOptions.adding(keys, to: remembered))
        }
        let named = policy.text == TrustOptions.none ? nil : try TrustPolicyFile.read(policy.text)
        return (named, TrustOptions.adding(keys, to: named))
    }

    private static func adding(_ keys: [VerifierKey], to policy: TrustPolicy?) -> TrustPolicy? {
        policy?.adding(keys) ?? (keys.isEmpty ? nil : TrustPolicy(pins: keys))
    }

    /// Remembers the policy, as it was judged by, and the timestamp authorities that were named for a ledger's origin, or
    /// forgets those before, where that is wished.
    func conclude(_ verdict: Verdict, _ named: TrustPolicy?, _ surroundings: Surroundings) throws {
        guard remember, verdict.holds, let memory = try surroundings.memory() else { return }
        try authority.remember(for: verdict.origin, surroundings)
        guard policy != nil else { return }
        if let named {
            try memory.remember(policy: named, origin: verdict.origin)
            try surroundings.errors.write(words(CosignatureTexts.remembered, verdict, surroundings))
        } else {
            try memory.forgetPolicy(origin: verdict.origin)
            try surroundings.errors.write(words(CosignatureTexts.forgotten, verdict, surroundings))
        }
    }

    private func words(_ wording: Wording, _ verdict: Verdict, _ surroundings: Surroundings) -> String {
        wording.text(surroundings.language, [Visible.text(verdict.origin)]) + "\n"
    }
}

extension Surroundings {
    /// The policy that this machine remembers for a ledger's origin; nil where it remembers none.
    func rememberedPolicy(of ledger: LedgerFile) throws -> TrustPolicy? {
        guard let memory = try memory(), let origin = try ledger.claimedOrigin(),
            let bytes = try memory.policy(origin: origin)
        else { return nil }
        return try TrustPolicyFile.policy(bytes, memory.policyPath(origin: origin))
    }
}
