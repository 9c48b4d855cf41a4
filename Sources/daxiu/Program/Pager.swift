import Foundation
import FundDesk
import Synchronization

/// What a command prints at a terminal, kept until its end and shown page by page where it is long.
final class Pager: Sendable {
    private let kept = Mutex<[UInt8]>([])
    /// The program that pages, as a line of shell.
    private let program: String

    /// Quits where all fits, keeps the screen, and lets colours through.
    private static let options = "FRX"

    private init(_ program: String) {
        self.program = program
    }

    /// The pager of a person at a terminal: `DAXIU_PAGER`, else `PAGER`, else `less`; nil where nobody sits there, or where
    /// `DAXIU_PAGER` is empty.
    static func chosen(_ surroundings: Surroundings) -> Pager? {
        guard surroundings.output.isTerminal else { return nil }
        if let own = surroundings.environment["DAXIU_PAGER"] { return own.isEmpty ? nil : Pager(own) }
        return Pager(surroundings.variable("PAGER") ?? "less")
    }

    /// Takes what is printed.
    func take(_ bytes: [UInt8]) { kept.withLock { $0 += bytes } }

    /// Shows what was printed.
    func show(_ surroundings: Surroundings) throws {
        let bytes = kept.withLock { kept in
            defer { kept = [] }
            return kept
        }
        guard !bytes.isEmpty else { return }
        let screen = surroundings.screen
        let isLong = Pager.lines(bytes, columns: screen.columns) >= (screen.rows ?? .max)
        if isLong, page(bytes, surroundings) { return }
        try Output(descriptor: surroundings.output.descriptor).write(bytes)
    }

    /// Lines of the screen.
    private static func lines(_ bytes: [UInt8], columns: Int) -> Int {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + max(1, (DisplayWidth.columns(of: String($1)) + columns - 1) / columns) }
    }

    /// - Returns: whether the pager was there; who leaves it early has seen enough.
    private func page(_ bytes: [UInt8], _ surroundings: Surroundings) -> Bool {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return false }
        var environment = surroundings.environment
        environment["LESS"] = environment["LESS"] ?? Pager.options
        environment["LESSCHARSET"] = environment["LESSCHARSET"] ?? "utf-8"
        guard let child = Pager.spawn(program, environment, input: ends, output: surroundings.output.descriptor) else {
            ends.forEach { close($0) }
            return false
        }
        // Ctrl-C is the pager's, which stays: who ended here would leave it to a terminal that the shell reads too.
        let interrupted = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, interrupted) }
        close(ends[0])
        let former = signal(SIGPIPE, SIG_IGN)
        try? FileAccess.writeAll(bytes, to: ends[1], path: program)
        _ = signal(SIGPIPE, former)
        close(ends[1])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // What the shell says of a program that is not there.
        return status & 0x7F != 0 || (status >> 8) & 0xFF < 126
    }

    private static func spawn(
        _ program: String,
        _ environment: [String: String],
        input: [Int32],
        output: Int32
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, input[0])
        posix_spawn_file_actions_addclose(&actions, input[1])
        var words: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(program + " 2>/dev/null"), nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child = pid_t()
        return posix_spawn(&child, "/bin/sh", &actions, nil, &words, &variables) == 0 ? child : nil
    }
}

extension Surroundings {
    /// Does what only tells something, and shows it page by page where it is long and a terminal is there.
    func paging(_ work: (Surroundings) async throws -> Void) async throws {
        guard let pager = Pager.chosen(self) else { return try await work(self) }
        var kept = self
        kept.output.pager = pager
        do { try await work(kept) } catch {
            try pager.show(self)
            throw error
        }
        try pager.show(self)
    }
}

/// A command that only tells, so that what it prints may be kept until its end.
protocol PagedCommand: Command {}

extension AttachmentListCommand: PagedCommand {}
extension AttestationListCommand: PagedCommand {}
extension AuditEvaluateCommand: PagedCommand {}
extension AuditFindCommand: PagedCommand {}
extension AuditSampleCommand: PagedCommand {}
extension ExplainCommand: PagedCommand {}
extension LogCommand: PagedCommand {}
extension MemberListCommand: PagedCommand {}
extension ObjectionListCommand: PagedCommand {}
extension ProjectListCommand: PagedCommand {}
extension RequestListCommand: PagedCommand {}
extension ResolutionListCommand: PagedCommand {}
extension ResolutionShowCommand: PagedCommand {}
extension ShowCommand: PagedCommand {}
extension TimestampShowCommand: PagedCommand {}
extension TraceCommand: PagedCommand {}
extension StatementCommand: PagedCommand {}
extension UnitListCommand: PagedCommand {}
extension VerifyCommand: PagedCommand {}
