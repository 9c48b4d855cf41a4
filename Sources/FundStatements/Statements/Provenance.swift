public import FundLedger
public import FundRules
public import TransparencyLog

/// What a statement's figures rest on: the ledger they were computed from and what its verification found.
public struct Provenance: Hashable, Sendable {
    /// Number of entries.
    public let size: Int
    /// Root hash over all of them.
    public let root: Digest
    /// The verdict in a word.
    public let word: Verdict.Word
    /// What speaks against the ledger until a person has settled it.
    public let doubts: [Problem]
    /// The objections that nobody has answered.
    public let openObjections: [StandingObjection]
    /// The emergencies that were paid and are not published.
    public let unpublished: [DuePublication]
    /// The incarnations in effect: what another copy of the history had is replaced.
    public let incarnations: [StandingIncarnation]
    /// The auditors' opinions; of a statement those on it.
    public internal(set) var attestations: [StandingAttestation]
    /// The sealed votes whose ballots are not in the file, so that they were not counted again.
    public let votesUnchecked: [UncheckedVote]

    /// What a verification answered.
    package init(_ verdict: Verdict) {
        size = verdict.size
        root = verdict.root
        word = verdict.word
        doubts = verdict.doubts
        openObjections = verdict.openObjections
        unpublished = verdict.unpublished
        incarnations = verdict.incarnations
        attestations = verdict.attestations
        votesUnchecked = verdict.ballotsUnchecked
    }
}
