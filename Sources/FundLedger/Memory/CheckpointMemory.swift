import Foundation
public import FundRules
import TransparencyLog

/// What this machine remembers of the ledgers it has seen, like `known_hosts`: one small file for each history, and one
/// for each contradiction between two.
///
/// Trusted for what it remembers: whoever can write to the folder can make the machine forget. Nothing in it is secret,
/// but what funds somebody keeps is nobody's business: folder and files are their owner's alone.
public struct CheckpointMemory: Sendable {
    /// The folder that holds the files.
    public let folder: String
    /// The moment it is.
    package let now: Timestamp

    /// A memory in a folder, which is made when something is remembered.
    public init(folder: String, now: Timestamp) {
        self.folder = folder
        self.now = now
    }

    /// Every checkpoint that this machine remembers of an origin, whatever the file, the longest first.
    package func remembered(origin: String) -> [RememberedCheckpoint] {
        contents(origin, at: "").records.sorted { $0.size > $1.size }
    }

    /// Keeps two signed notes of one log beside each other: whoever signed both can be asked.
    ///
    /// Where they are of one size and differ, or are said to contradict, every verification of either history says so
    /// from then on.
    ///
    /// - Parameter contradict: whether no history can have both.
    /// - Parameter paths: the files that they come from.
    /// - Returns: the file that keeps them.
    /// - Throws: `Problem` with `memoryNotWritten`.
    @discardableResult
    package func keepEvidence(
        _ first: String,
        _ second: String,
        contradict: Bool = false,
        paths: (first: String, second: String) = ("", "")
    ) throws(Problem) -> String {
        guard let one = Contradiction.Witness(path: paths.first, seen: now, note: first),
            let other = Contradiction.Witness(path: paths.second, seen: now, note: second)
        else { throw Problem(.memoryNotWritten, [.file(folder)]) }
        let differs = one.checkpoint.size == other.checkpoint.size && one.checkpoint.root != other.checkpoint.root
        let evidence = Contradiction(first: one, second: other, isProven: contradict || differs)
        try makeFolder()
        try write(evidence)
        return "\(folder)/\(evidence.file)"
    }

    /// Forgets what was seen in a file, of whatever origin, because this machine has just made a new ledger in its place.
    public func forget(_ origin: String, at path: String) {
        let place = MemoryNote.short(CheckpointMemory.absolute(path))
        guard let names, let lock = try? lock(origin: origin) else { return }
        defer { lock.release() }
        for name in names where name.place == place[...] { unlink("\(folder)/\(name.text)") }
    }

    /// A ledger's path as it is remembered.
    package static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// Waits until no other process remembers anything of an origin.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    package func lock(origin: String) throws(Problem) -> MemoryLock {
        try makeFolder()
        return try lock(MemoryNote.short(origin))
    }

    func lock(_ name: String) throws(Problem) -> MemoryLock {
        let path = "\(folder)/\(name).lock"
        do throws(Problem) {
            if let lock = try MemoryLock(path, patience: LedgerFile.patience, named: path) { return lock }
        } catch {
            // Somebody holds it for longer than remembering takes.
        }
        throw Problem(.memoryNotWritten, [.file(path)])
    }

    /// Makes the folder, for its owner only, where there is none.
    package func makeFolder() throws(Problem) {
        var status = stat()
        if stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Problem(.memoryNotWritten, [.file(folder)])
        }
    }
}
