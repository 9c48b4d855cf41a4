import TransparencyLog

/// The random numbers of a draw, made of a stated seed and nothing else, so that anybody can repeat it.
///
/// The i-th number, for i = 1, 2, 3 and so on, is the SHA-256 of the text `seed,i` in UTF-8 (the seed, a comma, i in decimal), read as a
/// big-endian whole number x; of n it picks 1 + (x mod n). Where a pick must not come twice, one that came before is
/// passed over, and the next i is tried. As n is below 2⁶³, no pick is likelier than another by more than 2⁻¹⁹³.
///
/// Source: Ronald L. Rivest, “Reference implementation code for pseudo-random sampler” (`sampler.py`, 2011), which election
/// audits use: his program with the same seed gives the same picks.
package struct SampleNumbers {
    private let seed: String
    private let hasher = TreeHasher()

    /// The numbers of a seed.
    package init(seed: String) {
        self.seed = seed
    }

    /// The pick that the number at an index, from 1, makes of 1…`count`.
    package func pick(_ index: Int, of count: Int64) -> Int64 {
        let digest = hasher.hash(Array("\(seed),\(index)".utf8))
        let modulus = UInt128(count)
        let rest = digest.bytes.reduce(UInt128(0)) { ($0 << 8 | UInt128($1)) % modulus }
        return Int64(rest) + 1
    }

    /// The first different picks of 1…`count`, in the order in which they come.
    ///
    /// - Parameter wanted: how many; at most `count`.
    package func distinct(_ wanted: Int, of count: Int) -> [Int] {
        var picks: [Int] = []
        var seen: Set<Int> = []
        var index = 0
        while picks.count < min(wanted, count) {
            index += 1
            let pick = Int(pick(index, of: Int64(count)))
            if seen.insert(pick).inserted { picks.append(pick) }
        }
        return picks
    }
}
