extension Problem.Place {
    /// What stands at a place of a file, on one line, and which part of it is meant.
    public struct Excerpt: Hashable, Sendable {
        /// What stands before the part.
        public let before: String
        /// The part that is meant; may be empty.
        public let marked: String
        /// What stands behind it.
        public let after: String

        /// Three parts of one line.
        public init(before: String, marked: String, after: String) {
            self.before = before
            self.marked = marked
            self.after = after
        }
    }
}
