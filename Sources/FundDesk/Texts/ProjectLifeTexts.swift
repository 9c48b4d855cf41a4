/// The words about contracts, acceptance and completion of projects.
package enum ProjectLifeTexts {
    package static let payee = Wording("收款方", "party")
    package static let paid = Wording("已付", "paid")
    package static let sum = Wording("合同", "contract")
    package static let due = Wording("未付质保金", "retention due")
    package static let releasedOn = Wording("到期", "release")
    package static let state = Wording("进展", "state")
    package static let building = Wording("施工中", "under way")
    package static let accepted = Wording("{0} 验收", "accepted {0}")
    package static let completed = Wording("{0} 完结", "completed {0}")
}
