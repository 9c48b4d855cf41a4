import ArgumentParser
import FundRules

/// `demo`: records the sample year through the commands themselves.
struct DemoCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "demo", abstract: HelpTexts.demo.local)
    }

    @Argument(help: OptionTexts.folder.help)
    var folder: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let path = folder.text
        try FileAccess.makeEmptyFolder(path)
        for file in SampleYear.files { try FileAccess.create("\(path)/\(file.name)", file.bytes) }
        try surroundings.say(DemoTexts.start, path)
        let clock = try DemoCommand.clock(surroundings)
        for command in SampleYear.commands(in: path) {
            let typed = (["daxiu"] + command).map(DemoCommand.quoted).joined(separator: " ")
            try surroundings.output.write("\n" + DemoTexts.command.text(surroundings.language, [typed]) + "\n")
            try await Program.execute(command, in: clock)
        }
        try surroundings.output.write("\n")
        try surroundings.say(DemoTexts.next, path)
    }

    /// The year must be over when it is recorded, whatever this computer's clock says.
    private static func clock(_ surroundings: Surroundings) throws -> Surroundings {
        guard let earliest = SampleYear.recordedAt, try surroundings.now() < earliest else { return surroundings }
        return surroundings.at(earliest)
    }

    /// A word as a shell takes it.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:".contains($0) }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}
