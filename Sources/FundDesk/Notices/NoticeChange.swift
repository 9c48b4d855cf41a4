/// What a publishing did, or would do.
package struct NoticeChange: Sendable, Equatable {
    /// What is published.
    package struct Contents: Sendable, Equatable {
        /// Entries.
        package var entries: Int
        /// Files.
        package var files: Int
        /// Bytes of all of them.
        package var bytes: Int

        package init(entries: Int, files: Int, bytes: Int) {
            (self.entries, self.files, self.bytes) = (entries, files, bytes)
        }
    }

    /// Before it.
    package let before: Contents
    /// After it.
    package let after: Contents
    /// Files that were written, new or changed.
    package let written: Int
    /// Files that were removed, by their paths in the folder.
    package let removed: [String]

    package init(before: Contents, after: Contents, written: Int, removed: [String] = []) {
        (self.before, self.after, self.written, self.removed) = (before, after, written, removed)
    }
}
