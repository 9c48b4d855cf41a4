/// What a problem means to whoever meets it.
extension ProblemCode {
    /// Whether it is worth a question and no more: what it is said of breaks no rule.
    public var isRemark: Bool {
        switch self {
        case .partyChangeAlone, .payeeOfNoContract: true
        case .spendingSplit, .receiptReversed, .clockCorrected, .historyReplaced, .approvalRecordedLater,
            .recordedByOther, .areaFarFromFirst, .registerDuringProject, .homeBelowZero, .timeInFuture, .sealsMissing,
            .attestedChanged:
            true
        default: false
        }
    }

    /// Whether nothing in the ledger is wrong, but what is known beside it speaks against it until a person has settled
    /// it: a verdict is weaker for it, and does not fail.
    public var isDoubt: Bool {
        switch self {
        case .contradictsRemembered, .historyNotOwn, .originOfStrangers, .placeOfAnother, .recollectionDamaged,
            .rememberedReplaced:
            true
        default: false
        }
    }

    /// Whether it breaks no rule, and is recorded where a person says that it is meant.
    public var isQuestion: Bool {
        switch self {
        case .clockJumped, .sameAgain, .overTenTimesDue, .rateOverTenTimes, .paidFarAhead, .dateFarAhead, .personalName:
            true
        default: false
        }
    }

    /// Whether it stopped nothing, but whoever recorded should know.
    public var isNotice: Bool {
        self == .memoryMissing || self == .memoryDamaged || self == .memoryWithLedger || self == .memoryNotWritten
    }
}
