import ArgumentParser
import Foundation
import FundDesk

/// `manual`: the manual pages of every command, in both languages; for whoever packs the program.
struct ManualCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "manual", abstract: CompletionTexts.manual.local, shouldDisplay: false)
    }

    @Argument(help: CompletionTexts.manualFolder.help)
    var folder: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        var count = 0
        for language in Language.allCases {
            let place = language == .zh ? "\(folder.text)/zh_CN/man1" : "\(folder.text)/man1"
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            for page in ManualPage.all(language) {
                try FileAccess.write("\(place)/\(page.name).1", Array(page.text.utf8), replacing: true)
                count += 1
            }
        }
        try surroundings.say(CompletionTexts.manualWritten, String(count), folder.text)
    }
}
