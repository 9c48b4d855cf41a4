import Foundation
import FundRules

/// Where an export waits until its ledger is verified: a file without a name, so that memory does not grow.
final class Spool {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Problem?
    private static let block = 1 << 20

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    init() throws(Problem) {
        let folder = FileManager.default.temporaryDirectory.path
        var path = Array("\(folder)/daxiu-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw Problem(.fileNotWritten, [folder, String(cString: strerror(errno))]) }
        unlink(path)
    }

    /// Takes bytes; what goes wrong is told by `finish`.
    func append(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Spool.block { flush() }
    }

    /// Takes text.
    func append(_ text: String) { append(text.utf8) }

    private func flush() {
        guard failure == nil else { return buffer.removeAll(keepingCapacity: true) }
        do throws(Problem) {
            try FileAccess.writeAll(buffer, to: descriptor, path: FileManager.default.temporaryDirectory.path)
        } catch {
            failure = error
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left.
    func finish() throws(Problem) {
        flush()
        if let failure { throw failure }
        lseek(descriptor, 0, SEEK_SET)
    }

    /// Gives everything to a file that is open for writing.
    func copy(to target: Int32, _ path: String) throws(Problem) {
        var block = [UInt8](repeating: 0, count: Spool.block)
        while true {
            let count = read(descriptor, &block, block.count)
            guard count >= 0 else { throw Problem(.fileNotRead, [path, String(cString: strerror(errno))]) }
            guard count > 0 else { return }
            try FileAccess.writeAll(Array(block[..<count]), to: target, path: path)
        }
    }

    /// Gives the room back.
    func close() {
        _ = Foundation.close(descriptor)
    }
}
