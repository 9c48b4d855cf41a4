import ArgumentParser
import FundDesk

/// Whose timestamps count.
struct AuthorityOption: ParsableArguments {
    @Option(name: .customLong("timestamp-ca"), help: TimestampTexts.trusted.help("file"))
    var file: Word?

    /// The word that stands for nobody, in place of a file.
    private static let none = "none"

    /// The authorities that are named, nil in it for nobody; nil where nobody says.
    func named() throws -> TimestampAuthority?? {
        try file.map { $0.text == AuthorityOption.none ? nil : try TimestampFile.authority($0.text) }
    }

    /// Those that count for a ledger: the named ones, else those that are remembered for its origin; nil for nobody.
    func counting(for ledger: LedgerFile, _ surroundings: Surroundings) throws -> TimestampAuthority? {
        try CountingTrust(named: .some(nil), authority: named()).counting(for: ledger, surroundings.memory()).authority
    }

    /// Remembers those that were named for an origin, or forgets the ones before.
    func remember(for origin: String, _ surroundings: Surroundings) throws {
        guard file != nil, let memory = try surroundings.memory() else { return }
        let wording: Wording
        if let authority = try named() ?? nil {
            try memory.remember(timestampAuthority: authority, origin: origin)
            wording = TimestampTexts.remembered
        } else {
            try memory.forgetTimestampAuthority(origin: origin)
            wording = TimestampTexts.forgotten
        }
        try surroundings.errors.write(wording.text(surroundings.language, [Visible.text(origin)]) + "\n")
    }
}
