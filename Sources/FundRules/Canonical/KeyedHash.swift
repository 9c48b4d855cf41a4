/// A hash for tables in memory under a key that is drawn anew in every process, so that nobody who writes a ledger can
/// prepare collisions; made of 64 × 64 → 128 bit multiplications folded in half, which costs a few nanoseconds.
///
/// It authenticates nothing. `hash` never leaves the process; `stable` has keys that everybody knows, for tables in files.
public enum KeyedHash {
    @usableFromInline static let keys: (UInt64, UInt64, UInt64) = (
        .random(in: 0...UInt64.max), .random(in: 0...UInt64.max), .random(in: 0...UInt64.max) | 1
    )

    /// Digits of π: nothing up anybody's sleeve.
    @usableFromInline static let known: (UInt64, UInt64, UInt64) = (
        0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D1
    )

    /// The two halves of the product, added without carry.
    @inlinable
    @inline(__always)
    static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    /// The hash of some bytes under the keys of this process.
    @inlinable
    public static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 { hash(bytes, seed, keys) }

    /// The hash of some bytes that is the same on every machine.
    @inlinable
    public static func stable(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 { hash(bytes, seed, known) }

    @inlinable
    @inline(__always)
    static func hash(
        _ bytes: UnsafeRawBufferPointer,
        _ seed: UInt64,
        _ keys: (UInt64, UInt64, UInt64)
    ) -> UInt64 {
        let (first, second, third) = keys
        var hash = first ^ seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        while bytes.count - offset >= 16 {
            let left = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let right = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
            hash = fold(left ^ second, right ^ hash)
            offset += 16
        }
        var rest: (UInt64, UInt64) = (0, 0)
        if offset < bytes.count {
            withUnsafeMutableBytes(of: &rest) {
                $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
            }
        }
        return fold(fold(UInt64(littleEndian: rest.0) ^ second, UInt64(littleEndian: rest.1) ^ hash), third)
    }
}
