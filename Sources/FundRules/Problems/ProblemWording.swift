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
    static let catalogue: [ProblemCode: ProblemWording] = [
        rules, findings, files, requests, papers, records, trustRequests, writer, kinds, desk, copies, reading, memory,
        privacy, contracts, governance, tables, bankImport, attestations, samples, witnesses, cosignatures, evidence,
        notice, timestamps,
    ].reduce(into: [:]) { catalogue, part in catalogue.merge(part) { first, _ in first } }
}
