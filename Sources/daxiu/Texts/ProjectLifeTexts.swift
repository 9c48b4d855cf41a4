import FundDesk

/// The words about contracts, acceptance and completion of projects.
extension ProjectLifeTexts {
    static let contract = Wording("登记施工合同和质保金。", "Record a project's contract and what is kept back.")
    static let contractor = Wording("施工单位。", "Who does the work.")
    static let retention = Wording(
        "质保金占合同的百分比，如 5；没有就写 0。",
        "What is kept back, in per cent, such as 5; 0 for nothing."
    )
    static let number = Wording("合同编号。", "The contract's number.")
    static let replaces = Wording("换下哪一家：它的合同就此结束。", "Whose contract this ends: another contractor's.")
    static let result = Wording("passed 合格或 failed 不合格。", "passed or failed.")
    static let residents = Wording("业主对工程的评分，1 到 5。", "How the residents rate the work, 1 to 5.")
    static let contractDiscussion = Wording(
        """
        一个项目和每家施工单位各有一份合同，工程款付给合同方；监理、检测、审价和其他用 pay --part。验收合格并到期之前，付款不能超过合同扣除质保金的数。
        和同一家再登记一次就是变更，质保金不能变少或提前。换一家写 --replaces，按合同未付的数审批，写 --request。
        """,
        """
        A project has one contract with each contractor, who is paid for the works; for what else: pay --part. Until the \
        work is accepted and the release has come, no more is paid than the sum less the retention. A later contract with \
        the same contractor replaces it; the retention may neither shrink nor fall due sooner. For another contractor in \
        its place: --replaces, approved by what is left, with --request.
        """
    )
    static let contractAmount = Wording("合同金额，元。", "The contract's sum in yuan.")
    static let release = Wording("质保金可以支付的第一天。", "The first day on which the retention may be paid.")
    static let assign = Wording("登记债权转让：合同未付的款改付别家。", "Record an assignment: somebody else is paid what is left.")
    static let assignDiscussion = Wording(
        "要附书面材料（--attach）。按合同未付的数审批：先为受让方申请用款，批准后写 --request。",
        """
        Comes with its paper (--attach). Approved by what is left of the contract: ask for the assignee with daxiu request, \
        and cite the request once it is approved.
        """
    )
    static let assignor = Wording("现在的收款方。", "Who is paid now.")
    static let assignee = Wording("受让方：以后付给谁。", "Who is paid from now on.")
    static let accept = Wording("登记验收和双评。", "Record the acceptance, and how both sides rate each other.")
    static let contractorRating = Wording("施工单位对业委会的评分，1 到 5。", "How the contractor rates the committee, 1 to 5.")
    static let close = Wording("项目完结：不再付款，各户分摊就此确定。", "Complete a project: nothing more is paid, every share is final.")

    static let final = Wording(
        "共支出 {0} 元，由 {1} 户分摊：最少 {2} 元（{3}），最多 {4} 元（{5}）。",
        "It cost {0} yuan, which {1} units bear: from {2} yuan ({3}) to {4} yuan ({5})."
    )
    static let finalList = Wording(
        "各户分摊已定，指纹 {0}；名单：daxiu statement project {1} --period {2}",
        "Every share is final, root {0}; the list: daxiu statement project {1} --period {2}"
    )
}
