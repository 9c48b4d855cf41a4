import FundDesk

/// Exit statuses besides those of a verdict.
enum ExitStatus {
    /// The ledger does not hold.
    static let fails: Int32 = 1
    /// Something could not be read or checked.
    static let unchecked: Int32 = 2
    /// It holds, but something speaks against it that a person has to settle.
    static let weak: Int32 = 3
    /// Entries were recorded and sealed, and what followed failed.
    static let recordedButFailed: Int32 = 4
    /// The command line is wrong.
    static let usage: Int32 = 64
    /// What was asked for is wrong.
    static let badData: Int32 = 65
    /// An error nobody foresaw (EX_SOFTWARE).
    static let unexpected: Int32 = 70
    /// Somebody stopped before the last answer: what a shell says of a program that Ctrl-C ended.
    static let stopped: Int32 = 130
}

extension ProblemCode {
    /// The exit status of a command that ends with the problem.
    var exitStatus: Int32 {
        switch self {
        case _ where isRemark: 0
        case _ where isDoubt: ExitStatus.weak
        case .receiptContradicts, .evidenceProvesNothing: ExitStatus.fails
        case .privateFileRefused, .passphrasePermissions: ExitStatus.unchecked
        case .erasureUnfinished: ExitStatus.recordedButFailed
        case .ledgerNotNamed, .keyNotNamed, .ledgersSeveral: ExitStatus.usage
        case .ledgerDamaged, .entryUnreadable, .receiptFails, .statementsDiffer, .subLedgerDiffers: ExitStatus.fails
        case .ledgerBehind, .ledgerForked, .keyHasHistory: ExitStatus.fails
        case .witnessContradicted, .witnessNotShown, .witnessLedgerForks, .witnessRangeLost: ExitStatus.fails
        case .witnessSawOther: ExitStatus.fails
        case .witnessRequestMalformed, .witnessOriginUnknown, .witnessNotSigned, .witnessSizeDiffers: ExitStatus.badData
        case .witnessKeysUncompared, .witnessEvidenceUnknown, .witnessLedgerOlder, .monthNotClosed: ExitStatus.badData
        case _ where (2000..<3000).contains(rawValue): ExitStatus.fails
        case _ where (3000..<4000).contains(rawValue): ExitStatus.unchecked
        default: ExitStatus.badData
        }
    }
}

extension Verdict.Word {
    /// The exit status.
    var exitStatus: Int32 {
        switch self {
        case .holds: 0
        case .fails: ExitStatus.fails
        case .unchecked: ExitStatus.unchecked
        case .weak: ExitStatus.weak
        }
    }
}

extension LedgerComparison {
    /// The exit status of a comparison.
    func exitStatus() throws -> Int32 {
        let isSettled = try settlement()?.isInEffect == true
        return switch relation {
        case .fork where isSound && isSettled: Verdict.Word.weak.exitStatus
        case .fork: ExitStatus.fails
        case _ where !isSound: ExitStatus.fails
        case .same, .firstExtends, .secondExtends: 0
        case .origins, .strangers: Verdict.Word.weak.exitStatus
        case .unread: ExitStatus.unchecked
        }
    }
}
