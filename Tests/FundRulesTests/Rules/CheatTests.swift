import FundRules
import Testing

/// Protects: nobody spends alone. Each way to cheat has a line in the rule tables that tries it, and the number it ends with;
/// the other verifier tries the same lines.
@Suite struct CheatTests {
    struct Cheat: Sendable, CustomTestStringConvertible {
        let way: String
        /// The line of the tables.
        let line: String
        /// The rule that refuses it, or the remark on it; nil: it is no cheat.
        let code: ProblemCode?

        init(_ way: String, _ line: String, _ code: ProblemCode?) {
            self.way = way
            self.line = line
            self.code = code
        }

        var testDescription: String { "\(way) → \(code.map { String($0.rawValue) } ?? "recorded")" }
    }

    /// Protects: each of these ways to cheat stays tried, and ends as it did.
    static let cheats = [
        Cheat("approving one's own request", "of one's own request", .approverIsMaker),
        Cheat("an approval for altered bytes", "of other bytes", .approvalOfOtherBytes),
        Cheat("a no made a yes", "with a no made a yes", .approvalOfOtherBytes),
        Cheat("a forged approval", "with a forged signature", .approvalForged),
        Cheat("an approval replayed", "twice by the same", .approvalRepeated),
        Cheat("an approval moved to another request", "with a signature for another request", .approvalOfAnother),
        Cheat("an approver revoked yesterday", "by a supervisor revoked before", .approverUnknown),
        Cheat("an approval from the wrong role", "by the wrong role", .approverRole),
        Cheat("an approval dated before the request", "an approval dated before its request", .approvalTooEarly),
        Cheat("paying before it is approved", "a payment dated before its approval", .approvalLate),
        Cheat("asking, and paying it oneself", "by the treasurer who asked", .handsNotSeparate),
        Cheat("splitting a payment in two", "the threshold split in two on one day", .spendingSplit),
        Cheat("splitting a request in two", "a request for the other half on the same day", .spendingSplit),
        Cheat("paying another payee", "another payee", .payeeDiffers),
        Cheat("paying for another project", "another project", .projectDiffers),
        Cheat("paying more than approved in sum", "more than was approved in sum", .paidOverRequest),
        Cheat("paying the director's cousin", "for a payee who is related", .payeeForbidden),
        Cheat("an emergency without a ground", "an emergency without such a ground", .groundNotAllowed),
        Cheat("an emergency that nobody confirmed", "an emergency that was not confirmed", .approvalsMissing),
        Cheat("the fund moved out by cash", "the imprest at the threshold without a request", .requestMissing),
        Cheat("the fund moved to another custodian", "a handover at the threshold without a request", .requestMissing),
        Cheat("the fund moved out by refunds", "a refund at the threshold without a request", .requestMissing),
        Cheat("a budget line exceeded", "a fen over the budget line", .approvalsMissing),
        Cheat("no budget line named", "a request that cites no line", .budgetLineMissing),
        Cheat("another project's budget used", "a request on the line of another project", .lineOfAnother),
        Cheat("a quorum missed by 0.01 m²", "paid after a vote: 0.01 m² short of two thirds", .resolutionMissing),
        Cheat("a quorum missed by one head", "paid after a vote: one head short of two thirds", .resolutionMissing),
        Cheat("a quorum met exactly", "paid after a vote: two thirds of area and heads", nil),
        Cheat("half for it", "paid after a vote: half of those who took part", .resolutionMissing),
        Cheat("a vote that ends later", "after a vote that ended a day later", .resolutionLate),
        Cheat(
            "a policy that does away with its own approval",
            "a policy that does away with approvals, before it is approved",
            .requestMissing
        ),
        Cheat(
            "such a policy approved by who made it",
            "the same policy approved by the treasurer who made it",
            .approverIsMaker
        ),
        Cheat(
            "a policy that leaves its own change to who records",
            "a tier that asks approvals, and changes that ask none",
            .policyUnguarded
        ),
        Cheat(
            "approving one's own request with another key",
            "one's own request approved with a new key",
            .approverIsMaker
        ),
        Cheat("two keys, two approvals", "approved with the old key and with the new one", .approvalRepeated),
        Cheat("asking with one key, paying with the next", "paid with the new key of who asked", .handsNotSeparate),
        Cheat("taking back what another asked for", "withdrawn by another", .withdrawalOfAnother),
        Cheat("the cousin in full width", "the director's cousin: in full width", .payeeForbidden),
        Cheat("half to a name with a space", "the other half of a payment: a space after the name", .spendingSplit),
        Cheat("bonds bought with approval, sold for cash without", "bonds sold for cash", .requestMissing),
        Cheat(
            "another unit's balance handed to one's own",
            "a fen taken over, and one unit's money given to another's",
            .requestMissing
        ),
        Cheat(
            "another budget in place of an approval",
            "a request within a line that was raised alone",
            .approvalsMissing
        ),
        Cheat(
            "a repair without a vote, as an expense",
            "a repair booked as an expense, where it needs a vote",
            .resolutionMissing
        ),
        Cheat("one owner, many heads", "an owner of two units counted as two heads", .headsOfOneOwner),
        Cheat("a receipt reversed and kept", "money received, and reversed", .receiptReversed),
        Cheat("a clock where no time jumped", "a clock from an entry 31 days after the one before", .clockWithoutJump),
        Cheat(
            "dating back by a clock",
            "a clock dated back before the entry before the jump",
            .timeGoesBack
        ),
        Cheat("dating back by a clock that was rejected", "an entry after it was rejected", .timeGoesBack),
        Cheat("setting one's own clock right", "a clock approved by who asked for it", .approverIsMaker),
        Cheat("dating ahead once a clock was wrong", "another entry of that date", .dateInFuture),
        Cheat("replacing a history that nobody signed", "a note that a stranger signed", .incarnationUnsigned),
        Cheat("replacing a history that is this one", "a note of this history", .incarnationNotLost),
        Cheat("paying another than the contractor", "a stranger to the contract is paid", .payeeNotContractor),
        Cheat("the same where no policy forbids it", "paid to somebody who has no contract", .payeeOfNoContract),
        Cheat(
            "paying a contractor twice, as if for supervision",
            "paid to the builder as if for supervision, a fen over its contract",
            .paymentOverContract
        ),
        Cheat("a claim assigned alone", "so much assigned without a request", .partyChangeUnapproved),
        Cheat(
            "another contractor put in place alone",
            "another takes the place of so much without a request",
            .partyChangeUnapproved
        ),
        Cheat("one deposit counted twice", "a piece taken before", .referenceUsed),
        Cheat("a deposit counted whole and in pieces", "a whole line after a piece of it", .referenceUsed),
        Cheat(
            "the fund's money given to a home as a debt",
            "a fen more than it owes is written off",
            .settlementTooLarge
        ),
        Cheat(
            "a debt written off alone",
            "a debt is written off without a request where spending asks for one",
            .requestMissing
        ),
        Cheat(
            "an office taken by a member who may not record",
            "a treasurer of the auditor's own, where nobody need approve",
            .officeNotVoted
        ),
        Cheat(
            "an office taken by a vote while the treasurer records",
            "after the treasurer has recorded again",
            .officeNotVoted
        ),
        Cheat("an office taken by a vote of one's own building", "a vote on offices by one building", .officeScope),
        Cheat(
            "a home cut in two for two heads",
            "the parts of a split home counted as heads of their own",
            .headsOfOneOwner
        ),
        Cheat(
            "the same once the parts were merged with others",
            "a part merged into a neighbour's home, and another of it",
            .headsOfOneOwner
        ),
        Cheat("a home cut in two alone", "a home split without a request", .registerUnrequested),
        Cheat(
            "phantom homes in the middle of the year",
            "a home added in trade without a request",
            .registerUnrequested
        ),
        Cheat(
            "approval for one home, used for another",
            "another home split than was approved",
            .registerDiffers
        ),
        Cheat(
            "an owner's homes counted as one, by a correction",
            "a group changed by an amendment, approved as a title",
            .registerDiffers
        ),
        Cheat("one approval used twice", "a group changed and changed back on one request", .requestSettled),
        Cheat("a request for money used for the register", "a split on a request for money", .requestOfNothing),
        Cheat("a request for the register used for money", "money paid on a request for a split", .requestOfNothing),
        Cheat("replacing a history alone", "going on, approved by who asked", .approverIsMaker),
        Cheat("a letter that nobody sees", "a forbidden payee with U+E0100 in the name", .payeeForbidden),
        Cheat("a payee that nobody sees", "a request for a payee that nobody sees", .nameInvisible),
        Cheat("getting back what the home has spent", "a refund of what the home has spent", .homeOverdrawn),
        Cheat("another home's money", "a handover by which a home gains what another gives", .homeOverdrawn),
        Cheat("a payout of nothing", "a payout of money that never came", .payoutTooLarge),
        Cheat("a correction of what nobody had", "a cost of a fen more than the year had", .yearEndBelowZero),
        Cheat("an invoice paid over its total", "a fen on an invoice that is paid", .invoiceOverpaid),
        Cheat("one invoice paid twice", "an invoice paid before, written wider", .invoiceUsed),
        Cheat(
            "publishing an emergency in time, half a year later",
            "a publication that was due in July, recorded in December and dated in time",
            .dateTooFarBack
        ),
        Cheat(
            "the fund moved to another custodian, approved by the committee",
            "money handed to another custodian without a vote",
            .resolutionMissing
        ),
        Cheat("the owners chose another", "money handed to another than the owners chose", .resolutionMissing),
        Cheat("a custodian as an emergency", "money handed out as an emergency", .resolutionMissing),
        Cheat("one building decides who keeps all money", "a vote on custody by one building", .custodyVote),
        Cheat("splitting a payment over days", "the other half 27 days later", .requestMissing),
        Cheat("dating the other half back", "the other half dated back by 27 days", .requestMissing),
        Cheat(
            "splitting into requests over days",
            "a request for the other half, days later, paid without approval",
            .approvalsMissing
        ),
        Cheat("a receipt that the bank had, reversed and kept", "a receipt that the bank had", .requestMissing),
        Cheat("receipts reversed in two halves", "two receipts that the bank had, each half of it", .requestMissing),
        Cheat("phantom homes of last year", "six homes dated in January", .dateTooFarBack),
        Cheat("a vote of last winter", "a resolution dated in January", .dateTooFarBack),
        Cheat(
            "phantom homes of last month",
            "votes of six homes that were recorded after the vote, dated before",
            .ballotUnregistered
        ),
        Cheat(
            "approving today what was paid last month",
            "a payment dated before its approval was recorded",
            .approvalRecordedLater
        ),
        Cheat("lines that anybody can guess by their hashes", "a line without its salt", .saltMissing),
        Cheat("balances that anybody can guess", "a close as in a ledger without salts", .closeBalancesDiffer),
    ]

    @Test(arguments: cheats) func isTried(_ cheat: Cheat) {
        let table =
            TrustRuleTests.table + SpendingRuleTests.table + VoteRuleTests.table + CollusionRuleTests.table
            + ClockRuleTests.table + IncarnationRuleTests.table + DateRuleTests.table + CustodyRuleTests.table
            + WindowRuleTests.table + ReceiptRuleTests.table
            + NameRuleTests.table + HomeRuleTests.table + InvoiceRuleTests.table + YearEndRuleTests.table
            + PaperRuleTests.table
            + ContractRuleTests.table
            + GovernanceRuleTests.table + RegisterRequestRuleTests.table + SaltRuleTests.table
        #expect(table.filter { $0.what == cheat.line }.map(\.code) == [cheat.code])
    }

    /// What a vote to raise money comes to is no rule's condition: it is counted, and told.
    @Test(arguments: [("three quarters to raise", true), ("0.01 m² short of three quarters", false)])
    func threeQuartersRaiseMoney(_ what: String, _ passes: Bool) {
        #expect(VoteRuleTests.polls.filter { $0.what == what && $0.matter == .raise }.map(\.passes) == [passes])
    }
}
