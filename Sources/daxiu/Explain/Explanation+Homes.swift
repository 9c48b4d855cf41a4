import FundDesk

extension Explanation {
    /// What is said of the register of homes.
    static let homes: [Explanation] = [
        Explanation(.unitUnknown)
            .because("每一分钱都记在登记过的房屋名下，不能记到没有的房屋上。", "Every fen belongs to a home of the register.")
            .mostly("房号敲错，或者这一户还没有登记。", "A slip of the finger, or a home that was not registered.")
            .refused("daxiu contribute 3-2-599 61.00 --date 2025-12-01")
            .instead("daxiu unit list"),
        Explanation(.unitRepeated)
            .because("一套房登记两次，就会交两份、分两份、投两票。", "A home registered twice would pay, share and vote twice.")
            .mostly("又导入了一遍同一张表。", "The same table was imported again.")
            .refused("daxiu unit import units.csv --date 2025-12-01")
            .instead("daxiu unit list"),
        Explanation(.unitNameAmbiguous)
            .because(
                "房号和楼栋名同在一处使用，一样了就不知道说的是一户还是一栋。",
                "Homes and buildings are named in the same places; alike, nobody knows which is meant."
            )
            .mostly("楼栋一栏填成了某一户的房号。", "A home’s code in the column of buildings.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质\n7-1-101,7,52,住宅,商品住宅\n7-1-102,7-1-101,52,住宅,商品住宅\n' > more.csv"#,
                "daxiu unit import more.csv"
            )
            .instead("daxiu unit import more-units.csv"),
        Explanation(.unitWithoutWeight)
            .because("按权重分摊，每一户都得有权重，不然不知道分多少。", "Sharing by weight needs a weight of every home.")
            .mostly("登记时没有权重这一列。", "The register was imported without weights.")
            .refused("daxiu distribute 100 --scope all --sharing weight --date 2025-12-01")
            .instead("daxiu distribute 100 --scope all --sharing area --date 2025-12-01"),
        Explanation(.scopeUnknown)
            .because(
                "谁分摊、谁表决，由范围说定；范围里的名字必须是登记过的。",
                "Who shares and who votes is said by the scope; its names are those of the register."
            )
            .mostly(
                "没有登记这栋楼、这个单元或这一户，或者是别的小区的叫法。",
                "A building, an entrance or a home that is not registered, or is called otherwise."
            )
            .refused("daxiu distribute 100 --scope 30 --date 2025-12-01")
            .instead("daxiu distribute 100 --scope 3 --date 2025-12-01"),
        Explanation(.scopeAmbiguous)
            .because("这样写可能是两栋楼，不猜是哪一栋。", "Written so it may be two buildings, and is not guessed.")
            .mostly("东区、西区都有 7 栋，只写了“7栋”。", "Two courts have a building 7 each, and only 7 was given.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质\n东7-101,东区7,52,住宅,商品住宅\n西7-101,西区7,52,住宅,商品住宅\n' > more.csv"#,
                "daxiu unit import more.csv",
                "daxiu distribute 100 --scope 7栋 --date 2025-12-01"
            )
            .instead("daxiu distribute 100 --scope 3栋 --date 2025-12-01"),
        Explanation(.scopeEmpty)
            .because("没有一户的范围，没有人分摊，也没有人能表决。", "With no home in it nobody shares, and nobody can vote.")
            .mostly("范围写成了空的，或者那一栋的房屋都灭失了。", "Nothing was given, or all homes there were destroyed.")
            .refused("daxiu project propose P2 --title 防水 --scope '' --budget 500")
            .instead("daxiu project propose P2 --title 防水 --scope 3 --budget 500"),
        Explanation(.scopeRepeats)
            .because("写两遍的，会以为要分两份。", "What is named twice might be thought to share twice.")
            .mostly("写了楼栋又写了其中一户，或者 all 后面还有别的。", "A building and one of its homes, or all with something else.")
            .refused("daxiu distribute 100 --scope '3 3' --date 2025-12-01")
            .instead("daxiu distribute 100 --scope 3 --date 2025-12-01"),
        Explanation(.unitGone)
            .because(
                "灭失、分割、合并的房屋不再在册，钱应记到接替的房屋（165号令第二十九条）。",
                "A home that was destroyed, split or merged stands no longer; its successor is meant (Decree 165 §29)."
            )
            .mostly("用了旧房号。", "An old code was used.")
            .refused("daxiu contribute 9-1-101 61.00 --date 2025-12-01"),
        Explanation(.unitTenureDiffers)
            .because(
                "合并的几套要同楼栋、同性质，不然合成的一套两边都不是。",
                "Homes that are merged are of one building and tenure, or the new one would be neither."
            )
            .mostly("房号敲错，多半是楼栋。", "A slip of the finger, most often in the building.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质\n5-1-103,5,50,住宅,已售公房\n' > more.csv"#,
                "daxiu unit import more.csv",
                "daxiu unit merge 5-1-101 5-1-103 --into 5-1-10X"
            )
            .instead("daxiu unit merge 3-2-501 3-2-502 --into 3-2-50X"),
        Explanation(.unitsTooFew)
            .because(
                "分割至少成两套，合并至少要两套；改面积、改房号另有办法。",
                "A split makes two at least, a merger takes two; areas and codes are corrected otherwise."
            )
            .mostly("其实是想更正面积。", "An area was to be corrected.")
            .refused("daxiu unit split 5-1-101 --part 5-1-101A=52.36")
            .instead("daxiu unit split 5-1-101 --part 5-1-101A=26.00 --part 5-1-101B=26.36"),
        Explanation(.amendmentOfNothing)
            .because("没有改变的更正，只会让人猜改了什么。", "A correction that changes nothing makes people wonder what it was.")
            .mostly("写的和登记的一样。", "What was given is what is registered.")
            .refused("daxiu unit amend 5-1-101 --area 52.36")
            .instead("daxiu unit amend 5-1-101 --area 53.00"),
        Explanation(.homeBelowZero)
            .because(
                "冲掉交存以后，这一户的余额成了负数：它花掉了没有的钱。",
                "With the contribution reversed the home spent what it did not have."
            )
            .mostly("冲销了已经用掉的交存。", "What was reversed had been spent.")
            .refused(
                "daxiu unit import more-units.csv --date 2025-12-01",
                "daxiu contribute 5-1-102 60 --date 2025-12-01",
                "daxiu project propose P4 --title 换门 --scope 5-1-102 --budget 500 --date 2025-12-01",
                "daxiu pay P4 50 --payee 门窗公司 --date 2025-12-02",
                "daxiu reverse 35 --reason 记错"
            ),
        Explanation(.homeOverdrawn)
            .because(
                "返还、转出只能动这一户自己有的，不能用别家的。",
                "What is refunded or handed over is the home’s own, not what others have."
            )
            .mostly("金额敲错，或者钱已经用在维修上了。", "A wrong amount, or the money went into repairs.")
            .refused(
                #"printf '房号,金额\n5-1-101,4000\n' > out.csv"#,
                "daxiu handover out --custodian 某区房管局 --units out.csv"
            ),
        Explanation(.sellerOfCommercial)
            .because("售房单位只有已售公房才有。", "Only public housing that was sold has a seller.")
            .mostly("性质写成了商品住宅，或者那一栏不该填。", "The tenure is wrong, or the seller should be blank.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质,售房单位\n7-1-101,7,52,住宅,商品住宅,某厂\n' > more.csv"#,
                "daxiu unit import more.csv"
            )
            .instead("daxiu unit import more-units.csv"),
        Explanation(.settlementOfStanding)
            .because("房屋还在，欠款由业主补交，不能核销。", "While a home stands its owner pays what it owes.")
            .mostly("房屋没有登记灭失。", "No destruction was recorded.")
            .refused("daxiu settle 5-1-101 10 --date 2025-12-01")
            .instead("daxiu settle 9-1-102 50.25 --date 2025-12-01"),
        Explanation(.settlementTooLarge)
            .because("最多核销它欠的数。", "Only what it owes is written off.")
            .mostly("金额敲错。", "A wrong amount.")
            .refused("daxiu settle 9-1-102 100 --date 2025-12-01")
            .instead("daxiu settle 9-1-102 50.25 --date 2025-12-01"),
        Explanation(.partWithoutDeed)
            .because(
                "一套房分成两套就多一票；有了各自的产权证，才各算各的。",
                "A split would make two votes of one; each part counts by itself when it has its deed."
            )
            .mostly("还没有办证，或者漏了 --deed。", "There is no deed yet, or --deed was left out.")
            .refused(
                "daxiu unit split 5-1-101 --part 5-1-101A=26.00 --part 5-1-101B=26.36",
                "daxiu title 5-1-101B --group B"
            ),
        Explanation(.areaFarFromFirst)
            .because(
                "面积决定分摊和表决；比当初登记的少一半或多一倍，值得看一眼房产证。",
                "Areas decide shares and votes; less than half or more than double deserves a look at the deed."
            )
            .mostly("小数点敲错，或者登记时就错了。", "A slip of the point, or the register was wrong.")
            .refused("daxiu unit amend 5-1-101 --area 5.24")
            .instead("daxiu unit amend 5-1-101 --area 53.00"),
        Explanation(.registerDuringProject)
            .because(
                "项目等着表决的时候改登记，票数会跟着变：记得进去，但要说得清。",
                "A register that changes while a project waits for its vote changes the vote: it stands, and is asked about."
            )
            .mostly("正好这时候更正，或者想左右表决。", "It just came then, or somebody wants to sway the vote.")
            .refused(
                "daxiu project propose P4 --title 换门 --scope 5 --budget 500 --date 2025-12-01",
                "daxiu unit amend 5-1-101 --area 53.00 --date 2025-12-02"
            ),
        Explanation(.registerUnrequested)
            .because(
                "制度要求改登记先申请、批准：面积和业主组决定表决和分摊。",
                "The policy wants changes of the register approved: areas and groups decide votes and shares."
            )
            .mostly("直接改了，没有写 --ask。", "It was changed outright, without --ask.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"register":"required",/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu unit amend 5-1-101 --area 53.00"
            )
            .instead("daxiu unit amend 5-1-101 --area 53.00 --ask 房产证有误"),
        Explanation(.weightMalformed)
            .because("权重决定分摊，只认正整数。", "Weights decide shares: whole numbers above zero.")
            .mostly("写了小数、零或文字。", "A decimal, zero or a word.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质,权重\n7-1-101,7,52,住宅,商品住宅,x\n' > more.csv"#,
                "daxiu unit import more.csv"
            )
            .instead("daxiu unit import more-units.csv"),
        Explanation(.tenureUnknown)
            .because(
                "性质决定钱记在商品住宅还是已售公房名下（财会〔2020〕7号），所以是一张固定的表。",
                "The tenure decides the account (财会〔2020〕7号), so there is a closed list."
            )
            .mostly("写成了“私房”。", "A word of one’s own.")
            .refused(#"printf '房号,楼栋,建筑面积,用途,性质\n7-1-101,7,52,住宅,私房\n' > more.csv"#, "daxiu unit import more.csv")
            .instead("daxiu unit import more-units.csv"),
        Explanation(.unitAmbiguous)
            .because("这样写可能是两户，不猜是谁。", "Written so it may be two homes, and is not guessed.")
            .mostly("房号的横线省掉了，或者只写了室号。", "The hyphens were left out, or only the last part given.")
            .refused(
                #"printf '房号,楼栋,建筑面积,用途,性质\n3-1-501,3,52,住宅,商品住宅\n' > more.csv"#,
                "daxiu unit import more.csv",
                "daxiu contribute 3-501 10"
            )
            .instead("daxiu contribute 3-2-501 10"),
    ]
}
