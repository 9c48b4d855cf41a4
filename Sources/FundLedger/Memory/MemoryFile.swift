import Foundation
package import FundRules
import TransparencyLog

/// One small file of the memory: read within limits, replaced as a whole, private to its owner.
///
/// The last line is a hash over the rest, so that damage is told from what was once written.
package enum MemoryFile {
    /// The most bytes that are read of one.
    package static let byteLimit = 1 << 18

    private static let hashLine = "sha256 "

    /// The bytes of a small ordinary file; nil for anything else: a folder, a pipe, a link, what is too long or may not
    /// be read.
    package static func read(_ path: String, limit: Int = byteLimit) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes[count...].withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            if got == 0 { break }
            count += got
        }
        return count <= limit ? Array(bytes[..<count]) : nil
    }

    /// When a file was last written, for what no longer tells it itself.
    static func written(_ path: String) -> Timestamp {
        var status = stat()
        return Timestamp(seconds: lstat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : 0)
    }

    /// A text with the line that vouches for it.
    package static func vouched(_ body: [UInt8]) -> [UInt8] {
        body + Array("\(hashLine)\(TreeHasher().hash(body).base64)\n".utf8)
    }

    /// The text of a file, without the line that vouches for it; nil where the line is missing or speaks of other bytes.
    package static func body(of file: [UInt8]) -> ArraySlice<UInt8>? {
        let length = hashLine.utf8.count + 44 + 1
        guard file.count > length, file.last == UInt8(ascii: "\n") else { return nil }
        let body = file[..<(file.count - length)]
        return vouched(Array(body)) == file ? body : nil
    }

    /// Writes a file in place of what had its name: at every moment there is the old one or the new one, whole.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(Problem) {
        let failure = Problem(.memoryNotWritten, [.file(path)])
        guard bytes.count <= byteLimit else { throw failure }
        let draft = "\(path).\(getpid()).part"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure }
        let isWritten = write(bytes, to: descriptor) && fdatasync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            unlink(draft)
            throw failure
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}
