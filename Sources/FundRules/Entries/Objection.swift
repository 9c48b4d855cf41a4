public import TransparencyLog

/// `objection` (异议): somebody doubts an entry; the committee owes a reply.
///
/// Recorded by the committee, or carried in as the resident's own note, signed with a key of the resident's: then nobody
/// can say afterwards that the words were others. Source: 民法典 §281, 业主大会和业主委员会指导规则 §36.
public struct Objection: EntryBody {
    /// `objection`.
    public static let kind = "objection"
    /// 异议.
    public static let name = Wording("异议", "objection")

    /// The entry that is doubted.
    public let entry: Int
    /// What is doubted, and why.
    public let text: String
    /// The unit whose owner objects; nil where nobody is named.
    public let unit: String?
    /// The resident's own signature; nil where the committee wrote the words down.
    public let signature: Signature?

    /// The resident's key and what it signed.
    public struct Signature: Sendable {
        /// The resident's key.
        public let key: VerifierKey
        /// The signed note over `Objection.text(of:…)`.
        public let note: String

        /// A key and a note.
        public init(key: VerifierKey, note: String) {
            self.key = key
            self.note = note
        }
    }

    /// An objection.
    public init(to entry: Int, text: String, unit: String?, signature: Signature? = nil) {
        self.entry = entry
        self.text = text
        self.unit = unit
        self.signature = signature
    }

    /// What a resident signs: the ledger, the entry by its leaf hash, and the words.
    public static func signedText(origin: String, leaf: Digest, _ text: String) -> String {
        "daxiu/objection/v1\n\(origin)\n\(leaf.base64)\n\(text)\n"
    }

    /// The words.
    public var texts: [FreeText] { [FreeText(.text, text)] }

    /// The entry that is doubted.
    public var about: Concern {
        Concern(unit.map(Concern.Homes.one) ?? .none, project: nil, payee: nil, amount: nil, tie: .entry(entry))
    }
    /// The entry.
    public var subject: Wording { Wording("对第 {0} 条", "to entry {0}").filled(String(entry)) }
    /// The words, and who says them.
    public var particulars: Particulars {
        [
            Particular(Wording("异议", "objection"), text), Particular(Wording("提出人房号", "raised by"), unit),
            Particular(Wording("业主签名", "signed by"), signature?.key.description),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        var signature: Signature?
        if reader.optionalMember("key") {
            let start = reader.position
            let text = try reader.string(limit: 1000)
            let key: VerifierKey
            do throws(LogError) { key = try VerifierKey(text) } catch {
                throw reader.failure(.malformedValue, at: start)
            }
            try reader.member("note")
            signature = Signature(key: key, note: try reader.string(limit: Limits.noteBytes))
        }
        self.signature = signature
        try reader.member("text")
        text = try reader.string()
        unit = reader.optionalMember("unit") ? try reader.code() : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("entry", Int64(entry))
            if let signature {
                $0.member("key", signature.key.description)
                $0.member("note", signature.note)
            }
            $0.member("text", text)
            $0.member("unit", unit)
        }
    }

    /// The objection stands open: it is to an earlier entry, and what bears a resident's signature was signed.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let doubted = self.entry < state.size ? judgement.history.entry(at: self.entry) : nil
        guard let doubted else {
            judgement.add(.objectionToNothing, .entry(self.entry))
            return
        }
        if entry.date < doubted.entry.date {
            judgement.add(.answerTooEarly, .date(entry.date), .date(doubted.entry.date))
        }
        if let unit, state.register.index(of: unit) == nil { judgement.add(.unitUnknown, .name(unit)) }
        if let signature, !isSigned(signature, doubted.line, state) {
            judgement.add(.objectionUnsigned, .key(signature.key.keyID))
        }
        state.objections.append(
            StandingObjection(sequence: state.size, entry: self.entry, date: entry.date, unit: unit, reply: nil)
        )
    }

    private func isSigned(_ signature: Signature, _ line: [UInt8], _ state: FundState) -> Bool {
        let leaf = TreeHasher().leaf(line)
        let due = Objection.signedText(origin: state.fund?.origin ?? "", leaf: leaf, text)
        return SignedNote.proves(due, signedBy: [signature.key], signature.note)
    }
}
