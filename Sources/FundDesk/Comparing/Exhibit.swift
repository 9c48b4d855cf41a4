/// One side of a comparison: whatever somebody holds that says how far a ledger had come.
package struct Exhibit: Sendable {
    /// What it is.
    package enum Form: String, Sendable {
        /// A ledger file.
        case ledger
        /// A signed checkpoint.
        case note
        /// The three lines of a checkpoint, which nobody signed.
        case text
        /// A receipt of an entry, a ballot, a balance.
        case receipt
        /// The link of a notice on paper.
        case link
        /// A folder that is published.
        case notice
        /// What this machine remembers.
        case remembered
    }

    /// What it is.
    package let form: Form
    /// Where it comes from, as the user named it; where it is remembered, the file it was seen in.
    package let path: String
    /// The log's origin; nil of a link, which does not say it.
    package private(set) var origin: String?
    /// What is known of the tree.
    package let tree: KnownTree
    /// The signed note; nil where nobody signed.
    package private(set) var note: SignedNote?
    /// The line of an entry that it shows, and its number.
    package private(set) var entry: (sequence: Int, line: [UInt8])?
    /// The ledger, where it is one.
    package private(set) var ledger: ComparedLedger?
    /// The published folder that the ledger was unpacked from.
    private var notice: UnpackedNotice?
    /// When it was seen, where it is remembered.
    package private(set) var seen: Timestamp?
    /// The keys of the members of the history that it is of; nil of what does not name them.
    package private(set) var members: [VerifierKey]?
    private var link: CheckpointLink?

    private init(_ form: Form, _ path: String, origin: String?, _ tree: KnownTree) {
        (self.form, self.path, self.origin, self.tree) = (form, path, origin, tree)
    }

    /// A ledger as a verification has read it.
    package init(_ ledger: ComparedLedger) {
        self.init(.ledger, ledger.ledger.path, origin: ledger.verdict.origin, ledger.tree)
        take(ledger)
    }

    private mutating func take(_ ledger: ComparedLedger) {
        self.ledger = ledger
        members = ledger.members.map(\.key)
        if let seal = ledger.seal, let checkpoint = try? Checkpoint(text: seal.text), checkpoint.size == tree.size,
            checkpoint.root == tree.root
        {
            note = seal
        }
    }

    /// A published folder, by the ledger that was unpacked from it, as a verification has read it.
    package init(_ notice: UnpackedNotice, _ ledger: ComparedLedger, _ folder: String) {
        self.init(.notice, folder, origin: ledger.verdict.origin, ledger.tree)
        take(ledger)
        self.notice = notice
    }

    /// What this machine remembers.
    package init(_ remembered: RememberedNote) {
        let checkpoint = remembered.checkpoint
        let tree = KnownTree(size: checkpoint.size, root: checkpoint.root)
        self.init(.remembered, remembered.path, origin: checkpoint.origin, tree)
        (note, seen, members) = (remembered.note, remembered.seen, remembered.keys)
    }

    /// The checkpoint of a note.
    init(_ form: Form, _ note: SignedNote, _ checkpoint: Checkpoint, _ path: String) {
        self.init(form, path, checkpoint)
        self.note = note
    }

    /// A checkpoint that nobody signed.
    init(_ form: Form, _ path: String, _ checkpoint: Checkpoint) {
        let tree = KnownTree(size: checkpoint.size, root: checkpoint.root)
        self.init(form, path, origin: checkpoint.origin, tree)
    }

    /// A receipt; nil where its path does not lead to the root that it names.
    init?(_ proof: LogProof, _ path: String) {
        let hasher = TreeHasher()
        guard let line = proof.extra, let checkpoint = try? Checkpoint(text: proof.note.text),
            let tree = KnownTree(proof.inclusion, leaf: hasher.leaf(line), root: checkpoint.root, hasher: hasher)
        else { return nil }
        self.init(.receipt, path, origin: checkpoint.origin, tree)
        (note, entry) = (proof.note, (proof.inclusion.index, line))
    }

    /// What a link says.
    init(_ link: CheckpointLink, _ path: String) {
        self.init(.link, path, origin: nil, KnownTree(size: link.size, root: link.root))
        self.link = link
    }

    /// The same as one of a log of a name, which a link takes from what it is compared with.
    package func named(_ origin: String) -> Exhibit {
        guard let link, let note = try? link.note(origin: origin) else { return self }
        var exhibit = self
        (exhibit.origin, exhibit.note) = (origin, note)
        return exhibit
    }

    /// The keys of those who signed it, as far as they are among some.
    package enum Signers: Sendable, Equatable {
        /// It has no signature.
        case nobody
        /// Nobody knows the keys that it is signed with.
        case unknown
        /// A line of a known key does not fit: it was altered, or somebody else made it.
        case forged
        /// These keys have signed it.
        case known([VerifierKey])
    }

    /// Who signed it.
    package func signers(among keys: [VerifierKey]) -> Signers {
        guard let note else { return .nobody }
        guard let signers = try? note.verifiedKeys(among: keys) else { return .forged }
        return signers.isEmpty ? .unknown : .known(signers)
    }

    /// The line of an entry; nil where it does not have it.
    func line(at sequence: Int) -> [UInt8]? {
        if let entry, entry.sequence == sequence { return entry.line }
        return try? ledger?.entry(at: sequence)?.line
    }
}
