extension ProblemCode {
    /// The name for people and programs, such as `project-over-budget`, `csv-not-utf8`.
    public var slug: String {
        let letters = Array("\(self)")
        return letters.indices.reduce(into: "") { slug, index in
            let startsWord =
                letters[index].isUppercase && index > 0
                && (!letters[index - 1].isUppercase || index + 1 < letters.count && letters[index + 1].isLowercase)
            slug += (startsWord ? "-" : "") + letters[index].lowercased()
        }
    }

    /// The sentence and what to do next.
    var wording: ProblemWording {
        ProblemWording.catalogue[self] ?? ProblemWording(Wording(slug, slug))
    }
}
