import Foundation

/// Where an export waits until its ledger is verified: a file without a name, so that memory does not grow.
package final class Spool {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Problem?
    /// Bytes taken so far.
    package private(set) var count = 0
    private static let block = 1 << 20

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package init() throws(Problem) {
        descriptor = try TemporaryFolder.namelessFile()
    }

    deinit { close(descriptor) }

    /// Takes bytes; what goes wrong is told by `finish`.
    package func append(_ bytes: some Sequence<UInt8>) {
        let before = buffer.count
        buffer.append(contentsOf: bytes)
        count += buffer.count - before
        if buffer.count >= Spool.block { flush() }
    }

    /// Takes text.
    package func append(_ text: String) { append(text.utf8) }

    private func flush() {
        guard failure == nil else { return buffer.removeAll(keepingCapacity: true) }
        do throws(Problem) {
            try FileAccess.writeAll(buffer, to: descriptor, path: TemporaryFolder.root)
        } catch {
            failure = error
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left.
    package func finish() throws(Problem) {
        flush()
        if let failure { throw failure }
    }

    /// Some of the bytes, once everything is written.
    package func bytes(at offset: Int, _ count: Int) throws(Problem) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = result.withUnsafeMutableBytes { bytes in
                pread(descriptor, bytes.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
            }
            guard read > 0 else {
                throw Problem(.fileNotRead, [.file(TemporaryFolder.root), .systemError])
            }
            done += read
        }
        return result
    }

    /// Gives everything, once it is written, to a file of a name.
    package func write(to path: String, replacing: Bool) throws(Problem) {
        try finish()
        try FileAccess.write(path, replacing: replacing) { descriptor throws(Problem) in try copy(to: descriptor, path)
        }
    }

    /// Gives everything to a file that is open for writing.
    package func copy(to target: Int32, _ path: String) throws(Problem) {
        try forEachBlock { block throws(Problem) in try FileAccess.writeAll(block, to: target, path: path) }
    }

    /// Gives everything, which is UTF-8, in GB 18030 to a file that is open for writing.
    package func copy(to target: Int32, _ path: String, in encoder: GB18030Encoder) throws(Problem) {
        try forEachBlock { block throws(Problem) in
            try FileAccess.writeAll(encoder.encode(block, path), to: target, path: path)
        }
    }

    /// Gives everything to another spool.
    package func copy(to target: Spool) throws(Problem) {
        try forEachBlock { target.append($0) }
    }

    private func forEachBlock(_ take: ([UInt8]) throws(Problem) -> Void) throws(Problem) {
        for offset in stride(from: 0, to: count, by: Spool.block) {
            try take(try bytes(at: offset, min(Spool.block, count - offset)))
        }
    }
}
