import Foundation
import FundDesk
import Synchronization

/// Where answers come from, line by line: a terminal as it is, or plain standard input.
///
/// The terminal stays in its own line mode and is never set otherwise, so that nothing has to be put back. Bytes are read one
/// by one: what follows the line stays for whoever reads next.
struct Keyboard: Sendable {
    /// What came of waiting for a line.
    enum Line: Equatable {
        /// A line without its end.
        case text(String)
        /// A line that is longer than an answer can be, or no UTF-8.
        case unreadable
        /// Nothing more will come.
        case end
        /// Somebody pressed Ctrl-C.
        case interrupted
        /// Nobody did anything for as long as may be.
        case idle
    }

    /// The file descriptor.
    let descriptor: Int32
    /// How long a line is waited for; nil: for ever.
    var idleness: Idleness?

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// One that nobody types at.
    static let nobody = Keyboard(descriptor: -1)

    /// The bytes of an answer at the most: as many as a terminal's own line takes.
    static let limit = 4_096

    /// Whether a person types.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Waits for a line, once the prompt is written: whoever sees it can press Ctrl-C.
    func line(prompting prompt: () throws -> Void) rethrows -> Line {
        try Interruption.catching { interruption in
            try prompt()
            var bytes: [UInt8] = []
            var byte: UInt8 = 0
            while true {
                switch wait(interruption) {
                case .ready: break
                case .interrupted: return .interrupted
                case .idle: return .idle
                }
                let count = read(descriptor, &byte, 1)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count == 1 else { return bytes.isEmpty ? .end : Keyboard.decoded(bytes) }
                if byte == 0x0A { return Keyboard.decoded(bytes) }
                if bytes.count <= Keyboard.limit { bytes.append(byte) }
            }
        }
    }

    private enum Wait {
        case ready, interrupted, idle
    }

    /// Waits until something can be read, as long as is waited, while nobody presses Ctrl-C.
    private func wait(_ interruption: Int32) -> Wait {
        let limit = idleness.map { Int32(clamping: $0.limit.components.seconds * 1_000) } ?? -1
        var places = [
            pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        ]
        var ready: Int32
        repeat { ready = poll(&places, nfds_t(places.count), limit) } while ready < 0 && errno == EINTR
        guard ready != 0 else {
            idleness?.end()
            return .idle
        }
        return places[0].revents == 0 ? .ready : .interrupted
    }

    /// Waits until something can be read without heeding Ctrl-C; false where nobody did anything for as long as may be.
    func waitForKey() -> Bool { wait(-1) != .idle }

    private static func decoded(_ bytes: [UInt8]) -> Line {
        let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else { return .unreadable }
        return .text(text)
    }
}

/// Ctrl-C while a question waits, turned from the end of the process into an answer.
enum Interruption {
    /// Two ends of a pipe: what the signal writes into, whichever thread it meets.
    private static let pipe: (reading: Int32, writing: Int32) = {
        var ends: [Int32] = [-1, -1]
        guard Foundation.pipe(&ends) == 0 else { return (-1, -1) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }()

    /// Does some work during which Ctrl-C only makes a descriptor readable.
    static func catching<Result>(_ work: (_ descriptor: Int32) throws -> Result) rethrows -> Result {
        let pipe = pipe
        // Without a pipe nothing would tell of it: then it ends the process, as ever.
        guard pipe.reading >= 0 else { return try work(-1) }
        let before = signal(SIGINT) { _ in
            var byte: UInt8 = 0
            _ = write(Interruption.pipe.writing, &byte, 1)
        }
        // Whoever started the program so that Ctrl-C does not concern it means it.
        if isIgnoring(before) { signal(SIGINT, SIG_IGN) }
        defer {
            signal(SIGINT, before)
            var byte: UInt8 = 0
            while read(pipe.reading, &byte, 1) == 1 {}
        }
        return try work(pipe.reading)
    }

    private static func isIgnoring(_ handler: sighandler_t?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

/// Somebody stopped before the last answer: by Ctrl-C, or because the input ended.
struct Stopped: Error {
    /// What was recorded before, and stands.
    var deed: Deed?
}
