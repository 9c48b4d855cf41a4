/// What the catalogue says about a problem.
struct ProblemWording: Sendable {
    /// What is wrong, with placeholders for the actual values.
    let message: Wording
    /// What to do next; nil where there is nothing to say without naming a front end's commands.
    let remedy: Wording?

    init(_ message: Wording, _ remedy: Wording? = nil) {
        self.message = message
        self.remedy = remedy
    }

    /// All of it.
    static let catalogue: [ProblemCode: ProblemWording] =
        rules.merging(findings) { first, _ in first }.merging(files) { first, _ in first }
        .merging(requests) { first, _ in first }.merging(papers) { first, _ in first }
        .merging(records) { first, _ in first }.merging(trustRequests) { first, _ in first }
        .merging(writer) { first, _ in first }.merging(kinds) { first, _ in first }.merging(desk) { first, _ in first }
        .merging(copies) { first, _ in first }.merging(reading) { first, _ in first }
        .merging(memory) { first, _ in first }.merging(privacy) { first, _ in first }
        .merging(contracts) { first, _ in first }
        .merging(differences) { first, _ in first }
        .merging(dates) { first, _ in first }
        .merging(salts) { first, _ in first }
        .merging(governance) { first, _ in first }
}
