import Foundation
import FundRules
import TransparencyLog

/// What the keys of one log signed last on this machine, whatever the file: one small file a key.
///
/// A crash between a commit and the remembering leaves it one recording behind, never ahead.
struct KeyMemory {
    private let memory: CheckpointMemory
    private let origin: String

    init(_ memory: CheckpointMemory, origin: String) {
        self.memory = memory
        self.origin = origin
    }

    private var folder: String { memory.folder }

    private var prefix: String { "\(folder)/\(MemoryNote.short(origin))" }

    private func path(_ key: KeyID) -> String { "\(prefix)-\(key).signed" }

    /// Takes the lock of the log, which one recording on this machine holds from comparing to remembering.
    ///
    /// - Returns: nil where the folder cannot be written.
    /// - Throws: `Problem` with `ledgerBusy` where another recording does not come to an end.
    func lock() throws(Problem) -> MemoryLock? {
        guard (try? memory.makeFolder()) != nil else { return nil }
        return try MemoryLock("\(prefix).signing.lock", patience: LedgerFile.patience, named: origin)
    }

    /// What every key of the log signed last, and the files that say nothing any more.
    func all() -> (remembered: [SignedMemory], damaged: [String]) {
        var found: (remembered: [SignedMemory], damaged: [String]) = ([], [])
        for path in paths() {
            if let (memory, _) = read(path, among: []), memory.origin == origin {
                found.remembered.append(memory)
            } else {
                found.damaged.append(path)
            }
        }
        return found
    }

    /// The files of the log's keys.
    private func paths() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let prefix = MemoryNote.short(origin) + "-"
        return names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".signed") }.sorted().map { "\(folder)/\($0)" }
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
            try MemoryFile.replace(path, with: memory.encoded(signer: signer))
        } catch {
            throw Problem(.memoryNotWritten, [.file(path)])
        }
    }

    fileprivate func forget() {
        for path in paths() { unlink(path) }
    }

    private func read(_ path: String, among keys: [VerifierKey]) -> (memory: SignedMemory, isSigned: Bool)? {
        MemoryFile.read(path, limit: SignedMemory.byteLimit).flatMap { SignedMemory.read($0, among: keys) }
    }
}

extension CheckpointMemory {
    /// Forgets a generated ledger, whose key anybody can make from the seed, and which is the same each time.
    public func forgetGenerated(_ origin: String, at path: String) {
        forget(origin, at: path)
        KeyMemory(self, origin: origin).forget()
    }
}
