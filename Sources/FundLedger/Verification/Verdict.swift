public import FundRules
public import TransparencyLog

/// What a verification found: a value, never an error.
public struct Verdict: Sendable {
    /// The whole answer in a word.
    public enum Word: String, Sendable {
        /// Everything that was checked is as it must be.
        case holds
        /// Something is not as it must be.
        case fails
        /// The ledger could not be read to its end.
        case unchecked
        /// Everything holds, but less was asked of it than the trust policy wants.
        case weak
    }

    /// One of the questions a verification answers.
    public struct Check: Hashable, Sendable {
        /// Which question.
        public enum Question: String, Sendable, CaseIterable {
            /// Bytes, chain and tree intact.
            case integrity
            /// Books balance and every rule kept.
            case rules
            /// Sealed by keys that were pinned.
            case seals
            /// Extends what this machine saw before.
            case memory
            /// Cosigned by witnesses.
            case witnesses
            /// Existed no later than a moment.
            case timestamp
            /// Private details erased by recorded decision only.
            case erasures
        }
        /// How it is answered.
        public enum Answer: String, Sendable {
            /// Yes.
            case yes
            /// No.
            case no
            /// Not checked.
            case unchecked
        }
        /// The question.
        public let question: Question
        /// The answer.
        public let answer: Answer
        /// What the answer rests on, for people.
        public let detail: Wording
    }

    /// Number of entries.
    public let size: Int
    /// Root hash over all entries as they are.
    public let root: Digest
    /// The log's origin line; empty where the first entry cannot be read.
    public let origin: String
    /// The fund's name; empty where the first entry cannot be read.
    public let fund: String
    /// When the last entry was recorded; nil for a ledger without a readable entry.
    public let lastTime: Timestamp?
    /// The answers, in the order of the questions.
    public let checks: [Check]
    /// Everything that is wrong, in order of entry.
    public let findings: [Problem]
    /// What is worth a question although nothing is wrong with it, in order of entry.
    public let remarks: [Problem]
    /// The objections that nobody has answered, in order of entry.
    public let openObjections: [StandingObjection]
    /// The auditors' opinions that no later one took the place of, in order of entry.
    public let attestations: [StandingAttestation]
    /// The emergencies that were paid and are not published, in order of entry.
    public let unpublished: [DuePublication]
    /// What was found of private details.
    public let details: PrivateCount
    /// Attachments that a copy for others lacks and says so, and that were therefore not checked.
    public let attachmentsUnchecked: Int
    /// The sealed votes whose ballots are not in the file, and that were therefore not counted again, in order of entry.
    public let ballotsUnchecked: [UncheckedVote]
    /// The incarnations in effect, in order of entry: what another copy of the history had is replaced.
    public let incarnations: [StandingIncarnation]
    /// What speaks against relying on it, although nothing in it is wrong: a person has to settle it.
    public let doubts: [Problem]
    /// What does not make the ledger wrong, but whoever relies on it should know.
    public let warnings: [Wording]
    /// The histories of the same origin that it contradicts.
    public let opponents: [Opponent]
    /// Why this machine could not remember it; nil where it did, or was not to.
    public internal(set) var unremembered: Problem?
    /// What witnesses said, and whose word the verifier asked for.
    public let witnesses: TrustAnswer
    /// What timestamp authorities said of its checkpoints.
    public let timestamps: TimestampAnswer
    /// The keys of everybody who is or was a member.
    package let members: [VerifierKey]
    /// The note over the last entries that are sealed.
    package let note: String
    /// What was found at the sizes that somebody remembers.
    let found: [Int: Landmarks.Found]

    /// The whole answer in a word.
    public var word: Word {
        // That too few witnesses cosigned it makes nothing in it wrong; a false cosignature is a finding.
        if !findings.isEmpty || checks.contains(where: { $0.answer == .no && $0.question != .witnesses }) {
            return .fails
        }
        return doubts.isEmpty && isWhole && witnesses.isMet != false ? .holds : .weak
    }

    /// Whether all that belongs to it was there to be checked. A copy without its attachments may lack them for another
    /// reason than it says.
    package var isWhole: Bool { attachmentsUnchecked == 0 && ballotsUnchecked.isEmpty }

    /// Whether nothing is wrong with it but what is remembered.
    var isSoundInItself: Bool {
        findings.allSatisfy { $0.code.question == .memory }
            && checks.allSatisfy { $0.question == .memory || $0.question == .witnesses || $0.answer != .no }
    }

    /// The root over the first entries, at a size that was asked for or all of them; nil for any other size.
    package func root(at size: Int) -> Digest? { size == self.size ? root : found[size]?.root }
}

extension Verdict {
    /// What a pass found, and what damage stopped it; no pass where the file could not even be begun.
    init(_ pass: VerificationPass?, _ judgement: MemoryJudgement?, damage: [Problem], now: Timestamp? = nil) {
        let memory = MemoryAnswer(judgement) { pass?.hasAlteredLine(before: $0) == true }
        let findings = (pass?.findings ?? []) + memory.findings + damage
        let codes = Set(findings.map(\.code))
        func answer(_ question: Check.Question) -> Check.Answer {
            codes.contains { $0.question == question } ? .no : damage.isEmpty ? .yes : .unchecked
        }
        let state = pass?.state ?? FundState()
        size = state.size
        root = pass?.root ?? TreeHasher.emptyRoot
        origin = state.fund?.origin ?? ""
        fund = state.fund?.name ?? ""
        lastTime = state.size > 0 ? state.lastTime : nil
        self.findings = findings
        let ahead = now.flatMap { state.remark(ofTimeBeyond: $0) }
        remarks = (pass?.remarks ?? []) + (ahead.map { [$0] } ?? []) + memory.remarks
        doubts = memory.doubts
        warnings = memory.warnings
        opponents = memory.opponents
        let witnesses = pass?.witnesses ?? TrustAnswer()
        self.witnesses = witnesses
        let timestamps = pass?.timestamps ?? TimestampAnswer()
        self.timestamps = timestamps
        members = state.trust.members.map(\.member.key)
        note = pass?.seals.lastNote ?? ""
        found = pass?.landmarks.found ?? [:]
        openObjections = state.objections.filter { $0.reply == nil }
        attestations = state.attestations.filter { $0.replacedBy == nil }
        unpublished = state.duePublications
        details = pass?.companions.count ?? PrivateCount()
        attachmentsUnchecked = pass?.companions.attachmentsUnchecked ?? 0
        ballotsUnchecked = pass?.ballots.unchecked ?? []
        incarnations = state.incarnations
        checks = [
            Check(
                question: .integrity,
                answer: answer(.integrity),
                detail: Verdict.integrityDetail(pass)
            ),
            Check(
                question: .rules,
                answer: answer(.rules),
                detail: Verdict.rulesDetail(pass)
            ),
            Check(
                question: .seals,
                answer: answer(.seals) == .yes && witnesses.lacksSeals(of: state.size) ? .unchecked : answer(.seals),
                detail: witnesses.sealDetail(of: state.size) ?? Verdict.sealDetail(pass, memory)
            ),
            Check(
                question: .memory,
                answer: memory.findings.isEmpty ? memory.answer : .no,
                detail: memory.detail
            ),
            Check(
                question: .witnesses,
                answer: answer(.witnesses) == .yes ? witnesses.answer : answer(.witnesses),
                detail: witnesses.detail(of: state.size)
            ),
            Check(
                question: .timestamp,
                answer: answer(.timestamp) == .yes ? timestamps.answer : answer(.timestamp),
                detail: timestamps.detail(of: state.size)
            ),
            Check(
                question: .erasures,
                answer: Verdict.erasureAnswer(pass, answer(.erasures)),
                detail: details.detail
            ),
        ]
    }

    private static func integrityDetail(_ pass: VerificationPass?) -> Wording {
        let (judged, lacking) = (pass?.judged ?? 0, pass?.companions.attachmentsUnchecked ?? 0)
        guard lacking > 0 else {
            return Wording("{0} 条记录逐字节重算", "{0} entries hashed again").filled(judged)
        }
        return Wording(
            "{0} 条记录逐字节重算；这是不带附件的副本，{1} 个附件未核对",
            "{0} entries hashed again, byte by byte; a copy without attachments, {1} of them not checked"
        ).filled(judged, lacking)
    }

    /// What is not here was not checked; what is wrong is wrong whatever else is not here.
    private static func erasureAnswer(_ pass: VerificationPass?, _ answer: Check.Answer) -> Check.Answer {
        guard let companions = pass?.companions, companions.hasPrivateDetails else { return .unchecked }
        return answer == .no || companions.count.unchecked == 0 ? answer : .unchecked
    }

    private static func rulesDetail(_ pass: VerificationPass?) -> Wording {
        if let missing = pass?.ballots.unchecked, !missing.isEmpty {
            return Wording(
                "每条规则对每条记录重判；{0} 项表决的选票不在这里，未核对",
                "judged for every entry; the ballots of {0} votes are not here, and were not checked"
            ).filled(missing.count)
        }
        guard let judgedBefore = pass?.state.judgedBefore, judgedBefore > 0 else {
            return Wording("每条规则对每条记录重判", "judged for every entry")
        }
        return Wording(
            "每条规则对每条记录重判；前 {0} 条里月结的余额指纹本机算过、没有变",
            "judged for every entry; the balance roots among the first {0} were checked before"
        ).filled(judgedBefore)
    }

    private static func sealDetail(_ pass: VerificationPass?, _ memory: MemoryAnswer) -> Wording {
        let (signatures, skipped) = (pass?.seals.signatures ?? 0, pass?.seals.skipped ?? 0)
        let keys =
            memory.answer == .yes
            ? Wording("密钥与本机记得的相同", "the keys are those remembered here")
            : Wording("密钥取自账本自身", "keys from the file itself")
        guard skipped > 0 else {
            return Wording("全部 {0} 个签名有效；{1}", "all {0} signatures checked; {1}").filled(signatures, keys)
        }
        return Wording(
            "新增 {0} 个签名有效，{2} 个本机核对过、没有变；{1}",
            "{0} new signatures checked, {2} checked before and unchanged; {1}"
        ).filled(signatures, keys, skipped)
    }
}

extension Wording {
    fileprivate func filled(_ numbers: Int...) -> Wording {
        Wording(text(.zh, numbers.map(String.init)), text(.en, numbers.map(String.init)))
    }

    fileprivate func filled(_ number: Int, _ words: Wording, _ more: Int = 0) -> Wording {
        Wording(
            text(.zh, [String(number), words[.zh], String(more)]),
            text(.en, [String(number), words[.en], String(more)])
        )
    }
}

extension ProblemCode {
    /// The question that a finding answers with no.
    var question: Verdict.Check.Question {
        switch self {
        case .signatureInvalid, .sealMissing, .sealMixed: .seals
        case .olderThanRemembered, .differsFromRemembered, .receiptContradicts: .memory
        case _ where isDoubt || self == .sealsMissing: .memory
        case .cosignatureMalformed, .cosignatureInvalid: .witnesses
        case .timestampMalformed, .timestampInvalid: .timestamp
        case .ballotsMalformed, .ballotsRootDiffers, .ballotOfNobody, .sealedGroupDiffers, .sealedTallyDiffers,
            .ballotsUnnamed:
            .rules
        case .privateMissing, .privateAltered, .privateUnnamed, .privateNotErased, .privateFileRefused: .erasures
        case _ where rawValue >= ProblemCode.firstEntryNotOpen.rawValue && rawValue < 2000: .rules
        default: .integrity
        }
    }
}
