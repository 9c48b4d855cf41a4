import TransparencyLog

/// Leaves that are held: few enough to hash again whatever is asked for, as of a vote or of an estate's homes.
struct HeldLeaves: SubtreeSource {
    let hashes: [Digest]
    private let hasher = TreeHasher()

    init(_ hashes: [Digest]) {
        self.hashes = hashes
    }

    mutating func subtree(level: Int, position: Int) -> Digest {
        hasher.root(of: Array(hashes[position << level..<(position + 1) << level]))
    }
}
