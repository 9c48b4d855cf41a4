import Foundation
import FundRules

/// An open file of private details: a plain file of this user that nobody else may read or write.
final class PrivateHandle {
    private let path: String
    private let descriptor: Int32
    /// Bytes when it was opened.
    let size: Int

    /// Bytes that are read at once.
    private static let piece = 1 << 16

    /// Opens it; no link is followed, no pipe is waited for.
    ///
    /// - Parameter isNew: whether it is made, and must not be there yet.
    /// - Throws: `Problem` with `privateFileRefused`, `fileMissing`, `fileNotRead`, `fileNotWritten` or `diskFull`.
    init(_ path: String, writable: Bool, isNew: Bool = false) throws(Problem) {
        let flags = (writable ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let opened = open(path, isNew ? flags | O_CREAT | O_EXCL : flags, 0o600)
        guard opened >= 0 else {
            throw PrivateHandle.problem(path, writable ? .fileNotWritten : .fileNotRead)
        }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            close(opened)
            throw PrivateHandle.problem(path, .fileNotRead)
        }
        if let fault = PrivateHandle.fault(status) {
            close(opened)
            throw Problem(refused: path, fault)
        }
        self.path = path
        descriptor = opened
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    private static func fault(_ status: stat) -> PrivateFault? {
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return .directory
        case S_IFLNK: return .link
        default: return .special
        }
        if status.st_uid != geteuid() { return .another }
        if status.st_mode & 0o077 != 0 { return .open }
        if status.st_nlink != 1 { return .link }
        return status.st_size > Limits.privateFileBytes ? .large : nil
    }

    private static func problem(_ path: String, _ otherwise: ProblemCode) -> Problem {
        switch errno {
        case ENOENT: Problem(.fileMissing, [.file(path)])
        case ELOOP: Problem(refused: path, .link)
        case EISDIR: Problem(refused: path, .directory)
        case ENXIO, ENODEV: Problem(refused: path, .special)
        case EACCES where otherwise == .fileNotRead: Problem(refused: path, .another)
        default: .ofSystem(path, otherwise)
        }
    }

    /// Gives the bytes in pieces, from the first to the last that was there when it was opened.
    func forEachPiece(_ body: (_ offset: Int, _ bytes: UnsafeRawBufferPointer) throws -> Void) throws {
        var buffer = [UInt8](repeating: 0, count: PrivateHandle.piece)
        var position = 0
        while position < size {
            let count = try read(&buffer, at: position, count: min(buffer.count, size - position))
            guard count > 0 else { return }
            try buffer.withUnsafeBytes { try body(position, UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            position += count
        }
    }

    private func read(_ buffer: inout [UInt8], at position: Int, count: Int) throws(Problem) -> Int {
        while true {
            let done = pread(descriptor, &buffer, count, off_t(position))
            if done < 0, errno == EINTR { continue }
            guard done >= 0 else { throw PrivateHandle.problem(path, .fileNotRead) }
            return done
        }
    }

    /// Whether the next line can begin where the file ends.
    func endsLine() throws(Problem) -> Bool {
        guard size > 0 else { return true }
        var last: [UInt8] = [0]
        return try read(&last, at: size - 1, count: 1) == 1 && last == [UInt8(ascii: "\n")]
    }

    /// Writes bytes at a place.
    func write(_ bytes: [UInt8], at place: Int) throws(Problem) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress, $0.count, off_t(place + written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw PrivateHandle.problem(path, .fileNotWritten) }
            written += count
        }
    }

    /// Waits until everything written is on the disk.
    func sync() throws(Problem) {
        guard fsync(descriptor) == 0 else { throw PrivateHandle.problem(path, .fileNotWritten) }
    }

    /// Takes back what was written behind a place: overwritten first, as far as that goes.
    func cut(to end: Int) {
        var status = stat()
        if fstat(descriptor, &status) == 0, Int(status.st_size) > end {
            try? write([UInt8](repeating: 0x20, count: Int(status.st_size) - end), at: end)
            try? sync()
        }
        _ = ftruncate(descriptor, off_t(end))
        try? sync()
    }

    /// Overwrites places with spaces, and reads them back from the file.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where anything but spaces stands there afterwards.
    func blank(_ ranges: [Range<Int>]) throws(Problem) {
        for range in ranges { try write([UInt8](repeating: 0x20, count: range.count), at: range.lowerBound) }
        try sync()
        for range in ranges {
            var found = [UInt8](repeating: 0, count: range.count)
            let count = try read(&found, at: range.lowerBound, count: range.count)
            guard count == range.count, found.allSatisfy({ $0 == 0x20 }) else {
                throw Problem(.fileNotWritten, [.file(path), "not overwritten"])
            }
        }
    }
}

extension Problem {
    /// A file of private details is not touched.
    init(refused path: String, _ fault: PrivateFault) {
        self.init(.privateFileRefused, [.file(path), .wording(fault.wording)])
    }
}
