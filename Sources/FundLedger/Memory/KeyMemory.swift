import Foundation
import FundRules
import TransparencyLog

/// What the keys of one log signed last on this machine, whatever the file: one small file a key.
///
/// A crash between a commit and the remembering leaves it one recording behind, never ahead.
struct KeyMemory {
    private let folder: String
    private let origin: String

    init(_ memory: CheckpointMemory, origin: String) {
        folder = memory.folder
        self.origin = origin
    }

    private var prefix: String { "\(folder)/\(CheckpointMemory.short(origin))" }

    private func path(_ key: KeyID) -> String { "\(prefix)-\(key).signed" }

    /// Takes the lock of the log, which one recording on this machine holds from comparing to remembering.
    ///
    /// - Returns: nil where the folder cannot be written.
    /// - Throws: `Problem` with `ledgerBusy` where another recording does not come to an end.
    func lock() throws(Problem) -> MemoryLock? {
        mkdir(folder, 0o700)
        return try MemoryLock("\(prefix).signing.lock", patience: LedgerFile.patience, named: origin)
    }

    /// What every key of the log signed last, and the files that say nothing any more.
    func all() -> (remembered: [SignedMemory], damaged: [String]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let prefix = CheckpointMemory.short(origin) + "-"
        var found: (remembered: [SignedMemory], damaged: [String]) = ([], [])
        for name in names.sorted() where name.hasPrefix(prefix) && name.hasSuffix(".signed") {
            if let (memory, _) = read("\(folder)/\(name)", among: []), memory.origin == origin {
                found.remembered.append(memory)
            } else {
                found.damaged.append("\(folder)/\(name)")
            }
        }
        return found
    }

    /// What a key's next recording stands on, as the key itself has signed; nil where it is not there, or not signed.
    func footing(of key: VerifierKey) -> Footing? {
        guard let (memory, isSigned) = read(path(key.keyID), among: [key]), isSigned, memory.origin == origin else {
            return nil
        }
        return memory.footing
    }

    /// Remembers what a key has signed, in place of what it signed before.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func remember(_ memory: SignedMemory, signer: SigningKey) throws(Problem) {
        let path = path(signer.keyID)
        do {
            try MemoryFile.replace(path, try memory.encoded(signer: signer))
        } catch {
            throw Problem(.memoryNotWritten, [path])
        }
    }

    fileprivate func forget() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let prefix = CheckpointMemory.short(origin) + "-"
        for name in names where name.hasPrefix(prefix) && name.hasSuffix(".signed") { unlink("\(folder)/\(name)") }
    }

    private func read(_ path: String, among keys: [VerifierKey]) -> (memory: SignedMemory, isSigned: Bool)? {
        MemoryFile.bytes(path, limit: SignedMemory.byteLimit).flatMap { SignedMemory.read($0, among: keys) }
    }
}

extension CheckpointMemory {
    /// Forgets a generated ledger, whose key anybody can make from the seed, and which is the same each time.
    public func forgetGenerated(_ origin: String, at path: String) {
        forget(origin, at: path)
        KeyMemory(self, origin: origin).forget()
    }
}

/// The small files of the memory: read up to a limit, replaced whole.
enum MemoryFile {
    /// The bytes of a regular file; nil where there is none, or it is longer.
    static func bytes(_ path: String, limit: Int) -> [UInt8]? {
        // A pipe must not keep the reader waiting.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = read(descriptor, &bytes, limit)
        return count < 0 ? nil : Array(bytes.prefix(count))
    }

    /// Puts a file in place of what has its name: there is the old one or the new one, whole, whatever happens.
    static func replace(_ path: String, _ bytes: [UInt8]) throws {
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Problem(.memoryNotWritten, [path]) }
        let isWritten = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
        guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
            unlink(draft)
            throw Problem(.memoryNotWritten, [path])
        }
    }
}
