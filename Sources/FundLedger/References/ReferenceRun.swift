import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// A run of the cache of references: every use by the entries `first` ..< `last`, in blocks that are in order.
///
/// A look-up needs one block of every run, and there are O(log n) runs, because a new one swallows those before it that
/// are not larger. What the index says of a block is its first key and its hash, so a block that was altered is seen.
struct ReferenceRun: Sendable {
    /// Uses in one block.
    static let blockUses = 1024
    private static let useBytes = 16
    private static let indexBytes = 8 + Digest.byteCount

    let first: Int
    let last: Int
    /// For every block its first key, 8 bytes big-endian, and the SHA-256 of its bytes.
    let index: [UInt8]

    /// Whether the index has the length of one.
    var isWellFormed: Bool { index.count % ReferenceRun.indexBytes == 0 && 0 <= first && first <= last }

    var blockCount: Int { index.count / ReferenceRun.indexBytes }

    /// The first key of a block.
    func key(_ block: Int) -> UInt64 {
        index.withUnsafeBytes {
            UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: block * ReferenceRun.indexBytes, as: UInt64.self))
        }
    }

    /// Whether some bytes are a block.
    func names(_ bytes: UnsafeRawBufferPointer, as block: Int, _ hasher: TreeHasher) -> Bool {
        let start = block * ReferenceRun.indexBytes + 8
        let digest = Digest(index[start..<start + Digest.byteCount])
        return digest == hasher.hash(bytes)
    }

    /// The blocks that may hold a key.
    func blocks(of key: UInt64) -> Range<Int> {
        var low = 0
        var high = blockCount
        while low < high {
            let middle = (low + high) / 2
            if self.key(middle) < key { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < blockCount, self.key(end) == key { end += 1 }
        return max(0, low - 1)..<end
    }

    /// The uses in a block's bytes; nil where they are not as many bytes as whole uses, or more than a block has.
    static func uses(in bytes: UnsafeRawBufferPointer) -> [StoredUse]? {
        guard bytes.count % useBytes == 0, (1...blockUses).contains(bytes.count / useBytes) else { return nil }
        return (0..<bytes.count / useBytes).map { position in
            let offset = position * useBytes
            return StoredUse(
                key: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
                sequence: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
            )
        }
    }

    /// Cuts uses that are in order into blocks.
    static func cut(_ uses: [StoredUse], _ hasher: TreeHasher) -> (index: [UInt8], blocks: [[UInt8]]) {
        var index: [UInt8] = []
        var blocks: [[UInt8]] = []
        for start in stride(from: 0, to: uses.count, by: blockUses) {
            var block: [UInt8] = []
            block.reserveCapacity(blockUses * useBytes)
            for use in uses[start..<min(start + blockUses, uses.count)] {
                withUnsafeBytes(of: (use.key.bigEndian, use.sequence.bigEndian)) { block.append(contentsOf: $0) }
            }
            index.append(contentsOf: block.prefix(8))
            index.append(contentsOf: hasher.hash(block).bytes)
            blocks.append(block)
        }
        return (index, blocks)
    }
}
