import ArgumentParser
internal import CEdit
import FundDesk
import FundNetwork

/// `witness serve`: answers requests over HTTP until it is told to end.
struct WitnessServeCommand: Command {
    static var configuration: CommandConfiguration { .init("serve", WitnessTexts.serve, WitnessTexts.serveDiscussion) }

    @Argument(help: WitnessTexts.folder.help)
    var folder: Word

    @Option(help: WitnessTexts.listen.help("address"))
    var listen: Word

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let witness = try surroundings.witness(folder)
        if let hindrance = try witness.hindrance() { throw hindrance }
        // Neither a crash nor another program of this user's is to get at the key.
        keep_memory_private()
        let key = try surroundings.signer(of: witness, passphraseFile: passphraseFile)
        let service = WitnessService(
            signer: key,
            open: { try surroundings.witness(folder) },
            now: { try surroundings.now() },
            tell: { surroundings.tell($0) }
        )
        try await surroundings.serve(at: listen.text, WitnessService.limits, { service.answer($0) }) { server in
            try surroundings.say(WitnessTexts.serving, Visible.text(witness.key.name), server.address)
            try surroundings.say(KeyTexts.vkey, witness.key.description)
        }
    }
}

extension Surroundings {
    /// Says what happens to a witness. Where nobody can be told any more it goes on all the same.
    fileprivate func tell(_ event: WitnessService.Event) {
        let time = (try? now())?.description ?? "—"
        switch event {
        case .cosigned(let origin, let size):
            let said = WitnessTexts.cosigned.text(language, [Visible.text(origin), String(size)])
            try? output.write("\(time)  \(said)\n")
        case .problem(let problem):
            try? errors.write("\(time)  \(problem.line(language))\n")
        }
    }
}
