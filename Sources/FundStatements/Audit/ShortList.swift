extension Collection<String> {
    /// The first of them, and `…` where there are more.
    func shortened(to limit: Int, by separator: String) -> String {
        prefix(limit).joined(separator: separator) + (count > limit ? " …" : "")
    }
}
