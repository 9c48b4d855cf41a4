public import TransparencyLog

/// An auditor's opinion as the state remembers it.
public struct StandingAttestation: Hashable, Sendable {
    /// The entry that holds it.
    public let entry: Int
    /// What is said, and of what.
    public let terms: Attestation.Terms
    /// The day on which it was signed.
    public let signed: CalendarDate
    /// The auditor's key.
    public let key: VerifierKey
    /// A later opinion by the same key on the same statement of the same period; nil where there is none.
    public internal(set) var replacedBy: Int?
    /// The first entry since the auditor looked that touches the period; nil where none does.
    public internal(set) var firstChange: Int?
    /// How many do.
    public internal(set) var changes = 0

    /// Counts a change of the period; whether it is one, and the auditor had not seen it.
    @discardableResult
    mutating func take(_ change: LateChange) -> Bool {
        guard change.entry >= terms.size, change.touches(terms.from, terms.to) else { return false }
        firstChange = firstChange ?? change.entry
        changes += 1
        return true
    }

    /// Whether another opinion takes the place of this one.
    func isReplaced(by other: StandingAttestation) -> Bool {
        replacedBy == nil && key == other.key && terms.statement == other.terms.statement
            && terms.from == other.terms.from && terms.to == other.terms.to
    }
}

extension StandingAttestation: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: StandingAttestation?, by coder: inout Coder) throws(Coder.Failure) {
        let terms = written?.terms
        let auditor = try coder.value("auditor", terms?.auditor)
        changes = try coder.value("changes", written?.changes)
        entry = try coder.value("entry", written?.entry)
        firstChange = try coder.optional("first", written?.firstChange)
        let from = try coder.value("from", terms?.from)
        key = try coder.value("key", written?.key)
        let opinion = try coder.value("opinion", terms?.opinion)
        replacedBy = try coder.optional("replaced", written?.replacedBy)
        let root = try coder.value("root", terms?.root)
        signed = try coder.value("signed", written?.signed)
        let size = try coder.value("size", terms?.size)
        let statement = try coder.value("statement", terms?.statement)
        let text = try coder.value("text", terms?.text)
        let to = try coder.value("to", terms?.to)
        self.terms = Attestation.Terms(
            by: auditor,
            on: statement,
            from: from,
            to: to,
            size: size,
            root: root,
            opinion,
            text
        )
    }
}

extension Attestation.Opinion: SnapshotValue {}
extension Attestation.Statement: SnapshotValue {}

extension VerifierKey: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.verifierKey() }
    func encode(to writer: inout CanonicalWriter) { writer.string(description) }
}
