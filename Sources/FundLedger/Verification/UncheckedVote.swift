/// A sealed vote whose ballots are not in the file, so that nobody could count them again.
public struct UncheckedVote: Hashable, Sendable {
    /// The entry of the resolution.
    public let entry: Int
    /// The payments that rest on it, by their entries.
    public let payments: [Int]
}
