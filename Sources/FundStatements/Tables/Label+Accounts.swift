import FundRules

/// The words of accounts by building and by selling unit.
extension Label {
    static let decree165Accounts = Wording("165号令第十一条", "Decree 165 §11")
    static let buildingTotal = Wording("楼栋 {0} 合计（{1} 户）", "Building {0}, {1} homes")
    static let buildingOfSlip = Wording(
        "本楼栋（{0}）{1} 户，期末分户余额合计 {2} 元。",
        "The {1} homes of building {0} have {2} yuan together at the end of the period."
    )

    static let sellers = Wording("已售公有住房售房单位分账", "Accounts of sold public housing by seller")
    static let seller = Wording("售房单位、楼栋、房号", "Seller, building, home")
    static let sellerTotal = Wording("{0}（{1} 户）", "{0}, {1} homes")
    static let noSeller = Wording("未登记售房单位", "No seller registered")
    static let noPublicHomes = Wording("本资金没有已售公有住房。", "The fund has no sold public housing.")
    static let sellersNote = Wording(
        "已售公有住房按售房单位设账，按楼栋设分账，按户设分户账；合计即 3002 已售公有住房维修资金。",
        "Sold public housing is kept by seller, building and home; the total is that of account 3002."
    )
}
