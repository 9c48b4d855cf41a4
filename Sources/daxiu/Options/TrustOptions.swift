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

    /// The policy that an option names, nil in it for none; nil where the option is not given.
    static func named(_ option: Word?) throws(Problem) -> TrustPolicy?? {
        guard let option else { return nil }
        return .some(option.text == none ? nil : try TrustPolicyFile.read(option.text))
    }

    /// Whose word counts, read before any ledger is.
    func trust() throws -> CountingTrust {
        guard !remember || policy != nil || authority.file != nil else {
            throw UsageError(CosignatureTexts.rememberWhat)
        }
        let named = try TrustOptions.named(policy)
        let pins = try pin.map { word throws(Problem) in try Typed.key(word.text) }
        return CountingTrust(named: named, pins: pins, authority: try authority.named())
    }

    /// Remembers the policy and the timestamp authorities that were named for a ledger's origin, or forgets those before,
    /// where that is wished.
    func conclude(_ verdict: Verdict, _ trust: CountingTrust, _ surroundings: Surroundings) throws {
        guard remember, verdict.holds, let memory = try surroundings.memory() else { return }
        try authority.remember(for: verdict.origin, surroundings)
        guard policy != nil else { return }
        if let named = trust.named ?? nil {
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
        try ledger.claimedOrigin().flatMap { try rememberedPolicy(origin: $0) }
    }

    /// The policy that this machine remembers for an origin; nil where it remembers none.
    func rememberedPolicy(origin: String) throws -> TrustPolicy? { try memory()?.trustPolicy(origin: origin) }

    /// The witnesses whose cosignatures of a ledger this machine can judge.
    func knownWitnesses(of ledger: LedgerFile) throws -> [CosignerKey] {
        (try rememberedPolicy(of: ledger)?.witnesses ?? []).map(\.key)
    }
}
