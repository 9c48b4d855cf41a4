import ArgumentParser
import FundDesk

/// `evidence`: what a file proves of two histories, to whoever has only the file and a public key.
struct EvidenceCommand: Command {
    static var configuration: CommandConfiguration {
        .init("evidence", EvidenceTexts.evidence, EvidenceTexts.discussion)
    }

    @Argument(help: EvidenceTexts.file.help)
    var file: Word

    @Option(help: EvidenceTexts.signer.help("vkey"))
    var signer: [Word] = []

    @Option(help: EvidenceTexts.output.help("file"))
    var output: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let file = try EvidenceFile(path: file.text)
        let named = try signer.map { word throws(Problem) in try Typed.key(word.text) }
        let origin = file.evidence.firstCheckpoint.origin
        let remembered = named.isEmpty ? try surroundings.memory()?.keys(origin: origin) ?? [] : []
        let known = KnownKeys(named: named, lists: remembered)
        let report = ForkReport(file.evidence, signers: try file.signers(among: known.all), known)
        let language = surroundings.language
        try surroundings.output.write(json ? report.json.text() : report.text(language, .commandLine))
        if !json, !remembered.isEmpty { try surroundings.say(EvidenceTexts.keysRemembered) }
        try output?.write(file.evidence, replacing: replacement.replace, isSilent: json, surroundings)
        // The hashes hold; whose word they catch is not checked.
        guard report.isAttributed else { throw ExitCode(ExitStatus.unchecked) }
    }
}
