import ArgumentParser
import Foundation
import FundDesk

/// The program: from the words of the command line to an exit status.
@main
enum Program {
    static func main() async {
        Output.reserveStreams()
        let surroundings = Surroundings.process
        exit(await run(Array(CommandLine.arguments.dropFirst()), in: surroundings))
    }

    /// Runs one command and reports whatever goes wrong.
    ///
    /// - Returns: the exit status.
    static func run(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
        do {
            try await execute(arguments, in: surroundings)
            return surroundings.aftermath.status
        } catch {
            let report = ErrorReport(surroundings.deeds.judged(error), surroundings.language)
            do {
                if !report.screen.isEmpty { try surroundings.output.write(report.screen) }
                if !report.text.isEmpty { try surroundings.errors.write(report.text) }
            } catch {
                // Nothing can be said any more but the status.
                return ErrorReport(surroundings.deeds.judged(error), surroundings.language).status
            }
            return report.status
        }
    }

    /// Runs one command.
    ///
    /// - Throws: whatever it throws; a request for the version is an error too.
    static func execute(_ arguments: [String], in surroundings: Surroundings) async throws {
        let words = try CommandWords(arguments).parsable
        try RepeatedOption.check(words)
        var surroundings = surroundings
        surroundings.ledger = LedgerOptions.named(in: words)
        if let status = Daxiu.unasked(words, surroundings) { return try await status.run(in: surroundings) }
        if let request = HelpRequest(words) {
            return try await surroundings.paging { try $0.show(request) }
        }
        // Help for what there is not is an error as the thing itself is.
        let meant = HelpRequest.withoutAsking(words)
        try CommandSearch.check(meant)
        let command = try Daxiu.parseAsRoot(meant)
        guard let command = command as? any Command else {
            // A family of commands of which none is named.
            return try surroundings.show(HelpRequest.page(CommandInfo.descend(words).path))
        }
        guard command is any PagedCommand else { return try await command.run(in: surroundings) }
        try await surroundings.paging { try await command.run(in: $0) }
    }
}

/// A command that can be run.
protocol Command: ParsableCommand {
    /// Carries the command out.
    func run(in surroundings: Surroundings) async throws
}

/// The root of all commands.
struct Daxiu: ParsableCommand {
    /// The program's version.
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        .init(
            "daxiu",
            HelpTexts.root,
            HelpTexts.rootDiscussion,
            version: "daxiu \(version)",
            groups: CommandFamily.groups
        )
    }
}
