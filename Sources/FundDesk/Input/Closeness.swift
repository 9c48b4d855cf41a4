/// How near two words are: what a slip of the finger makes of one.
package enum Closeness {
    /// The edits that make one text of another, where two letters in each other's place are one edit (optimal string
    /// alignment); nil where it takes more than a limit.
    package static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard abs(left.count - right.count) <= limit else { return nil }
        var earlier: [Int] = []
        var previous = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(
                    previous[column] + (scalar == other ? 0 : 1),
                    previous[column + 1] + 1,
                    current[column] + 1
                )
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, earlier[column - 1] + 1)
                }
                current.append(best)
            }
            guard current.contains(where: { $0 <= limit }) else { return nil }
            (earlier, previous) = (previous, current)
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }

    /// The candidates that a word may have been meant as, the nearest first: at most a third of its letters wrong.
    package static func near(_ word: String, in candidates: [String], most: Int = 3) -> [String] {
        let limit = max(1, min(3, word.unicodeScalars.count / 3))
        let folded = word.lowercased()
        var found: [(distance: Int, word: String)] = []
        for candidate in candidates {
            let other = candidate.lowercased()
            if let distance = distance(folded, other, atMost: limit) {
                // One letter that is another says nothing of either.
                if distance < max(other.unicodeScalars.count, folded.unicodeScalars.count) {
                    found.append((distance, candidate))
                }
            } else if folded.unicodeScalars.count >= 3, other.hasPrefix(folded) {
                found.append((limit + 1, candidate))
            }
        }
        let nearest = found.map(\.distance).min() ?? 0
        return found.filter { $0.distance <= nearest + 1 }.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
            .prefix(most).map(\.word)
    }
}
