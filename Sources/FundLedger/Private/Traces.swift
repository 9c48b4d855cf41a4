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

/// Copies of a ledger that this machine knows of: those in its own folder, and those that were made by a backup.
public struct KnownCopies: Sendable {
    private let ledger: String
    private let list: String?
    private let folder: String?

    /// - Parameter memory: where backups are remembered.
    public init(of ledger: String, _ memory: CheckpointMemory?) {
        self.ledger = ledger
        let place = CheckpointMemory.absolute(ledger)
        folder = memory?.folder
        list = memory.map {
            "\($0.folder)/\(TreeHasher().hash(Array(place.utf8)).hexadecimal.prefix(16)).copies"
        }
    }

    /// Remembers where a backup was written, a file or a folder of them; the oldest of too many is forgotten.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func remember(_ copy: String) throws(Problem) {
        guard let list, let folder else { return }
        let place = CheckpointMemory.absolute(copy)
        guard !place.contains("\n") else { return }
        let known = remembered.filter { $0 != place }.suffix(999) + [place]
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let text = known.map { $0 + "\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: list), options: .atomic)
        } catch {
            throw Problem(.memoryNotWritten, [list])
        }
    }

    private var remembered: [String] {
        let bytes = list.flatMap { FileManager.default.contents(atPath: $0) } ?? Data()
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Every file that may hold private details and is neither the ledger nor the file beside it, in order.
    public var paths: [String] {
        let own = ledger.lastIndex(of: "/").map { String(ledger[..<$0]) }
        let mine = Set([ledger, PrivateFile(beside: ledger).path].map(CheckpointMemory.absolute))
        let beside = (try? FileManager.default.contentsOfDirectory(atPath: own.map { $0 + "/" } ?? ".")) ?? []
        let elsewhere = remembered.flatMap { place in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            return names.isEmpty ? [place] : names.map { "\(place)/\($0)" }
        }
        let found = beside.map { name in own.map { "\($0)/\(name)" } ?? name } + elsewhere
        let endings = [".private", ".daxiu", "-journal"]
        let absolute = Set(found.filter { name in endings.contains { name.hasSuffix($0) } })
        return absolute.filter { !mine.contains(CheckpointMemory.absolute($0)) }.sorted()
    }
}
