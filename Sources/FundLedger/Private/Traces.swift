import Foundation
public import FundRules
import TransparencyLog

/// Files that hold an erased detail all the same: found by its salt, which nothing else has.
public struct Traces: Sendable {
    private let needles: [[UInt8]]
    /// A salt as a database has it, and as a file of private details has it.
    public init(of detail: PrivateDetail) {
        needles = [detail.salt, Array(Base64.encode(detail.salt).utf8)]
    }

    /// Those of the files in which it stands; one that is no plain file, or cannot be read, is left out.
    public func files(among paths: [String]) -> [String] { paths.filter(stand(in:)) }

    private func stand(in path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        let overlap = 64
        var window: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            window = window.suffix(overlap) + buffer[..<count]
            if needles.contains(where: { window.firstRange(of: $0) != nil }) { return true }
        }
    }
}

/// Copies of a ledger that this machine knows of: those in its own folder, and the backups that it remembers.
public struct KnownCopies: Sendable {
    /// Every file that may hold private details and is neither the ledger nor the file beside it, in order.
    public let paths: [String]

    /// - Parameter entry: the entry that a copy must have to hold its details.
    public init(of ledger: LedgerFile, origin: String, holding entry: Int, _ memory: CheckpointMemory?) {
        let folder = ledger.path.lastIndex(of: "/").map { String(ledger.path[..<$0]) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.map { $0 + "/" } ?? ".")) ?? []
        let endings = [".private", ".daxiu", "-journal"]
        let beside = names.filter { name in endings.contains { name.hasSuffix($0) } }
            .map { name in folder.map { "\($0)/\(name)" } ?? name }
        let backups = memory.map { BackupMemory(state: $0.folder).backups(of: origin, holding: entry) } ?? []
        let kept = backups.flatMap { [$0.path, $0.privates?.path].compactMap { $0 } }
        // What lies beside the ledger is named as the ledger is.
        var known = Set([ledger.path, ledger.privatePath].map(CheckpointMemory.absolute))
        paths = (beside.sorted() + kept.sorted()).filter { known.insert(CheckpointMemory.absolute($0)).inserted }
    }
}
