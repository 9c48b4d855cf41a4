import FundRules
import TransparencyLog

/// The private details in the file beside a ledger, hashed, and which of them this machine remembers having there.
struct StoredDetails: Sendable {
    /// A line of the file.
    struct Line: Sendable {
        let field: String
        /// Whether value and salt give the commitment.
        let fits: Bool
        let isBound: Bool
    }
    /// By commitment. Where several lines have the same, the one that does not fit counts: nothing hides behind another.
    private(set) var lines: [Digest: Line] = [:]
    /// Presence and what could not be read.
    private(set) var contents = PrivateFile.Contents()
    /// The commitments of what this machine has had here.
    let memory: DetailMemory.Recollection

    /// Nothing.
    init() { memory = DetailMemory.Recollection() }

    init(_ file: PrivateFile, _ memory: DetailMemory?) throws {
        self.memory = memory?.recall() ?? DetailMemory.Recollection()
        var found: [Digest: Line] = [:]
        contents = try file.read { record in
            let line = Line(field: record.detail.field, fits: record.fits, isBound: record.isBound)
            if line.fits, let known = found[record.commitment], !known.fits || known.isBound { return }
            found[record.commitment] = line
        }
        lines = found
    }
}
