import ArgumentParser
import FundDesk

/// `key show`: the public part of a key file, for which no passphrase is needed.
struct KeyShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", KeyTexts.show) }

    @Argument(help: KeyTexts.keyFile.help)
    var file: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard let path = try file?.text ?? surroundings.keyPath() else { throw Problem(.keyNotNamed) }
        let (key, content) = try KeyFile(path: path).standing()
        if json {
            let members: [String: JSONValue] = [
                "name": .string(key.name), "key": .string(key.keyID.description), "vkey": .string(key.description),
                "content": .string(content.rawValue),
            ]
            return try surroundings.output.write(JSONValue.object(members).text())
        }
        try surroundings.say(KeyTexts.name, Visible.text(key.name))
        try surroundings.say(KeyTexts.keyID, key.keyID.description)
        try surroundings.say(KeyTexts.vkey, key.description)
        switch content {
        case .verifier: try surroundings.say(KeyTexts.publicOnly)
        case .plain: try surroundings.say(KeyTexts.withoutPassphrase)
        case .encrypted: try surroundings.say(KeyTexts.withPassphrase)
        }
    }
}

/// `key print`: the private key on paper.
struct KeyPrintCommand: Command {
    static var configuration: CommandConfiguration { .init("print", KeyTexts.print, KeyTexts.printDiscussion) }

    @Argument(help: KeyTexts.keyFile.help)
    var file: Word?

    @Option(help: KeyTexts.paperOutput.help("file"))
    var output: Word?

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard let path = try file?.text ?? surroundings.keyPath() else { throw Problem(.keyNotNamed) }
        let language = surroundings.language
        guard let output else {
            let key = try KeyFile(path: path).signer(surroundings, passphraseFile: passphraseFile?.text)
            let paper = KeyPaper(key, howToRestore: KeyTexts.howToRestore)
            // Black on white, whatever the colours of the terminal are.
            let paint = surroundings.output.isTerminal ? (before: "\u{1B}[97;40m", after: "\u{1B}[0m") : ("", "")
            return try surroundings.output.write(paper.text(language, paint: paint))
        }
        let form = try PaperForm(ofFile: output.text)
        try FileAccess.checkNew(output.text)
        let browser = form == .pdf || form == .png ? try Browser(surroundings) : nil
        let key = try KeyFile(path: path).signer(surroundings, passphraseFile: passphraseFile?.text)
        let paper = KeyPaper(key, howToRestore: KeyTexts.howToRestore)
        let bytes =
            switch form {
            case .text: Array(paper.text(language).utf8)
            case .html: Array(paper.html(language).utf8)
            case .svg: Array(paper.svg(language).utf8)
            case .pdf: try browser?.pdf(of: paper.html(language)) ?? []
            case .png: try browser?.png(of: paper.html(language)) ?? []
            }
        try FileAccess.create(output.text, bytes, mode: 0o600)
        try surroundings.say(KeyTexts.printed, output.text)
    }
}

/// `key restore`: a key file made again from paper, under a new passphrase.
struct KeyRestoreCommand: Command {
    static var configuration: CommandConfiguration { .init("restore", KeyTexts.restore, KeyTexts.restoreDiscussion) }

    @Argument(help: OptionTexts.newKey.help)
    var file: Word

    @Option(name: .customLong("from"), help: KeyTexts.paperInput.help("file"))
    var paper: Word?

    @OptionGroup
    var newKey: NewKeyOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        try newKey.check(file.text)
        let key =
            try paper.map { paper in
                try TypedPaper.key(in: EditedText(path: paper.text).asItStands, paper.text)
            } ?? typed(surroundings)
        try newKey.write(key, to: file.text, surroundings)
    }

    /// The key as it is typed, line by line; a line that is wrong is asked for again.
    private func typed(_ surroundings: Surroundings) throws -> SigningKey {
        struct Paper {
            var name: String?
            var lines: [String] = []
        }
        let dialogue = Dialogue(surroundings)
        try dialogue.say(KeyTexts.typeIt)
        let paper = try dialogue.fill(Paper()) { paper in
            guard paper.name != nil else {
                return FormStep("name", Question(KeyTexts.typeName, help: KeyTexts.typeNameHelp) { $0 }) {
                    paper,
                    name,
                    _ in
                    paper.name = name
                }
            }
            guard paper.lines.count < PaperKey.lineCount else { return nil }
            let number = paper.lines.count + 1
            var question = Question(KeyTexts.typeLine.filled(String(number)), help: PaperTexts.howToType) { text in
                try TypedPaper.line(text, number: number)
            }
            question.isSecret = true
            return FormStep("line \(number)", question) { paper, line, _ in paper.lines.append(line) }
        }
        guard let paper, let name = paper.name else { throw Stopped() }
        return try TypedPaper.key(name: name, lines: paper.lines)
    }
}
