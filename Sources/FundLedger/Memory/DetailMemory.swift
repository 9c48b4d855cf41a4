import Foundation
public import FundRules
import TransparencyLog

/// Which private details this machine has had beside the ledger in one place, by their commitments; no value, no salt.
///
/// What was here and is here no more was taken away: a finding. What never was here is not checked.
public struct DetailMemory: Sendable {
    /// What is remembered.
    struct Recollection: Sendable {
        var commitments: Set<Digest> = []
        /// Whether there is a memory that cannot be read.
        var isDamaged = false
    }

    private static func heading(_ count: Int) -> String {
        ["daxiu", "private", "details", String(count)].joined(separator: " ")
    }

    private let folder: String
    private let file: String

    /// - Parameter ledger: the path of the ledger.
    public init(_ memory: CheckpointMemory, of ledger: String) {
        let place = CheckpointMemory.absolute(ledger)
        folder = memory.folder
        file = "\(folder)/\(TreeHasher().hash(Array(place.utf8)).hexadecimal.prefix(16)).details"
    }

    /// What was here.
    func recall() -> Recollection {
        guard FileManager.default.fileExists(atPath: file) else { return Recollection() }
        guard let bytes = FileManager.default.contents(atPath: file) else { return Recollection(isDamaged: true) }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let commitments = lines.dropFirst().compactMap { Base64.decode($0).flatMap { Digest($0) } }
        // The number of lines tells one that was cut.
        let isWhole =
            lines.first.map(String.init) == DetailMemory.heading(commitments.count)
            && lines.count == commitments.count + 1
        return Recollection(commitments: Set(commitments), isDamaged: !isWhole)
    }

    /// Remembers what is here, in place of what was.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func remember(_ commitments: Set<Digest>) throws(Problem) {
        let known = recall()
        guard known.commitments != commitments || known.isDamaged else { return }
        let text = ([DetailMemory.heading(commitments.count)] + commitments.sorted().map(\.base64))
            .map { $0 + "\n" }.joined()
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Problem(.memoryNotWritten, [.file(file)])
        }
    }

    /// Remembers details that were just recorded, besides what is remembered.
    ///
    /// A memory that cannot be written changes nothing about the ledger.
    public func add(_ details: [PrivateDetail]) {
        guard !details.isEmpty else { return }
        try? remember(recall().commitments.union(details.map(\.commitment)))
    }
}
