import ArgumentParser
import FundDesk

/// `demo`: records the sample year through the commands themselves.
struct DemoCommand: Command {
    static var configuration: CommandConfiguration { .init("demo", HelpTexts.demo) }

    @Argument(help: OptionTexts.folder.help)
    var folder: Word

    @Option(help: OptionTexts.demoPolicy.help("name"))
    var policy: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let path = folder.text
        let policy = try policy.map { try Choice.value(SamplePolicy.self, $0.text, "--policy") } ?? .dualPassword
        try FileAccess.makeEmptyFolder(path)
        try surroundings.say(DemoTexts.start, path, policy.rawValue)
        let files = try SampleFiles(writingTo: path)
        var desk = DemoDesk(files, approvers: policy.approvers, surroundings)
        try await SampleDiary(files, under: policy).keep(at: &desk)
        try surroundings.output.write("\n")
        try surroundings.say(DemoTexts.next, path)
    }
}
