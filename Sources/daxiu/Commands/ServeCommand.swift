import ArgumentParser
import FundDesk
import FundNetwork

/// `serve`: a published folder for browsers, until it is told to end.
struct ServeCommand: Command {
    static var configuration: CommandConfiguration { .init("serve", ServeTexts.serve, ServeTexts.discussion) }

    @Argument(help: ServeTexts.folder.help)
    var folder: Word

    @Option(help: ServeTexts.listen.help("address"))
    var listen: Word?

    @OptionGroup
    var speech: LanguageOption

    /// Always the same, because a browser remembers by the address what it saw.
    private static let usual = "127.0.0.1:8080"

    func run(in surroundings: Surroundings) async throws {
        let address = listen?.text ?? ServeCommand.usual
        let isLocal = try HTTPServer.isLocal(address)
        let service = try NoticeService(folder.text, isLocal: isLocal)
        try await surroundings.serve(at: address, NoticeService.limits, { service.answer($0) }) { server in
            try surroundings.say(ServeTexts.serving)
            try surroundings.output.write(server.addresses.map { "\($0)/\n" }.joined())
            // Of a notice for everybody there is nothing that somebody should not see.
            if !isLocal, service.audience != .public { try surroundings.say(ServeTexts.everybody) }
        }
    }
}
