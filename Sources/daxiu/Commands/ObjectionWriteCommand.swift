import ArgumentParser
import FundDesk

/// `objection write`: a resident's objection from the first question to the file that is handed over.
struct ObjectionWriteCommand: Command {
    static var configuration: CommandConfiguration {
        .init("write", ObjectionTexts.write, ObjectionTexts.writeDiscussion)
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word?

    @Option(help: ObjectionTexts.unit.help)
    var unit: Word?

    @Option(help: ObjectionTexts.text.help)
    var text: Word?

    @Option(help: ObjectionTexts.writeOutput.help("file"))
    var output: Word?

    @Option(help: ObjectionTexts.writeKey.help("file"))
    var key: Word?

    @OptionGroup
    var newKey: NewKeyOptions

    @Flag(help: OptionTexts.signYes.help)
    var yes = false

    @OptionGroup
    var names: NameOptions

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        var surroundings = surroundings
        // Answers may come from a file too.
        surroundings.readsAnswers = true
        let path = try ledger.path(surroundings)
        let file = try LedgerFile(opening: path)
        let state = try file.currentState(memory: try surroundings.memory())
        let questions = ObjectionQuestions(
            ledger: file,
            state: state,
            surroundings: surroundings,
            names: names
        )
        let given = try given(questions)
        let target = try target()
        guard let form = try filled(given, questions, surroundings), let entry = form.entry, let path = form.key,
            let words = form.text(surroundings.language), form.isMeant == true
        else { throw Stopped() }
        let key = try signer(path, of: state, surroundings)
        let note = try Signing.note(SignedObjection.text(words, to: entry.sequence, in: file), with: [key])
        let name = target ?? ObjectionWriteCommand.freeName(entry.sequence)
        let paper = SignedObjection.paper(note, by: key.verifierKey, advice(name), surroundings.language)
        try FileAccess.write(name, Array(paper.utf8), replacing: replacement.replace)
        try tell(name, path, key, surroundings)
    }

    /// What the command line says already.
    private func given(_ questions: ObjectionQuestions) throws -> ObjectionForm {
        var form = ObjectionForm()
        form.home = try unit.map { try HomeNames(questions.state.register).code(Typed.home($0, "--unit")) }
        form.entry = try entry.map { try EntryLookup(questions.ledger).entry($0.text) }
        form.words = try text.map { try questions.checked($0.text, form) }
        form.key = try keyPath(questions)
        if yes {
            form.home = form.home ?? ""
            form.key = form.key ?? ObjectionQuestions.usualKey
            form.isMeant = true
        }
        return form
    }

    /// The key that is named; by the environment or the settings only where it is no member's, who keeps the books with it.
    private func keyPath(_ questions: ObjectionQuestions) throws -> String? {
        if let key {
            try ObjectionQuestions.checkKey(key.text)
            return key.text
        }
        guard let path = try questions.surroundings.keyPath(), FileAccess.exists(path) else { return nil }
        let known = try KeyFile(path: path).verifierKey()
        return known.isPrivate && questions.state.member(known.key.keyID) == nil ? path : nil
    }

    /// The file to write, where it is named: refused before anybody answers questions for nothing.
    private func target() throws -> String? {
        guard let output else { return nil }
        if !replacement.replace { try FileAccess.checkNew(output.text) }
        return output.text
    }

    private func filled(
        _ given: ObjectionForm,
        _ questions: ObjectionQuestions,
        _ surroundings: Surroundings
    ) throws -> ObjectionForm? {
        let dialogue = Dialogue(surroundings)
        guard try questions.next(given) != nil else { return given }
        try dialogue.say(ObjectionTexts.welcome, Visible.text(questions.state.fund?.name ?? ""))
        try dialogue.say(DialogueTexts.keys)
        return try dialogue.fill(given) { try questions.next($0) }
    }

    /// The key, made where the file is not there yet.
    private func signer(_ path: String, of state: FundState, _ surroundings: Surroundings) throws -> SigningKey {
        if FileAccess.exists(path) {
            return try KeyFile(path: path).signer(surroundings, passphraseFile: newKey.passphraseFile?.text)
        }
        try newKey.check(path)
        let key = try SigningKey.generate(name: state.fund?.origin ?? "")
        try newKey.write(key, to: path, surroundings)
        return key
    }

    /// A name that no file has yet.
    private static func freeName(_ sequence: Int) -> String {
        let name = "objection-\(sequence)"
        guard FileAccess.exists("\(name).txt") else { return "\(name).txt" }
        let number = (2...).first { !FileAccess.exists("\(name)-\($0).txt") } ?? 2
        return "\(name)-\(number).txt"
    }

    private func advice(_ path: String) -> Wording {
        .plain("daxiu objection record \(path.split(separator: "/").last ?? "")")
    }

    /// What was written, whom to give it, and how to see what becomes of it.
    private func tell(_ path: String, _ keyPath: String, _ key: SigningKey, _ surroundings: Surroundings) throws {
        let office = try surroundings.settings(beside: ledger.path(surroundings))[.objectionsTo]
        try surroundings.say(ObjectionTexts.written, path, key.keyID.description, keyPath)
        try surroundings.say(
            ObjectionTexts.handOver,
            path,
            office.map { ObjectionTexts.office.text(surroundings.language, [Visible.text($0)]) } ?? ""
        )
        try surroundings.say(ObjectionTexts.seeLater, path, String(Limits.replyDays))
    }
}
