import FundDesk

extension Explanation {
    /// What is said of the register of homes.
    static let homes: [Explanation] = [
        Explanation(
            .unitUnknown,
            why: Wording(
                "每一分钱都记在登记过的房屋名下，不能记到没有的房屋上。",
                "Every fen belongs to a home of the register."
            ),
            cause: Wording(
                "房号敲错，或者这一户还没有登记。",
                "A slip of the finger, or a home that was not registered."
            ),
            causes: "daxiu contribute 3-2-599 61.00 --date 2025-12-01",
            cure: "daxiu unit list"
        ),
        Explanation(
            .unitRepeated,
            why: Wording(
                "一套房登记两次，就会交两份、分两份、投两票。",
                "A home registered twice would pay, share and vote twice."
            ),
            cause: Wording(
                "又导入了一遍同一张表。",
                "The same table was imported again."
            ),
            causes: "daxiu unit import units.csv --date 2025-12-01",
            cure: "daxiu unit list"
        ),
        Explanation(
            .unitWithoutWeight,
            why: Wording(
                "按权重分摊，每一户都得有权重，不然不知道分多少。",
                "Sharing by weight needs a weight of every home."
            ),
            cause: Wording(
                "登记时没有权重这一列。",
                "The register was imported without weights."
            ),
            causes: "daxiu distribute 100 --scope all --sharing weight --date 2025-12-01",
            cure: "daxiu distribute 100 --scope all --sharing area --date 2025-12-01"
        ),
        Explanation(
            .scopeUnknown,
            why: Wording(
                "谁分摊、谁表决，由范围说定；范围里的名字必须是登记过的。",
                "Who shares and who votes is said by the scope; its names are those of the register."
            ),
            cause: Wording(
                "没有登记这栋楼、这个单元或这一户，或者是别的小区的叫法。",
                "A building, an entrance or a home that is not registered, or is called otherwise."
            ),
            causes: "daxiu distribute 100 --scope 30 --date 2025-12-01",
            cure: "daxiu distribute 100 --scope 3 --date 2025-12-01"
        ),
        Explanation(
            .scopeRepeats,
            why: Wording(
                "写两遍的，会以为要分两份。",
                "What is named twice might be thought to share twice."
            ),
            cause: Wording(
                "写了楼栋又写了其中一户，或者 all 后面还有别的。",
                "A building and one of its homes, or all with something else."
            ),
            causes: "daxiu distribute 100 --scope '3 3' --date 2025-12-01",
            cure: "daxiu distribute 100 --scope 3 --date 2025-12-01"
        ),
        Explanation(
            .unitGone,
            why: Wording(
                "灭失、分割、合并的房屋不再在册，钱应记到接替的房屋（165号令第二十九条）。",
                "A home that was destroyed, split or merged stands no longer; its successor is meant (Decree 165 §29)."
            ),
            cause: Wording(
                "用了旧房号。",
                "An old code was used."
            ),
            causes: "daxiu contribute 9-1-101 61.00 --date 2025-12-01"
        ),
        Explanation(
            .amendmentOfNothing,
            why: Wording(
                "没有改变的更正，只会让人猜改了什么。",
                "A correction that changes nothing makes people wonder what it was."
            ),
            cause: Wording(
                "写的和登记的一样。",
                "What was given is what is registered."
            ),
            causes: "daxiu unit amend 5-1-101 --area 52.36",
            cure: "daxiu unit amend 5-1-101 --area 53.00"
        ),
        Explanation(
            .settlementOfStanding,
            why: Wording(
                "房屋还在，欠款由业主补交，不能核销。",
                "While a home stands its owner pays what it owes."
            ),
            cause: Wording(
                "房屋没有登记灭失。",
                "No destruction was recorded."
            ),
            causes: "daxiu settle 5-1-101 10 --date 2025-12-01",
            cure: "daxiu settle 9-1-102 50.25 --date 2025-12-01"
        ),
        Explanation(
            .settlementTooLarge,
            why: Wording(
                "最多核销它欠的数。",
                "Only what it owes is written off."
            ),
            cause: Wording(
                "金额敲错。",
                "A wrong amount."
            ),
            causes: "daxiu settle 9-1-102 100 --date 2025-12-01",
            cure: "daxiu settle 9-1-102 50.25 --date 2025-12-01"
        ),
    ]
}
