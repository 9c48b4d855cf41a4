import Foundation
import Testing

/// Lines as a person types them into a shell: those of this program run within this process, the rest in a shell.
extension PracticeDesk {
    /// What is set for the length of a line, and a line of this program.
    private static var assigned: Regex<(Substring, Substring, Substring)> {
        /^((?:[A-Z_]+=[^ ]* )*)(daxiu .*)$/
    }
    /// A loop over words.
    private static var loop: Regex<(Substring, Substring, Substring, Substring)> {
        /^for (\w+) in ([^;]*); do (.*); done$/
    }

    /// Runs a line, whichever it is of.
    func type(_ line: String) async throws -> Outcome {
        if let found = line.wholeMatch(of: PracticeDesk.loop), found.3.contains("daxiu ") {
            let words = found.2.split(separator: " ").map(String.init)
            return try await all(words.map { String(found.3).replacing("$\(found.1)", with: $0) })
        }
        guard let found = line.wholeMatch(of: PracticeDesk.assigned), !line.contains(/\ [>|]\ /) || line.contains("$(")
        else { return try shell(line) }
        let pairs = found.1.split(separator: " ").map { $0.split(separator: "=", omittingEmptySubsequences: false) }
        var variables = Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), String($0[1])) })
        // A shell has a current folder, which this process has not.
        if let state = variables["DAXIU_STATE"], !state.isEmpty {
            variables["DAXIU_STATE"] = folder.appending(path: state).path
        }
        return try await run(try substituted(String(found.2)), adding: variables)
    }

    /// Runs lines as long as they succeed.
    private func all(_ lines: [String]) async throws -> Outcome {
        var outcome = Outcome(status: 0, output: "", errors: "")
        for line in lines where outcome.status == 0 { outcome = try await type(line) }
        return outcome
    }

    /// With what a shell prints in the place of `$(…)`.
    private func substituted(_ line: String) throws -> String {
        guard let found = line.firstMatch(of: /"?\$\((.*)\)"?/) else { return line }
        let text = try shell(String(found.1)).output
        return line.replacingCharacters(in: found.range, with: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Runs a line in a shell, with this program on its path.
    private func shell(_ line: String) throws -> Outcome {
        var variables = Workplace.surroundings.merging(environment()) { $1 }
        variables["LC_ALL"] = "C.UTF-8"
        let process = Workplace.shell(line, in: folder, variables)
        let pipes = [Pipe(), Pipe()]
        (process.standardOutput, process.standardError) = (pipes[0], pipes[1])
        try process.run()
        let texts = pipes.map { String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
