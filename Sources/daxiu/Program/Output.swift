import Foundation
import FundDesk

/// A stream that text is written to, UTF-8 whatever the locale.
struct Output: Sendable {
    /// The file descriptor.
    let descriptor: Int32
    /// What keeps the text to show it page by page; nil where it is written at once.
    var pager: Pager?

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Keeps a ledger from being opened as a stream that was closed before the program began: what is written there would
    /// be written into the ledger.
    static func reserveStreams() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest that is free is this one; it cannot be written to, as a closed one cannot.
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Writes all of a text.
    ///
    /// - Throws: `Problem` with `fileNotWritten`; a statement that was cut off must not look like a whole one.
    func write(_ text: String) throws(Problem) {
        try write(Array(text.utf8))
    }

    /// Writes all of some bytes.
    func write(_ bytes: [UInt8]) throws(Problem) {
        if let pager { return pager.take(bytes) }
        try FileAccess.writeAll(bytes, to: descriptor, path: descriptor == STDERR_FILENO ? "stderr" : "stdout")
    }
}
