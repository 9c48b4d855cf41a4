import Foundation
import Testing

/// A command at a real pseudo-terminal, answered as a person answers: each answer once its question stands there.
final class TypedSession {
    /// Everything the terminal showed, line ends as in files.
    var screen: String { String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n") }

    private var bytes: [UInt8] = []
    private var seen = 0
    private var hasEnded = false
    private let terminal: Int32
    private let process: pid_t

    /// `POSIX_SPAWN_SETSID`, which the C library shows to its own dialect only.
    private static let newSession: Int16 = 0x80

    /// How long a question is waited for: the machine may be busy with others.
    private static let patience = 60.0

    /// Starts a line of shell in a place, its streams at a terminal of 24 lines.
    init(
        _ line: String,
        in place: Workplace,
        environment: [String: String] = [:],
        columns: UInt16 = 80
    ) throws {
        var (ours, theirs) = (Int32(-1), Int32(-1))
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        try #require(openpty(&ours, &theirs, &name, nil, &size) == 0)
        defer { close(theirs) }
        terminal = ours
        for end in [ours, theirs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }

        var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // The first terminal that the leader of a session opens is its own: Ctrl-C is then a signal to it.
        posix_spawnattr_setflags(&attributes, TypedSession.newSession)
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, name, O_RDWR, 0)
        }
        let script = "cd '\(place.folder.path)' && \(line)"
        let words: [UnsafeMutablePointer<CChar>?] =
            ["/bin/sh", "-c", script].map { $0.withCString { strdup($0) } } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] =
            place.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)".withCString { strdup($0) } } + [
                nil
            ]
        defer { for pointer in words + variables { free(pointer) } }
        var started = pid_t()
        try #require(posix_spawn(&started, "/bin/sh", &actions, &attributes, words, variables) == 0)
        process = started
    }

    deinit {
        if !hasEnded { kill(process, SIGKILL) }
        close(terminal)
    }

    /// Types an answer once a text stands on the screen that did not stand there at the answer before.
    func type(_ answer: String, after question: String) throws { try press(answer + "\n", after: question) }

    /// Presses a key once a text stands there: Ctrl-C is `\u{3}`, Ctrl-D `\u{4}`.
    func press(_ key: String, after question: String) throws {
        let end = Date.now + TypedSession.patience
        while !String(decoding: bytes[seen...], as: UTF8.self).contains(question) {
            try #require(Date.now < end && receive(), "“\(question)” was not asked:\n\(screen.suffix(2_000))")
        }
        // A key that comes before the editor has the terminal is taken for what it is anywhere else.
        while question.hasSuffix(TypedSession.prompt), isCooked {
            try #require(Date.now < end, "nobody edits the line:\n\(screen.suffix(2_000))")
            usleep(1_000)
        }
        seen = bytes.count
        send(key)
    }

    /// What the shell asks with, whose lines are edited.
    private static let prompt = "daxiu> "

    /// Whether the terminal hands over whole lines.
    private var isCooked: Bool {
        var mode = termios()
        return tcgetattr(terminal, &mode) == 0 && mode.c_lflag & tcflag_t(ICANON) != 0
    }

    /// Types an answer once the cursor stands behind a question, whichever it is.
    func type(_ answer: String) throws { try press(answer + "\n") }

    /// Presses a key once the cursor stands behind a question.
    func press(_ key: String) throws {
        let end = Date.now + TypedSession.patience
        while true {
            let text = String(decoding: bytes[seen...], as: UTF8.self)
            if ["：", "] ", ": "].contains(where: text.hasSuffix), !hasMore { break }
            try #require(Date.now < end && receive(), "nothing was asked:\n\(screen.suffix(2_000))")
        }
        seen = bytes.count
        send(key)
    }

    /// Waits for the end; gives the exit status as a shell says it, 128 and the signal where one ended it.
    func end() throws -> Int32 {
        let end = Date.now + TypedSession.patience
        while receive() { try #require(Date.now < end, "it does not end:\n\(screen.suffix(2_000))") }
        try #require(Date.now < end, "it does not end:\n\(screen.suffix(2_000))")
        hasEnded = true
        var code = Int32(0)
        while waitpid(process, &code, 0) < 0, errno == EINTR {}
        return code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + (code & 0x7F)
    }

    /// Whether more is shown within a moment: a line may reach us in pieces.
    private var hasMore: Bool {
        var place = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        return poll(&place, 1, 50) > 0
    }

    private func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Takes what the terminal shows next; false where everybody has left it.
    private func receive() -> Bool {
        var place = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&place, 1, Int32(TypedSession.patience * 1_000)) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(terminal, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer[..<count]
        return true
    }
}
