public import FundRules
import GRDB
public import TransparencyLog

/// What a ledger's cosignatures, and the keys that sealed it, are worth to whoever has a policy.
public struct TrustAnswer: Sendable {
    /// A checkpoint that a listed key signed, and who cosigned it.
    public struct Witnessed: Sendable {
        /// How many entries it covers.
        public let size: Int
        /// How far the quorum goes.
        public let standing: TrustPolicy.Standing
        /// The witnesses of the policy that cosigned it, in its order, each with the time in seconds since 1970.
        public let cosigners: [(name: String, time: Int)]

        /// The time of the newest cosignature.
        public var time: Timestamp? { cosigners.map(\.time).max().map { Timestamp(seconds: Int64($0)) } }
    }

    /// The policy that was asked for; nil where none was.
    public private(set) var policy: TrustPolicy?
    /// Cosignatures in the file, of whomever.
    public private(set) var count = 0
    /// Cosignatures of known witnesses whose time has not come by the verifier's clock.
    public private(set) var ahead = 0
    /// How many entries the newest checkpoint covers that a listed key signed, or one that these brought in; nil where no
    /// key is listed.
    public private(set) var listed: Int?
    /// The newest checkpoint that satisfies the policy; where none does, the newest of those that come nearest.
    public private(set) var best: Witnessed?
    /// What is wrong with rows.
    private(set) var findings: [Problem] = []

    /// Whether a checkpoint of the file satisfies the policy; nil where there is none.
    public var isMet: Bool? { policy.map { _ in best?.standing.isMet == true } }

    /// Nothing was asked.
    package init() {}

    /// - Parameter state: the state after all entries, as a pass has judged them.
    init(_ database: Database, _ state: FundState, policy: TrustPolicy?, now: Timestamp?) throws {
        var check = CosignatureCheck(database, policy: policy, now: now)
        try check.run()
        (count, ahead, findings) = (check.count, check.ahead, check.findings)
        guard let policy else { return }
        self.policy = policy
        let trusted = policy.logs.isEmpty ? nil : try TrustAnswer.trusted(by: policy, state, database)
        if let trusted {
            listed = try TrustAnswer.sealed(by: trusted, in: database)
        }
        guard policy.asksForWitnesses else {
            let size = listed ?? state.size
            if size > 0 { best = Witnessed(size: size, standing: policy.standing(with: []), cosigners: []) }
            return
        }
        for size in check.said.keys.sorted(by: >) {
            guard let said = check.said[size] else { continue }
            if let trusted {
                let note = try LedgerRows.note(over: size, in: database).flatMap { try? SignedNote(bytes: $0) }
                guard TrustAnswer.isSigned(note, by: trusted) else { continue }
            }
            let witnessed = Witnessed(
                size: size,
                standing: policy.standing(with: Set(said.keys)),
                cosigners: policy.witnesses.compactMap { witness in said[witness.key].map { (witness.name, $0) } }
            )
            if best.map({ witnessed.standing.held > $0.standing.held }) ?? true || witnessed.standing.isMet {
                best = witnessed
            }
            if witnessed.standing.isMet { break }
        }
    }

    /// The listed keys, and those that entries under them brought in: a membership begins with an entry, and the recorder
    /// of that entry is one of them.
    private static func trusted(
        by policy: TrustPolicy,
        _ state: FundState,
        _ database: Database
    ) throws -> [VerifierKey] {
        let origin = state.fund?.origin ?? ""
        var trusted = Set(policy.logs.map(\.key).filter { $0.name.utf8.elementsEqual(origin.utf8) })
        guard !trusted.isEmpty else { return [] }
        for membership in state.trust.members.sorted(by: { $0.since < $1.since }) {
            let line = try LedgerRows.line(at: membership.since, in: database)
            guard let recorder = line.flatMap({ try? Entry(decoding: $0) })?.recorder,
                let key = state.trust.key(recorder), trusted.contains(key)
            else { continue }
            trusted.insert(membership.member.key)
        }
        return Array(trusted)
    }

    private static func isSigned(_ note: SignedNote?, by keys: [VerifierKey]) -> Bool {
        ((try? note?.verifiedKeys(among: keys)) ?? []).isEmpty == false
    }

    /// How many entries the newest checkpoint covers that one of some keys signed; 0 for none.
    private static func sealed(by keys: [VerifierKey], in database: Database) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT size, note FROM checkpoint ORDER BY size DESC")
        var last = Int.max
        var sealed = 0
        try RawRows.forEachWhile(statement, database) { handle in
            guard let size = RawRows.integer(handle, 0, in: Int.min...Int.max), size < last else {
                throw RawRows.damaged("checkpoint: rows out of order")
            }
            last = size
            let isSigned = TrustAnswer.isSigned(LedgerRows.note(handle, 1), by: keys)
            if isSigned { sealed = size }
            return !isSigned
        }
        return sealed
    }
}
