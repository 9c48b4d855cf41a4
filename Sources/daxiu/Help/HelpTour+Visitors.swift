import FundDesk

extension HelpTour {
    /// A resident: is it true, what for, why this much, and what if not.
    static let resident = HelpTour(
        head: Wording(
            "业主：账本文件谁都可以有一份，里面没有姓名电话。放进一个文件夹，照着敲就行。",
            "Residents: anybody may have a copy of the ledger, which names nobody. Put it in a folder."
        ),
        steps: [
            Step(
                what: Wording("以后就不用再写哪本账；有没有被改过", "Name the ledger once for all; was anything changed"),
                lines: [Example("export DAXIU_LEDGER=fund.daxiu", isOnlyRead: true), Example("daxiu verify")]
            ),
            Step(
                what: Wording("我家：余额，交了多少，每笔分摊怎么算的，表决，异议", "My home: balance, charges and their arithmetic, votes"),
                lines: [Example("daxiu home 3-2-501")]
            ),
            Step(
                what: Wording("钱花到哪里了；这一笔凭什么付", "What was spent; what a payment rests on"),
                lines: [Example("daxiu log --kind payment"), Example("daxiu trace 2025-11/0002")]
            ),
            Step(
                what: Wording("表决过什么，我家投的什么票", "What was voted on, and how my home voted"),
                lines: [Example("daxiu resolution list"), Example("daxiu resolution ballot 3-2-501")]
            ),
            Step(
                what: Wording(
                    "不同意：一问一答写一份异议，没有密钥就当场做；文件交给司库记入",
                    "To object: answer its questions, a key is made on the spot; hand the file over"
                ),
                lines: [Example("daxiu objection write 2025-11/0002", isOnlyRead: true)]
            ),
            Step(
                what: Wording("记了没有，答复了没有", "Is it recorded, and answered"),
                lines: [Example("daxiu objection list --for 3-1-301")]
            ),
            Step(
                what: Wording("留一张凭据，以后凭它对账本；和邻居的那份比一比", "Keep a receipt; compare with a neighbour's copy"),
                lines: [
                    Example("daxiu receipt issue --unit 3-2-501 --output mine.balance-proof"),
                    Example("daxiu receipt verify mine.balance-proof --ledger fund.daxiu"),
                    Example("daxiu compare copy.daxiu"),
                ]
            ),
        ],
        foot: Wording(
            """
            请记下核对时的条数和总指纹：整本换过的账，只有拿早先记下的才看得出来。
            """,
            """
            Note size and root hash whenever you verify: only by an earlier one does it show that a
            history was replaced as a whole.
            """
        )
    )

    /// A supervisor: what am I signing.
    static let supervisor = HelpTour(
        head: Wording(
            "监察人：先看清楚再签。自己的密钥不出自己的电脑。",
            "Supervisors: read before you sign. Your key never leaves your computer."
        ),
        steps: [
            Step(
                what: Wording("做一把自己的密钥，把公钥那一行交给司库登记", "Make a key; the treasurer registers its public line"),
                lines: [Example("daxiu key new supervisor.key --origin example.org/shiliyuan", isOnlyRead: true)]
            ),
            Step(
                what: Wording("制度怎么规定的；账对不对", "What the policy says; does the ledger hold"),
                lines: [
                    Example("export DAXIU_LEDGER=fund.daxiu", isOnlyRead: true), Example("daxiu policy show"),
                    Example("daxiu verify"),
                ]
            ),
            Step(
                what: Wording("等我批的", "What waits for me"),
                lines: [Example("daxiu request list --for supervisor.key")]
            ),
            Step(
                what: Wording("这项申请，这个项目，来龙去脉", "The request, and all about its project"),
                lines: [Example("daxiu show 22"), Example("daxiu trace P1")]
            ),
            Step(
                what: Wording("司库写出审批单，连同附件", "The treasurer writes a sheet, with what is attached"),
                lines: [Example("daxiu approve 22 --export sheet-22.txt --attachments")]
            ),
            Step(
                what: Wording(
                    "在自己电脑上看，再签同意或不同意；“请注意”后面的要问清楚",
                    "Read it; what stands after “Attention” needs an answer; sign"
                ),
                lines: [
                    Example("daxiu sign sheet-22.txt --check"),
                    Example("daxiu sign sheet-22.txt --key supervisor.key"),
                    Example("daxiu sign sheet-22.txt --reject --reason 报价太高 --key supervisor.key", isOnlyRead: true),
                ]
            ),
            Step(
                what: Wording("交回司库记入；当场批的，直接写 --approver", "The treasurer records it; at the desk itself: --approver"),
                lines: [
                    Example("daxiu approve --import sheet-22.txt"),
                    Example("daxiu reject 22 --approver supervisor.key --reason 报价太高", isOnlyRead: true),
                ]
            ),
            Step(
                what: Wording("每月看一次：逾期的，值得一问的，没答复的异议", "Once a month: what is overdue, worth a question, unanswered"),
                lines: [
                    Example("daxiu request list --overdue"), Example("daxiu audit --period 2025"),
                    Example("daxiu objection list"),
                ]
            ),
        ],
        foot: Wording(
            """
            审批单上账本的情况是写单的人写的；签名保证的是申请本身、决定、日子和原因。
            """,
            """
            How the books stood is told by whoever wrote the sheet; your signature covers the request
            itself, the decision, the day and the reason.
            """
        )
    )

    /// An auditor, arriving cold.
    static let auditor = HelpTour(
        head: Wording(
            "审计：只要一份账本文件，不要密钥，也不要问谁。",
            "Auditors: all it takes is the ledger's file; no key, and nobody to ask."
        ),
        steps: [
            Step(
                what: Wording("全部重验一遍：每个字节、每条规则、每个签名", "Every byte, every rule, every signature again"),
                lines: [
                    Example("export DAXIU_LEDGER=fund.daxiu", isOnlyRead: true), Example("daxiu verify --full"),
                ]
            ),
            Step(
                what: Wording("报表和账册；一样是核对，账本不成立就不出数", "Statements and books; they verify, too, or give no figures"),
                lines: [
                    Example("daxiu statement trial-balance --period 2025"),
                    Example("daxiu statement all --period 2025 --format html --output 2025.html"),
                ]
            ),
            Step(
                what: Wording("值得一问的地方", "What is worth a question"),
                lines: [Example("daxiu audit --period 2025")]
            ),
            Step(
                what: Wording(
                    "抽样：种子自己定，底稿写明怎么重抽；填好了再读回来推断",
                    "Draw a sample by a seed of yours; what you fill in is read back and projected"
                ),
                lines: [
                    Example("daxiu audit sample --period 2025 --tolerable 5000 --seed 314159 --output paper.xlsx"),
                    Example("daxiu audit evaluate homes-drawn.csv"),
                ]
            ),
            Step(
                what: Wording("向各户函证，带回函", "Confirmations to homes, with reply slips"),
                lines: [
                    Example("daxiu audit confirm homes-drawn.csv --answer-to 某会计师事务所 --output letters.html")
                ]
            ),
            Step(
                what: Wording(
                    "全部凭证取出来：xlsx、csv、sql，国标接口 gbt24589",
                    "All vouchers for your own tools: xlsx, csv, sql, gbt24589"
                ),
                lines: [Example("daxiu export --format xlsx --period 2025 --output 2025.xlsx")]
            ),
            Step(
                what: Wording(
                    "一张凭证：申请、批准、表决、合同、验收、附件、银行流水",
                    "A voucher: request, approvals, vote, contract, files, bank line"
                ),
                lines: [
                    Example("daxiu trace 2025-11/0002"), Example("daxiu attachment verify"),
                    Example("daxiu attachment export 21 invoice.jpg --output invoice-21.jpg"),
                ]
            ),
            Step(
                what: Wording("和银行给的流水对", "Compare with what the bank says"),
                lines: [Example("daxiu reconcile import bank-november.csv --period 2025-11 --dry-run")]
            ),
            Step(
                what: Wording("各户：余额和分摊的算法；欠交", "The homes: balances and their arithmetic; arrears"),
                lines: [
                    Example("daxiu statement units --period 2025"), Example("daxiu home 3-2-501"),
                    Example("daxiu statement arrears --period 2025"),
                ]
            ),
            Step(
                what: Wording("谁能做什么，谁做过什么", "Who may do what, and who did"),
                lines: [
                    Example("daxiu policy show"), Example("daxiu member list"), Example("daxiu request list"),
                ]
            ),
            Step(
                what: Wording(
                    "意见：写成一份，用自己的密钥签，交司库记入；以后的报表都写着",
                    "Your opinion: written, signed by your key, recorded; statements tell it"
                ),
                lines: [
                    Example("daxiu attestation write --help", isOnlyRead: true),
                    Example("daxiu sign opinion.txt --key auditor.key", isOnlyRead: true),
                ]
            ),
        ],
        foot: Wording(
            """
            文件格式都写明了（Schema/FORMAT.md），另有一个照它写的核对器（Tests/Format/verify.py）。
            """,
            """
            The format is written down (Schema/FORMAT.md); Tests/Format/verify.py is another verifier,
            made from it.
            """
        )
    )

    /// A street office with many funds.
    static let office = HelpTour(
        head: Wording(
            "街道：把各小区的账本放进一个文件夹，可以再分文件夹。",
            "Street offices: put the ledgers of all funds into one folder, or folders in it."
        ),
        steps: [
            Step(
                what: Wording("请各小区的司库给一份可以给人的副本", "Ask every treasurer for a copy for everybody"),
                lines: [Example("daxiu share fund-copy.daxiu --ledger fund.daxiu")]
            ),
            Step(
                what: Wording("一条命令看全部：成立不成立，余额，什么逾期了", "All at once: does each hold, balance, what is overdue"),
                lines: [Example("daxiu verify funds"), Example("daxiu verify funds --json")]
            ),
            Step(
                what: Wording("哪一个不成立，单独看", "One that does not hold, by itself"),
                lines: [Example("daxiu verify fund.daxiu --full")]
            ),
            Step(
                what: Wording("哪一个逾期，看是哪些", "What is overdue in one"),
                lines: [
                    Example("daxiu status --ledger fund.daxiu"),
                    Example("daxiu request list --overdue --ledger fund.daxiu"),
                    Example("daxiu objection list --ledger fund.daxiu"),
                ]
            ),
            Step(
                what: Wording("新旧两份是不是同一本账；本机记得见过的", "Is it still the same history; what this computer remembers"),
                lines: [Example("daxiu compare copy.daxiu fund.daxiu"), Example("daxiu memory list")]
            ),
            Step(
                what: Wording("每年的公布，值得一问的地方，欠交", "The yearly disclosure, what is worth a question, arrears"),
                lines: [
                    Example("daxiu statement disclosure --period 2025 --ledger fund.daxiu"),
                    Example("daxiu audit --period 2025 --ledger fund.daxiu"),
                    Example("daxiu statement arrears --ledger fund.daxiu"),
                ]
            ),
            Step(
                what: Wording("换届：成员、密钥、要移交的", "A change of office: members, keys, what is handed over"),
                lines: [Example("daxiu member list --inventory --ledger fund.daxiu")]
            ),
        ],
        foot: Wording(
            """
            退出状态取最坏的一个：1 不成立，2 没能核对，3 成立但较弱；逾期的不影响退出状态。
            """,
            """
            The exit status is that of the worst: 1 does not hold, 2 not checked, 3 weak; what is
            overdue does not change it.
            """
        )
    )
}
