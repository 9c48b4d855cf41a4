import Foundation
import Testing

/// One run of the program, watched: how it ended, how long it worked, how much memory it took.
struct Trial {
    /// Its exit status; nil where a signal ended it.
    let status: Int32?
    /// What it printed on standard output.
    let output: Data
    /// What it printed on standard error.
    let errors: String
    /// Seconds of a processor.
    let seconds: Double
    /// Megabytes at the most.
    let megabytes: Int

    /// Waits that much longer for a program than it may work: the machine may be busy with others.
    private static let patience = Duration.seconds(60)

    /// Runs a line of shell whose last command takes the shell's place.
    init(_ line: String, in place: Workplace) throws {
        let (output, errors) = (place.folder.appending(path: "trial.out"), place.folder.appending(path: "trial.err"))
        let script = "cd '\(place.folder.path)' && exec > trial.out 2> trial.err < /dev/null && exec \(line)"
        let environment: [UnsafeMutablePointer<CChar>?] =
            place.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sh"), strdup("-c"), strdup(script), nil]
        defer { for pointer in environment + arguments { free(pointer) } }
        var process = pid_t()
        try #require(posix_spawn(&process, "/bin/sh", nil, nil, arguments, environment) == 0)
        var (code, usage) = (Int32(0), rusage())
        let end = ContinuousClock.now + Trial.patience
        var most = 0
        while wait4(process, &code, WNOHANG, &usage) == 0 {
            if ContinuousClock.now > end { kill(process, SIGKILL) }
            most = max(most, Trial.megabytes(of: process))
            usleep(4_000)
        }
        status = code & 0x7F == 0 ? (code >> 8) & 0xFF : nil
        self.output = try Data(contentsOf: output)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        seconds = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        megabytes = most
    }

    /// The most memory that a running process has had. Not what `wait4` says, which counts the process that it was forked
    /// from, this one; nor before it has become another program, because until then it shares this one's memory.
    private static func megabytes(of process: pid_t) -> Int {
        func program(_ process: String) -> String? {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
        }
        guard let running = program(String(process)), running != program("self") else { return 0 }
        // Asked every few milliseconds, so by no regular expression.
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let most = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return most?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 / 1_024 } ?? 0
    }
}
