package import FundRules

/// The words about contracts, acceptance and completion of projects.
package enum ProjectLifeTexts {
    package static let contract = Wording("登记施工合同和质保金。", "Record a project's contract and what is kept back.")
    package static let contractor = Wording("施工单位。", "Who does the work.")
    package static let retention = Wording(
        "质保金占合同的百分比，如 5；没有就写 0。",
        "What is kept back, in per cent, such as 5; 0 for nothing."
    )
    package static let number = Wording("合同编号。", "The contract's number.")
    package static let replaces = Wording("换下哪一家：它的合同就此结束。", "Whose contract this ends: another contractor's.")
    package static let payee = Wording("收款方", "party")
    package static let paid = Wording("已付", "paid")
    package static let result = Wording("passed 合格或 failed 不合格。", "passed or failed.")
    package static let residents = Wording("业主对工程的评分，1 到 5。", "How the residents rate the work, 1 to 5.")

    package static let sum = Wording("合同", "contract")
    package static let due = Wording("未付质保金", "retention due")
    package static let releasedOn = Wording("到期", "release")
    package static let state = Wording("进展", "state")
    package static let building = Wording("施工中", "under way")
    package static let accepted = Wording("{0} 验收", "accepted {0}")
    package static let completed = Wording("{0} 完结", "completed {0}")
}
