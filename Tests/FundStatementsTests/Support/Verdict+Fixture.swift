import FundRules
import TransparencyLog

@testable import FundLedger

extension Verdict {
    /// What a verification says that found no more than this.
    init(
        size: Int,
        root: Digest,
        findings: [Problem] = [],
        doubts: [Problem] = [],
        incarnations: [StandingIncarnation] = []
    ) {
        self.init(
            size: size,
            root: root,
            origin: "example.org/test",
            fund: "",
            lastTime: nil,
            checks: [],
            findings: findings,
            remarks: [],
            openObjections: [],
            attestations: [],
            unpublished: [],
            details: PrivateCount(),
            attachmentsUnchecked: 0,
            ballotsUnchecked: [],
            incarnations: incarnations,
            doubts: doubts,
            warnings: [],
            opponents: [],
            witnesses: TrustAnswer(),
            timestamps: TimestampAnswer(),
            members: [],
            note: "",
            found: [:]
        )
    }
}
