/// The words of sheets that are read before they are signed, and of what looks wrong with a request.
package enum SheetTexts {
    package static let booksAt = Wording("以上情况取自", "the books had")
    package static let entries = Wording("{0} 条记录时的账本", "{0} entries when this was written")
    package static let warning = Wording("请注意：{0}。", "Attention: {0}.")
    package static let because = Wording("原因：{0}", "Because: {0}")

    package static let unsigned = Wording("还没有签名。", "Nobody has signed it.")
    package static let signatureDamaged = Wording("签名不完整，请重新签。", "The signature is damaged: sign again.")
    package static let signedBy = Wording("已由密钥 {0} 于 {1} 签名。", "Signed by key {0} on {1}.")

    package static let project = Wording("项目", "project")
    package static let projectValue = Wording("{0} {1}（{2}）", "{0} {1} ({2})")
    package static let projectBudget = Wording("项目限额", "project's budget")
    package static let leftValue = Wording(
        "{0}，已付 {1}，还有 {2}，付了这笔剩 {3}",
        "{0}, paid {1}, left {2}, after this {3}"
    )
    package static let vote = Wording("业主表决", "owners' vote")
    package static let voteValue = Wording(
        "第 {0} 条“{1}”，{2} 至 {3}，{4}（同意/参与/应投：{5}）",
        "entry {0} “{1}”, {2} to {3}, {4} (for/took part/in scope: {5})"
    )
    package static let noVote = Wording("没有记录", "none on record")
    package static let contract = Wording("合同", "contract")
    package static let contractValue = Wording(
        "{0}，{1}，其中质保金 {2}，{3} 起可付",
        "{0}, {1}, of which {2} is kept back until {3}"
    )
    package static let contractPlain = Wording("{0}，{1}", "{0}, {1}")
    package static let noContract = Wording("没有登记", "none on record")
    package static let onContract = Wording("合同付款", "on the contract")
    package static let accepted = Wording("验收", "accepted")
    package static let budgetLine = Wording("该项预算", "that line has")
    package static let lineValue = Wording(
        "{0}，连同这笔已申请 {1}，剩 {2}",
        "{0}, requested with this {1}, left {2}"
    )
    package static let drawn = Wording("这项申请已付", "paid on this request")
    package static let bank = Wording("银行存款", "in the bank")
    package static let bankValue = Wording("{0}，付了这笔剩 {1}", "{0}, after this {1}")
    package static let needs = Wording("审批要求", "to be approved")
    package static let tierValue = Wording("{0}；按 {1} 衡量，满 {2} 的一档", "{0}; weighed as {1}, the tier from {2}")
    package static let tierVoteValue = Wording(
        "{0}，还要业主大会决议；按 {1} 衡量，满 {2} 的一档",
        "{0}, and the owners' resolution; weighed as {1}, the tier from {2}"
    )
    package static let tierUrgentValue = Wording(
        "{0}，紧急的免业主表决；按 {1} 衡量，满 {2} 的一档",
        "{0}, with no vote because it is an emergency; weighed as {1}, the tier from {2}"
    )
    package static let samePayee = Wording("同一收款方 {0} 天内", "same payee, within {0} days")
    package static let nothing = Wording("没有别的", "nothing else")
    package static let otherRequest = Wording(
        "第 {0} 条申请，{1}，{2}，{3}，已付 {4}",
        "request {0}, {1}, {2}, {3}, paid {4}"
    )
    package static let otherPayment = Wording("第 {0} 条付款，{1}，{2}，没有申请", "payment {0}, {1}, {2}, without a request")

    package static let wouldFail = Wording("照现在的账，付这笔会通不过：{0}", "as the books are, it could not be paid: {0}")
    package static let overContract = Wording(
        "合同 {0}，只剩 {1} 没有付，这笔超出 {2}",
        "the contract is {0} and {1} of it is left: this is {2} more"
    )
    package static let notYet = Wording(
        "其中有质保金 {0}，要验收合格、到 {1} 才能付",
        "some of it is the retention of {0}, which is paid once the work is accepted, from {1} on"
    )
    package static let split = Wording(
        "连同付给“{0}”的其他款项共 {1}，够到更高的一档：可能是拆开来付的",
        "together with what else goes to “{0}” it is {1}, of a higher tier: it may have been split"
    )
    package static let expired = Wording("申请 {0} 已到期", "the request ended on {0}")
    package static let recordAnyway = Wording("仍要提出这项申请吗？[y/N] ", "Record the request all the same? [y/N] ")
    package static let approveAnyway = Wording("仍要同意这项申请吗？[y/N] ", "Approve the request all the same? [y/N] ")
}
