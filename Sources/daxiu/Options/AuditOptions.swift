import ArgumentParser
import FundDesk

/// From where on something is worth a question.
struct AuditOptions: ParsableArguments {
    @Option(help: AuditTexts.lateDays.help("days"))
    var lateDays: Word?

    @Option(help: AuditTexts.splitAmount.help("yuan"))
    var splitAmount: Word?

    @Option(help: AuditTexts.splitDays.help("days"))
    var splitDays: Word?

    @Option(help: AuditTexts.leadDays.help("days"))
    var leadDays: Word?

    @Option(help: AuditTexts.roundAmount.help("yuan"))
    var roundAmount: Word?

    @Option(help: AuditTexts.payeeShare.help("percent"))
    var payeeShare: Word?

    @Option(help: AuditTexts.spendRate.help("percent"))
    var spendRate: Word?

    @Option(help: AuditTexts.closingDays.help("days"))
    var closingDays: Word?

    @Option(help: AuditTexts.gapLength.help("count"))
    var gapLength: Word?

    @Option(help: AuditTexts.approvalDays.help("days"))
    var approvalDays: Word?

    @Option(help: AuditTexts.quickApprovals.help("count"))
    var quickApprovals: Word?

    @Option(help: AuditTexts.staleDays.help("days"))
    var staleDays: Word?

    @Option(help: AuditTexts.acceptanceShare.help("percent"))
    var acceptanceShare: Word?

    /// The thresholds, the usual ones where nothing was said.
    ///
    /// - Throws: `UsageError` for a number out of range, `Problem` for what is no amount.
    func values() throws -> AuditThresholds {
        var values = AuditThresholds()
        values.lateDays = try Typed.number(lateDays, "--late-days", 0...36_500) ?? values.lateDays
        values.splitDays = try Typed.number(splitDays, "--split-days", 0...36_500) ?? values.splitDays
        values.leadDays = try Typed.number(leadDays, "--lead-days", 0...36_500) ?? values.leadDays
        values.payeeShare = try Typed.number(payeeShare, "--payee-share", 0...100) ?? values.payeeShare
        values.closingDays = try Typed.number(closingDays, "--closing-days", 0...36_500) ?? values.closingDays
        values.gapLength = try Typed.number(gapLength, "--gap-length", 0...1_000_000) ?? values.gapLength
        values.approvalDays = try Typed.number(approvalDays, "--approval-days", 0...36_500) ?? values.approvalDays
        values.quickApprovals =
            try Typed.number(quickApprovals, "--quick-approvals", 1...1_000_000) ?? values.quickApprovals
        values.staleDays = try Typed.number(staleDays, "--stale-days", 0...36_500) ?? values.staleDays
        values.acceptanceShare =
            try Typed.number(acceptanceShare, "--acceptance-share", 0...100) ?? values.acceptanceShare
        if let splitAmount { values.splitAmount = try Typed.amount(splitAmount, "--split-amount").fen }
        if let roundAmount { values.roundAmount = try Typed.amount(roundAmount, "--round-amount").fen }
        if let spendRate {
            let rate = try Typed.balance(spendRate, "--spend-rate").fen
            guard rate <= 10_000 else { throw outOfRange("--spend-rate", spendRate, 0...100) }
            values.spendRate = Int(rate)
        }
        return values
    }

    private func outOfRange(_ option: String, _ word: Word, _ range: ClosedRange<Int>) -> UsageError {
        UsageError(AuditTexts.numberMalformed, option, word.text, "\(range.lowerBound)…\(range.upperBound)")
    }
}
