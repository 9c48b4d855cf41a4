import ArgumentParser
import FundDesk

/// `generate`: makes the ledger of an estate that does not exist, for benchmarks, with its key beside it.
struct GenerateCommand: Command {
    static var configuration: CommandConfiguration { .init("generate", HelpTexts.generate) }

    @Argument(help: OptionTexts.ledger.help)
    var ledger: Word

    @Option(help: OptionTexts.entries.help)
    var entries: Word

    @Option(help: OptionTexts.units.help)
    var units: Word?

    @Option(help: OptionTexts.seed.help)
    var seed: Word?

    @Flag(help: OptionTexts.singly.help)
    var singly = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let progress = Progress(surroundings, VerdictTexts.recording)
        let units = try Typed.number(units, "--units", LedgerGenerator.units) ?? 600
        let entries: Int = try Typed.number(entries, "--entries", LedgerGenerator.entries(units: units))
        let seed = UInt64(try Typed.number(seed, "--seed", 0...Int.max) ?? 1)
        var generator = try LedgerGenerator(entries: entries, units: units, seed: seed, singly: singly)
        let key = ledger.text + ".key"
        try FileAccess.create(key, Array(try generator.signer.pem(passphrase: nil).utf8), mode: 0o600)
        try generator.write(to: ledger.text) { progress.show($0, $1) }
        progress.clear()
        try surroundings.memory()?.forgetGenerated(generator.origin, at: ledger.text)
        try surroundings.say(ReadingTexts.generated, ledger.text, String(entries), key)
    }
}
