import FundDesk

extension Explanation {
    /// What is said of contracts, invoices and projects.
    static let contracts: [Explanation] = [
        Explanation(.projectOverBudget)
            .because(
                "项目立项时定了限额，业主同意的就是这个数（165号令第二十二条：使用方案列明支出金额）。",
                "The owners agreed to the budget of the project (Decree 165 §22: a plan names what it costs)."
            )
            .mostly("付款金额多敲了一位，或者工程增项还没有重新立项。", "One digit too many, or extra work that nobody proposed yet.")
            .refused("daxiu pay P3 4800 --payee 粉刷公司 --date 2025-12-01"),
        Explanation(.invoiceUsed)
            .because(
                "一张发票付一次。两次付同一张，是最常见的错付，也是最常见的套取。",
                "An invoice is paid once. Paying it twice is the most usual mistake, and the most usual fraud."
            )
            .mostly(
                "上次已经付过；或者分期付款没有写票面总额。",
                "It was paid before; or it is paid in instalments and its total was not given."
            )
            .refused("daxiu pay P1 500 --payee 防水公司 --invoice FP1 --date 2025-12-01")
            .instead("daxiu pay P1 500 --payee 防水公司 --invoice FP2 --date 2025-12-01"),
        Explanation(.projectUnknown)
            .because(
                "支出要有项目：做什么、哪些户分摊、最多花多少，先立项再付款。",
                "A payment belongs to a project that says what, for whom and how much at most."
            )
            .mostly("项目号敲错，或者还没有立项。", "A slip of the finger, or nothing proposed yet.")
            .refused("daxiu pay P9 100 --payee 防水公司 --date 2025-12-01")
            .instead("daxiu project list"),
        Explanation(.projectRepeated)
            .because("一个项目号只指一件事。", "An id means one project.")
            .mostly("重复立项。", "It was proposed before.")
            .refused("daxiu project propose P1 --title 屋面 --scope 3 --budget 500")
            .instead("daxiu project propose P2 --title 屋面 --scope 3 --budget 500"),
        Explanation(.paymentBeforeProject)
            .because("先有项目，后有付款。", "First the project, then its payments.")
            .mostly("日期敲错。", "A wrong date.")
            .refused(
                "daxiu project propose P4 --title 补漏 --scope 3 --budget 500 --date 2025-12-03",
                "daxiu pay P4 10 --payee 防水公司 --date 2025-12-01"
            ),
        Explanation(.contractBelowCost)
            .because(
                "合同额扣了质保金，比已经付的还少：多付的钱没有依据。",
                "The contract less what it keeps back is below what was paid already."
            )
            .mostly("合同金额敲错，或者付款早于签约。", "A wrong amount, or it was paid before there was a contract.")
            .refused("daxiu project contract P1 --contractor 防水公司 --amount 1000 --retention 5 --release 2027-12-31")
            .instead("daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 5 --release 2027-12-31"),
        Explanation(.contractWeakened)
            .because(
                "质保金是给业主留的保障，变更合同不能把它变少、变早。",
                "What a contract keeps back protects the owners; a later one keeps no less and no shorter."
            )
            .mostly("质保金写少了，或者到期日写早了。", "A smaller percentage, or an earlier day.")
            .refused("daxiu project contract P3 --contractor 粉刷公司 --amount 3000 --retention 1 --release 2026-12-31")
            .instead("daxiu project contract P3 --contractor 粉刷公司 --amount 3000 --retention 3 --release 2026-12-31"),
        Explanation(.projectDatesContradict)
            .because(
                "立项、合同、验收、完结有先后，日期也要这样。",
                "Proposal, contract, acceptance and completion follow one another, by date too."
            )
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu project close P3 --date 2025-11-10")
            .instead("daxiu project close P3"),
        Explanation(.paymentOverContract)
            .because("合同扣了质保金，到期、验收以后才能付。", "What the contract keeps back is paid after acceptance and its day.")
            .mostly("把质保金一起付了。", "What is kept back was paid too.")
            .refused("daxiu pay P3 3000 --payee 粉刷公司 --date 2025-12-01")
            .instead("daxiu pay P3 2900 --payee 粉刷公司 --date 2025-12-01"),
        Explanation(.acceptanceRepeated)
            .because("一个项目验收合格一次，质保金从那天算。", "A project is accepted once; the warranty runs from that day.")
            .mostly("忘了已经验收过。", "It was accepted before.")
            .refused("daxiu project accept P3 --result passed --residents 5 --contractor 5")
            .instead("daxiu project close P3"),
        Explanation(.projectNotAccepted)
            .because("验收合格才算完工；没有验收就完结，质量没人负责。", "Work is done when it is accepted.")
            .mostly("还没有记验收。", "The acceptance was not recorded.")
            .refused("daxiu project close P1")
            .instead("daxiu project accept P1 --result passed --residents 4 --contractor 4"),
        Explanation(.projectComplete)
            .because(
                "完结时各户分摊就定下来了；再付，分摊就不对。",
                "At completion the shares are settled; a later payment would change them."
            )
            .mostly("完结得早了，还有尾款。", "It was completed too early, with something left to pay.")
            .refused("daxiu project close P3", "daxiu pay P3 10 --payee 粉刷公司"),
        Explanation(.invoiceDiffers)
            .because(
                "一张发票一个收款方、一个票面数；两次写得不一样，至少错了一次。",
                "An invoice has one payee and one total; told twice differently, one is wrong."
            )
            .mostly("发票号抄错，或者总额写错。", "A slip in the number or the total.")
            .refused(
                "daxiu pay P1 10 --payee 防水公司 --invoice FP9 --invoice-total 20 --date 2025-12-01",
                "daxiu pay P1 10 --payee 防水公司 --invoice FP9 --invoice-total 30 --date 2025-12-02"
            ),
        Explanation(.invoiceOverpaid)
            .because("一张发票最多付到票面数。", "An invoice is paid up to its total.")
            .mostly("最后一期多付了。", "The last part is too much.")
            .refused(
                "daxiu pay P1 10 --payee 防水公司 --invoice FP9 --invoice-total 20 --date 2025-12-01",
                "daxiu pay P1 15 --payee 防水公司 --invoice FP9 --invoice-total 20 --date 2025-12-02"
            ),
        Explanation(.contractPartyUnknown)
            .because("债权是合同方的，只有合同方能转让。", "Only a party of the contract can assign what it is owed.")
            .mostly("名称和合同上的不一样。", "The name is not as in the contract.")
            .refused("daxiu project assign P3 --contractor 某公司 --assignee 涂料公司 --attach notice.txt")
            .instead("daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt"),
        Explanation(.contractPartyTaken)
            .because(
                "一个项目和一家只有一份合同，债权转来转去才不会对不上。",
                "A project has one contract with each party, so that what is owed stays clear."
            )
            .mostly("受让方本来就有合同。", "The assignee has a contract already.")
            .refused(
                "daxiu project contract P3 --contractor 涂料公司 --amount 100 --retention 0 --release 2026-12-31",
                "daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt"
            ),
        Explanation(.partyChangeUnapproved)
            .because(
                "换了收款的人，等于把剩下的钱付给别家，要照付款一样批准。",
                "Another payee for what is left is a payment to another: it takes the same approvals."
            )
            .mostly("先换了合同，没有申请。", "The contract was replaced without a request.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"contracts":"required",/; s/500000/100000/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu project contract P3 --contractor 涂料公司 --replaces 粉刷公司 --amount 3000 --retention 3 --release 2026-12-31"
            ),
        Explanation(.partyChangeAlone)
            .because(
                "换了收款的人，剩下的钱够得上要批的数，却没有人批：记得进去，但要说得清。",
                "What is left would take approvals, and its payee was changed without any: it stands, and is asked about."
            )
            .mostly("换施工单位时只有记账人经手。", "The recorder alone changed the contractor.")
            .refused(
                "daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 5 --release 2027-12-31",
                "daxiu project contract P1 --contractor 补漏公司 --replaces 防水公司 --amount 20000 --retention 5 --release 2027-12-31"
            ),
        Explanation(.payeeNotContractor)
            .because(
                "制度要求工程款只付给合同方；付监理、检测要写明。",
                "The policy wants a project’s money to go to its contractors; what else is paid is named."
            )
            .mostly("换了施工单位没有登记，或者漏了 --part。", "The change of contractor was not recorded, or --part was left out.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"contracts":"required",/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu pay P3 10 --payee 监理公司 --date 2025-12-05"
            )
            .instead("daxiu pay P3 10 --payee 粉刷公司 --date 2025-12-01"),
        Explanation(.payeeOfNoContract)
            .because(
                "项目有合同，钱付给了合同以外的人：记得进去，但要说得清。",
                "The project has a contract, and somebody else was paid: it stands, and is asked about."
            )
            .mostly("付的是监理、检测，没有写 --part。", "It was supervision or tests, and --part was left out.")
            .refused("daxiu pay P3 10 --payee 监理公司 --date 2025-12-01")
            .instead("daxiu pay P3 10 --payee 监理公司 --part supervision --date 2025-12-01"),
        Explanation(.assignmentUnproven)
            .because(
                "改付给别人，要有书面的转让通知或协议（民法典第五百四十六条）。",
                "Paying somebody else takes a notice of assignment in writing (Civil Code §546)."
            )
            .mostly("没有附文件。", "Nothing was attached.")
            .refused("daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司")
            .instead("daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt"),
    ]
}
