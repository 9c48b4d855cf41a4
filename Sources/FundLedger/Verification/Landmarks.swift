import TransparencyLog

/// Sizes at which somebody remembers a root, and what a pass finds there.
struct Landmarks: Sendable {
    /// What a pass found at a size.
    struct Found: Hashable, Sendable {
        let root: Digest
        /// Checkpoints up to there.
        let seals: Int
    }

    /// Sizes to come, the last first.
    private var ahead: [Int]
    /// What was found at those that were reached.
    private(set) var found: [Int: Found] = [:]

    init(_ sizes: some Sequence<Int>) {
        ahead = Set(sizes).sorted(by: >)
    }

    /// The next size to stop at.
    var next: Int? { ahead.last }

    /// Notes what stands at a size, if it is one of those; passes those by that were skipped.
    mutating func reach(_ size: Int, root: Digest, seals: Int) {
        while let next, next <= size {
            ahead.removeLast()
            if next == size { found[size] = Found(root: root, seals: seals) }
        }
    }
}
