import Foundation
public import FundRules
import TransparencyLog

/// What this machine remembers of the ledgers it has seen, like `known_hosts`: one small file for each ledger file.
///
/// Trusted for what it remembers: whoever can write to the folder can make the machine forget. Nothing in it is secret.
public struct CheckpointMemory: Sendable {
    /// The folder that holds the files.
    public let folder: String
    /// The moment it is.
    let now: Timestamp

    /// A memory in a folder, which is made when something is remembered.
    public init(folder: String, now: Timestamp) {
        self.folder = folder
        self.now = now
    }

    /// Named by hashes, because origins and paths may hold any character: those of one origin begin alike.
    private func name(_ origin: String, _ path: String) -> String {
        "\(CheckpointMemory.prefix(origin))\(CheckpointMemory.short(path)).json"
    }

    private static func prefix(_ origin: String) -> String { short(origin) + "-" }

    static func short(_ text: String) -> String {
        String(TreeHasher().hash(Array(text.utf8)).hexadecimal.prefix(16))
    }

    /// Everything remembered of an origin's ledgers, the one in the file at `path` first, then the longest.
    ///
    /// A file that cannot be read is as good as none: all it saves is time, and what it would have proved is then
    /// plainly not checked.
    func recall(_ origin: String, at path: String) -> [RememberedCheckpoint] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let prefix = CheckpointMemory.prefix(origin)
        let all = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").flatMap { bytes in
                try? Array(bytes).withUnsafeBytes { try RememberedCheckpoint(decoding: $0) }
            }
        }
        return all.filter { $0.origin == origin }.sorted { left, right in
            let (first, second) = (left.path == path, right.path == path)
            return first != second ? first : (left.size, left.path) > (right.size, right.path)
        }
    }

    /// Remembers a checkpoint in place of the one before.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func remember(_ checkpoint: RememberedCheckpoint) throws(Problem) {
        try write(checkpoint.encoded, to: name(checkpoint.origin, checkpoint.path))
    }

    /// Forgets what was seen in a file, because this machine has just made a new ledger in its place.
    public func forget(_ origin: String, at path: String) {
        let path = CheckpointMemory.absolute(path)
        try? FileManager.default.removeItem(atPath: "\(folder)/\(name(origin, path))")
    }

    /// A ledger's path as it is remembered.
    static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    /// Keeps both signed notes of two histories of one log: whoever signed both can be asked.
    func keepEvidence(_ remembered: RememberedCheckpoint, against note: String) throws(Problem) {
        let text = "\(remembered.path) \(remembered.seen)\n\n\(remembered.note)\n\n\(note)"
        try write(Array(text.utf8), to: name(remembered.origin, remembered.path) + ".\(now.seconds).evidence")
    }

    private func write(_ bytes: [UInt8], to name: String) throws(Problem) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
        } catch {
            throw Problem(.memoryNotWritten, ["\(folder)/\(name)"])
        }
    }
}
