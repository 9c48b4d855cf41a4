import Foundation
import FundLedger
import FundRules
import TransparencyLog

/// What this machine remembers of a witness, outside its folder: how many cosignatures it has made.
///
/// A store that was put back from a backup has fewer. A crash between a commit and the remembering leaves the memory one
/// behind, never ahead.
struct WitnessMemory: Sendable {
    private let memory: CheckpointMemory
    private let name: String

    init(_ memory: CheckpointMemory, of key: CosignerKey) {
        self.memory = memory
        name = "\(MemoryNote.short("\(key)"))-\(key.keyID).witness"
    }

    private var path: String { "\(memory.folder)/\(name)" }

    /// What is remembered; nil for nothing, or for a file that does not say it any more.
    func known() -> Int? {
        guard let bytes = MemoryFile.read(path), let body = MemoryFile.body(of: bytes), body.last == UInt8(ascii: "\n")
        else { return nil }
        return Int(canonical: String(decoding: body.dropLast(), as: UTF8.self))
    }

    /// Remembers a number, unless a larger one is remembered already: two processes may come here in either order.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func remember(_ count: Int) throws(Problem) {
        let lock = try memory.lock(origin: name)
        defer { lock.release() }
        if let known = known(), known >= count { return }
        try MemoryFile.replace(path, with: MemoryFile.vouched(Array("\(count)\n".utf8)))
    }
}
