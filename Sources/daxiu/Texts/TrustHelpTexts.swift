import FundDesk

extension HelpTexts {
    static let member = Wording("成员和密钥。", "Members and their keys.")
    static let memberAdd = Wording("增加成员。", "Add a member.")
    static let memberRevoke = Wording("停用成员的密钥。", "Revoke a member's key.")
    static let memberRotate = Wording("换密钥，新旧两把都签名。", "Replace a key; the old and the new one sign.")
    static let memberList = Wording("列出成员。", "List the members.")
    static let memberDiscussion = Wording(
        """
        制度要求批准的，变更先列为待批，批准后生效。
        能记账的成员的密钥都丢了：任何成员都可以记成员变更和它的审批；能批准的人不够，或制度不要批准的，
        须满 30 天没有人记账，并先记下业主大会通过的 office 决议。这样的记录永远有提示。
        """,
        """
        Where the policy asks for approvals the change waits, and takes effect with the last of them.
        Where the keys of all who may record are lost, any member records a change of members and its approvals; where \
        too few could approve, or nobody need, it takes 30 days in which nobody recorded and an owners' resolution on \
        office, recorded first. Such entries are remarked for ever.
        """
    )
    static let policy = Wording("资金的制度。", "The fund's policy.")
    static let policyShow = Wording("用文字说明现行制度。", "The policy in force, in words.")
    static let policyCheck = Wording("检查一份制度，用文字读出来，不记录。", "Read a policy out in words; record nothing.")
    static let policyMembers = Wording(
        """
        制度文件是 JSON，版式和次序随意。先拿一份现成的来改：
        daxiu policy check dual-password --json > 制度.json

        budgetTolerance  必写。项目最多超限额万分之几：500 是 5%，0 是不许超
        tiers            用款分档，从小到大；from 以分计，resolution 是还要业主大会决议：
                         [{"from":0,"approvals":1,"roles":["supervisor"]},
                         {"from":3000000,"approvals":1,"roles":["supervisor"],
                         "resolution":"required"}]
        changes          成员和制度的变更谁批准：{"approvals":1,"roles":["supervisor"]}
        overruns         申请须写预算项目，超出的、增加的预算另须谁批准；写法同 changes
        emergency        免表决的紧急用款：几天内公示、哪些事由、谁确认：
                         {"days":15,"grounds":["elevator","fire"],"role":"supervisor"}
        backdating       记录最多倒签几天：31
        window           连续几天内付给同一方的合起来看，1 到 366：28
        contracts        "required"：工程款只付合同方，换人按未付的数审批
        register         "required"：改变表决权和分摊的房屋登记，先申请再照样登记；由
                         changes 里的人批准
        separation       "required"：申请人不得付款
        reconciliation   "required"：对账之后才能结账
        forbidden        不得付款给谁：["某公司"]

        不写的就是不要求。approvals 是人数，roles 里任一职责都可以批：
        treasurer 司库、cashier 出纳、supervisor 监察人、trustee 受托人、auditor 审计
        事由：elevator 电梯、fire 消防、facade 外墙、roof 屋面、drainage 排水、road 道路
        """,
        """
        A policy file is JSON, in any layout and order. Begin with a ready-made one:
        daxiu policy check dual-password --json > policy.json

        budgetTolerance  required: by how many 1/10,000 a project may exceed its
                         budget; 500 is 5%, 0 is never
        tiers            spending by amount, ascending; from is in fen, resolution
                         asks for a resolution of the owners too:
                         [{"from":0,"approvals":1,"roles":["supervisor"]},
                         {"from":3000000,"approvals":1,"roles":["supervisor"],
                         "resolution":"required"}]
        changes          who approves changes of members and policy:
                         {"approvals":1,"roles":["supervisor"]}
        overruns         requests cite a budget line; who else approves one over its
                         line, and a budget that raises one, written like changes
        emergency        what skips the vote: days to publish, grounds, who confirms:
                         {"days":15,"grounds":["elevator","fire"],"role":"supervisor"}
        backdating       how many days back an entry may be dated: 31
        window           within how many days in a row what goes to one payee is
                         weighed together, 1 to 366: 28
        contracts        "required": works are paid to the contract's party alone; a change
                         of party is approved by what is left
        register         "required": what changes votes and shares on the register of homes
                         is asked for first, approved as changes say, recorded as asked
        separation       "required": who asks does not pay
        reconciliation   "required": a month closes once compared with the bank
        forbidden        who is never paid: ["A Company"]

        What is left out is not asked for. approvals is how many, any of roles will do:
        treasurer, cashier, supervisor, trustee, auditor
        grounds: elevator, fire, facade, roof, drainage, road
        """
    )
    static let policyChange = Wording("修改制度。", "Change the policy.")
    static let policyDiscussion = Wording(
        """
        现成的：small-committee 小业委会、dual-password 双密码、property-trustee 物业受托。
        自己写一份：见 daxiu policy check --help
        """,
        """
        Ready-made: small-committee, dual-password, property-trustee.
        To write one's own: daxiu policy check --help
        """
    )
    static let request = Wording(
        "申请用款，查看申请，照申请登记房屋变更。",
        "Ask for money; list what was asked; record what was approved of the register."
    )
    static let requestMake = Wording("申请用款。", "Ask for money.")
    static let requestDiscussion = Wording(
        """
        daxiu request 800.00 --payee 防水公司 --purpose 屋面二期 --project P1
        全部选项：daxiu request make --help
        """,
        """
        daxiu request 800.00 --payee 'A Company' --purpose 'new roof' --project P1
        All its options: daxiu request make --help
        """
    )
    static let requestList = Wording("列出申请和变更：待批、已批、付清、过期。", "List requests and changes, and how they stand.")
    static let approve = Wording("同意一项申请或变更。", "Approve a request or a change.")
    static let approveDiscussion = Wording(
        """
        --export 写出审批单，在另一台电脑上用 daxiu sign 签名，再用 --import 记入；daxiu reject --export 写出的也用它记入。
        密钥就在手边、当场批的，先说这项申请有什么可疑，和申请时、审批单上说的一样；坐在终端前的还会问一句。
        """,
        """
        Whoever decides here and now, with the key at hand, is told first what looks wrong with the request, as whoever \
        asked for it was, and as sheets say it; at a terminal it is asked.
        --export writes a sheet, which is signed on another machine with daxiu sign and recorded with --import; so is one \
        that daxiu reject --export wrote.
        """
    )
    static let reject = Wording("不同意一项申请或变更。", "Reject a request or a change.")
    static let withdraw = Wording("撤回一项申请或变更。", "Take back a request or a change.")
    static let sign = Wording("看一份审批单，再签名；不需要账本。", "Read a sheet and sign it; no ledger is needed.")
    static let signDiscussion = Wording(
        """
        先显示审批单：申请、项目、表决、合同、已付和剩余、同一收款方的其他款项、附件，有可疑的写“请注意”；坐在终端前的还会问一句，\
        答了才签。--check 只看不签，加 --json 给程序看；--reject --reason 签“不同意”和原因，交回去用同样的 daxiu approve --import 记入。
        签名里有签名的日子，审批就记在那一天。审批单上账本的情况由导出的人写，签名保证的是申请本身、决定、日子和原因。
        """,
        """
        The sheet is shown first: the request, its project, votes, contracts, what is paid and left, what else goes to \
        the payee, its attachments, and what looks wrong after “Attention”. At a terminal it is asked before it is \
        signed. --check only shows it, with --json for programs; --reject --reason signs a no and why, which \
        daxiu approve --import records like a yes. What is signed has the day of signing, and the decision is dated on it. How the books stood is told by \
        whoever wrote the sheet; what the signature covers is the request itself, the decision, the day and the \
        reason.
        """
    )
    static let resolution = Wording("业主大会决议。", "The owners' resolutions.")
    static let resolutionRecord = Wording("记录一次表决和全部选票。", "Record a vote with every ballot.")
    static let resolutionCheck = Wording("先计票，不记录，不用密钥。", "Count the ballots; record nothing, with no key.")
    static let resolutionRecordDiscussion = Wording(
        """
        选票文件的列：unit,choice；choice 为 for 同意、against 反对或 abstain 弃权。
        参与的面积和人数都要达到三分之二（民法典第二百七十八条）；参与的里面，use 使用维修资金、custody 移交保管、office 选举或更换
        任职人员要过半数同意，raise 筹集维修资金、common-use 改变共有部分用途要四分之三同意。结果由账本计算；不通过的也可以记。
        选票封存为一个指纹，原样另存在账本文件里：谁拿到这条记录都看不出谁投了什么，拿着账本的人照样逐票核对；
        一户自己的一票用 daxiu receipt issue 序号 --unit 出凭据。要公开写进记录就加 --open。
        会议纪要、公告照片用 --attach 附上。
        """,
        """
        Columns of the ballots: unit,choice; for, against or abstain. Two thirds of area and heads must take part (Civil \
        Code §278); of these more than half must be for a use of the fund (use), another custodian (custody) or who holds \
        office (office), three quarters for raising money (raise) or another use of common parts (common-use). The ledger \
        works out the result; a vote that does not pass can be recorded too. The ballots are sealed as one root and stand \
        beside the entry, in the ledger's file: who has the entry alone cannot tell who voted what, who has the ledger \
        counts them again. A home's own ballot is proven by daxiu receipt issue ENTRY --unit. --open writes them into the \
        entry instead. Minutes and photographs go with it by --attach.
        """
    )
    static let resolutionShow = Wording("一次表决的计票。", "How a vote was counted.")
    static let resolutionList = Wording("列出全部表决和结果。", "List every vote and its result.")
    static let resolutionBallot = Wording("一户投了什么票。", "How a unit voted.")
}

extension OptionTexts {
    static let memberKey = Wording("成员的密钥编号，8 位。", "The member's key ID, 8 digits.")
    static let oldKey = Wording("旧密钥文件（私钥）。", "The file of the old private key.")
    static let replacement = Wording("新密钥文件（私钥）。", "The file of the new private key.")
    static let inventory = Wording("打印移交清册。", "Print the inventory of a handover.")
    static let policyFile = Wording("制度文件，或现成制度的名称。", "A policy file, or the name of a ready-made policy.")
    static let policyLedger = Wording(
        "也看这个账本的成员够不够。",
        "A ledger: see whether its members suffice, too."
    )
    static let purpose = Wording("用途。", "What it is for.")
    static let requestProject = Wording("项目编号；不写是日常支出。", "The project; none for running costs.")
    static let requestPayee = Wording(
        "收款方；返还写房号，划转写 1101 或 1201，分配写范围。",
        "Who is paid; for a refund the unit, a transfer 1101 or 1201, a distribution the scope."
    )
    static let budgetLine = Wording("所列预算项目，如 expense:audit。", "The budget line it cites, such as expense:audit.")
    static let ground = Wording(
        "紧急事由：elevator 电梯、fire 消防、facade 外墙、roof 屋面、drainage 排水或 road 道路。",
        "Emergency: elevator, fire, facade, roof, drainage or road."
    )
    static let standing = Wording(
        "只列：pending 待批、approved 已批、paid 付清、expired 过期、rejected 驳回、withdrawn 撤回或 effective 生效。",
        "Only pending, approved, paid, expired, rejected, withdrawn or effective ones."
    )
    static let until = Wording("有效期的最后一天。", "The last day it may be paid.")
    static let drawnRequest = Wording("所依申请的序号。", "The request that it draws on.")
    static let decided = Wording("申请或变更的序号。", "The request or the change.")
    static let exportSheet = Wording("写出审批单，不签名。", "Write the sheet to be signed elsewhere.")
    static let importSheet = Wording("记入签好的审批单。", "Record a sheet that was signed elsewhere.")
    static let approverKey = Wording("审批人的密钥文件。", "The approver's key file.")
    static let checkSheet = Wording("只看，不签名。", "Only show it; sign nothing.")
    static let rejectSheet = Wording("签“不同意”，不管审批单原来写的是什么。", "Sign a no, whatever the sheet asked for.")
    static let signYes = Wording("不再问，直接签。", "Sign without asking.")
    static let sheetAttachments = Wording(
        "附件也写出来，放在审批单旁边的文件夹里。",
        "Write the attachments, too, into a folder beside the sheet."
    )
    static let requestsFor = Wording(
        "只列等这个人批的：密钥文件、公钥文件，或者密钥编号。",
        "Only what waits for this member: a key file, or the key's ID."
    )
    static let requestsOverdue = Wording(
        "只列过了期限的：该公示没有公示的，过了有效期没有付清的。",
        "Only what is overdue: not published in time, or past its last day and not paid."
    )
    static let rejectReason = Wording("原因，一并签名。", "Why not; it is signed, too.")
    static let sheet = Wording("审批单文件。", "The sheet.")
    static let withdrawReason = Wording("原因。", "Why.")
    static let ballots = Wording("选票 CSV：unit,choice。", "The ballots, CSV: unit,choice.")
    static let matter = Wording(
        "表决事项：use、raise、common-use、custody 或 office，见上。",
        "use, raise, common-use, custody or office, see above."
    )
    static let voteTitle = Wording("表决的题目。", "What was voted on.")
    static let voteFrom = Wording("表决第一天。", "The first day of voting.")
    static let voteTo = Wording("表决最后一天。", "The last day of voting.")
    static let headsBy = Wording("人数：unit 按套（默认）或 group 按业主组。", "Heads: unit (default) or group.")
    static let voteProject = Wording("动用资金的项目；范围就是项目的范围。", "The project; its scope votes.")
    static let voteCustodian = Wording("移交给哪个机构保管；由全体业主表决。", "The custodian it goes to; all owners vote.")
    static let voteScope = Wording("范围；有项目时不必写。", "The scope; not needed with a project.")
    static let resolutionEntry = Wording("决议的序号。", "The resolution's entry.")
}
