import FundDesk

extension Remedies {
    /// What the command line advises about bookkeeping, the register, papers, and what was typed.
    static let books: [ProblemCode: Wording] = [
        .waitingLineUnknown: Wording("daxiu import settle 列出待定的。", "daxiu import settle lists what is unclear."),
        .bankBatchUnknown: Wording("daxiu import list 列出各批。", "daxiu import list has the batches."),
        .refundOfNothing: Wording("请用 daxiu log 查交存的序号。", "See daxiu log for the contribution's number."),
        .refundOfReversed: Wording("请用 daxiu show 查看。", "See daxiu show."),
        .payoutTooLarge:
            Wording("请核对金额；房屋灭失要先登记：daxiu destroy。", "Check the amount; record the destruction first: daxiu destroy."),
        .closingEmpty: Wording("请用 daxiu log 查看。", "See daxiu log."),
        .closingDate: Wording("请用 daxiu close 加年份来结转。", "Close a year with daxiu close and the year."),
        .closeUnreconciled: Wording("请先 daxiu reconcile import 对账，再结账。", "Reconcile it first: daxiu reconcile import."),
        .handoverEmpty: Wording("请核对各户金额和 --undistributed。", "Check the units' amounts and --undistributed."),
        .timeGoesBack: Wording("请检查本机的时钟{2}。", "Check the clock of this computer{2}."),
        .recorderRole: Wording(
            "请用司库或出纳的密钥；审批人自己的密钥写在 --approver 之后。",
            "Use the key of a treasurer or cashier; who approves gives the own key after --approver."
        ),
        .memberOrigin: Wording("请用同一个 --origin 生成密钥。", "Make the key with the same --origin."),
        .memberRepeated:
            Wording("每个成员用一把新密钥：daxiu key new。", "Every member has a new key of their own: daxiu key new."),
        .referenceUsed: Wording(
            "同一笔钱只记一次；记错了请先冲销。同一天一笔流水要分记几户的，每张凭证写各自的序号（--piece 1、2、3……）。",
            "Record a movement once; if the entry was wrong, reverse it first. Where one line of one day is recorded as "
                + "several vouchers, number each (--piece 1, 2, 3…)."
        ),
        .unitUnknown: Wording("请用 daxiu unit list 查房号。", "See daxiu unit list."),
        .projectUnknown: Wording("请先用 daxiu project propose 立项。", "Propose it first: daxiu project propose."),
        .openingUnbalanced:
            Wording("请核对 --bank、--undistributed 和分户余额表。", "Check --bank, --undistributed and the units' balances."),
        .reversalOfNothing: Wording("请用 daxiu log 查序号。", "See daxiu log for the number."),
        .reversalRepeated: Wording("请用 daxiu show 查看。", "See daxiu show."),
        .unitsTooFew: Wording("只改面积等登记用 daxiu unit amend。", "To change only the register's data: daxiu unit amend."),
        .contractPartyUnknown: Wording(
            "现在收款的是谁，见 daxiu project list --json；名称写错了请改。",
            "See daxiu project list --json for who is paid now; correct the name if it is wrong."
        ),
        .contractPartyTaken: Wording(
            "一个项目和一家只有一份合同：变更自己的合同不写 --replaces；受让方不能是另一份合同的一方。",
            "A project has one contract with each: to change one's own, leave out --replaces; an assignee is no party of "
                + "another contract."
        ),
        .partyChangeUnapproved: Wording(
            "请先用 daxiu request 为新的收款方申请，批准后写 --request。",
            "Ask for the new payee first with daxiu request; once it is approved, cite it with --request."
        ),
        .payeeNotContractor: Wording(
            "工程款付给合同方；监理、检测、审价和其他写 --part。换了人请先登记合同、换约或债权转让。",
            "Works are paid to a contractor; say what else it is with --part. Where the party has changed, record the "
                + "contract, its replacement or the assignment first."
        ),
        .payeeOfNoContract: Wording(
            "请核对为什么付给别人。监理、检测、审价和其他写 --part；制度可以禁止付给别人：contracts 写 required。",
            "See why somebody else was paid. Say what else it is with --part; a policy can forbid it: contracts, required."
        ),
        .assignmentUnproven: Wording("用 --attach 附上转让通知或协议。", "Attach the notice or the agreement: --attach."),
        .invoiceDiffers: Wording(
            "同一张发票分期付款，每次写同一个收款单位和票面总额（--invoice-total）。",
            "Every payment on one invoice names the same payee and the same total (--invoice-total)."
        ),
        .totalWithoutInvoice: Wording("请同时写发票号（--invoice）。", "Name the invoice, too (--invoice)."),
        .browserMissing: Wording(
            "请安装 chromium、Google Chrome 或 Microsoft Edge；或用 --format html，在任何浏览器里打开后打印成 PDF。",
            "Install chromium, Google Chrome or Microsoft Edge; or use --format html and print that from any browser."
        ),
        .browserFailed:
            Wording("请用 --format html，在浏览器里打开后打印成 PDF。", "Use --format html and print that from a browser."),
        .voucherMissing: Wording("请用 daxiu statement journal 查凭证号。", "See daxiu statement journal for the numbers."),
        .budgetMissing: Wording("请先用 daxiu budget 记预算。", "Record one first: daxiu budget."),
        .reconciliationMissing: Wording("请先用 daxiu reconcile import 对账。", "Compare it first: daxiu reconcile import."),
        .amountNotPositive:
            Wording("请写大于零的金额；要撤销一张凭证，用 daxiu reverse。", "Give one above zero; to undo a voucher, reverse it."),
        .entryMissing: Wording(
            "序号从 0 起，最后一条的序号比条数少一。请用 daxiu log 查序号。",
            "Entries count from 0: the last is one less than there are. See daxiu log for the number."
        ),
        .policyMalformed: Wording(
            "各项怎么写见 daxiu policy check --help；也可以拿 daxiu policy show --json 打印的来改。",
            "daxiu policy check --help tells the members; what daxiu policy show --json prints is a start."
        ),
        .csvColumnMissing: Wording(
            "哪一列是它，用 --column 列名={1} 说明一次；在终端里运行会一列一列地问。这次什么都没有记。",
            "Say once which column it is: --column HEADING={1}; at a terminal it is asked. Nothing was recorded."
        ),
        .csvColumnUnknown: Wording(
            "请用 --column 说明一次它是什么（如 {0}=unit），等号后面空着就是不用它；在终端里运行会问。这次什么都没有记。",
            "Say once what it is with --column (such as {0}=unit; nothing after = to leave it out); at a terminal it is asked. "
                + "Nothing was recorded."
        ),
        .accountBookGiven: Wording(
            "请从网上银行下载账户明细；确实是银行的，加 --column {1}= 说明这一列不用。",
            "Download the account's details from the bank; if it is the bank's, add --column {1}= for a column of no use."
        ),
        .bankHeadingMissing: Wording(
            "列名请用 交易日期、金额（或 收入金额 和 支出金额）、余额、流水号；或用 --column 列名=date、列名=amount（分两列的 credit 收、debit 支）"
                + "说明一次。在终端里运行会一列一列地问。",
            "Name the columns date, amount (or credit and debit), balance, serial; or say once what yours are: --column "
                + "HEADING=date, HEADING=amount (or credit and debit). At a terminal it is asked."
        ),
        .bankBalanceMissing:
            Wording("请换包含当月的流水，或用 --balance 写出月末余额。", "Give a statement of that month, or the balance with --balance."),
        .bankFileShort: Wording(
            "请在月末之后重新下载一份；月末确实没有别的往来的，加 --complete，或用 --balance 写出月末余额。",
            """
            Download it again after the month's end; if nothing else moved, add --complete, or give the balance of the \
            month's end with --balance.
            """
        ),
        .pairingMalformed: Wording(
            "请写成 --match 行号=凭证号,凭证号，如 --match 5=2025-03/0002,2025-03/0003。",
            "Write --match LINE=VOUCHER,VOUCHER, such as --match 5=2025-03/0002,2025-03/0003."
        ),
        .sameAgain: Wording(
            "如果是同一笔，就不要再记；确是另一笔，写上流水号或发票号，没有号的加 --again。",
            "If it is the same, do not record it again; if it is another, give its number, or add --again."
        ),
        .notReversed: Wording("请用 daxiu log 查序号。", "See daxiu log for the number."),
        .reinstatedAlready: Wording("请用 daxiu show {1} 看。", "See daxiu show {1}."),
        .overTenTimesDue: meant("请核对金额，看是不是多打了零", "Check the amount for a zero too many"),
        .paidFarAhead: meant("请核对金额；预交一般不超过 12 个月", "Check the amount; few pay over twelve months ahead"),
        .dateFarAhead: meant("请核对年份", "Check the year"),
        .rateOverTenTimes: meant("请核对小数点", "Check the decimal point"),
        .recordingUncertain: Wording(
            "磁盘恢复以后先用 daxiu log 看最后几条，没有记上再重记。",
            "Once the disk is back, look at the last entries (daxiu log) and record again only what is not there."
        ),
        .erasureUnfinished: Wording(
            "请腾出空间、检查权限，再执行一次同样的 daxiu erase：不会再记一条，只把它抹掉。",
            "Make room, check the permissions, and run the same daxiu erase again: it records nothing more and finishes."
        ),
        .erasureOfNothing: Wording("请用 daxiu show 看那一条有哪些。", "See with daxiu show which ones it has."),
        .objectionToNothing: Wording("请用 daxiu log 查序号。", "See daxiu log for the number."),
        .objectionUnsigned:
            Wording("请业主用 daxiu objection write 重新签名。", "Have the resident sign again: daxiu objection write."),
        .attestationPeriod: Wording(
            "请先 daxiu close 结账，再 daxiu attestation write，由审计人看过再签。",
            "Close it first, daxiu close; then write the sheet, daxiu attestation write, for the auditor to look at and sign."
        ),
        .attestationByMember: Wording(
            "审计人用自己的密钥：daxiu key new auditor.key --origin 审计人名称。",
            "An auditor has a key of their own: daxiu key new auditor.key --origin NAME-OF-THE-AUDITOR."
        ),
        .attestationUnsigned: Wording(
            "请审计人用 daxiu sign 重新签名；签过的内容一个字也不能改。",
            "Have the auditor sign again, daxiu sign; nothing that is signed is changed."
        ),
        .attestedChanged: Wording(
            "意见说的是更正之前的数，见 daxiu attestation list；请告诉审计人，需要的话重新出一份。",
            "The opinion is on the figures before that, see daxiu attestation list: tell the auditor, who may give another."
        ),
        .replyToNothing: Wording("请用 daxiu objection list 查看。", "See daxiu objection list."),
        .noteNotAnObjection: Wording(
            "请给 daxiu objection write 或 sign 写出的文件，不写序号也行。",
            "Give the file that daxiu objection write or sign wrote; the entry's number may be left out."
        ),
        .objectionToElsewhere: Wording(
            "请给 daxiu objection write 写出的文件，和它针对的那本账。",
            "Give the file that daxiu objection write wrote, and the ledger that it is about."
        ),
        .objectionKeyMissing: Wording(
            "请用 --signer 写密钥 {1} 的公钥：业主运行 daxiu key show 打印的那一行。",
            "Give the public key of {1} with --signer: the line that daxiu key show prints for the resident."
        ),
        .paymentOverContract: Wording(
            "质保金要验收合格、到期之后才能付；请用 daxiu project list 查看。",
            "What is kept back is paid after acceptance and release: see daxiu project list."
        ),
        .projectNotAccepted: Wording("请先 daxiu project accept。", "Accept it first: daxiu project accept."),
        .completionShares:
            Wording("分摊由程序算出；请用 daxiu project close。", "The program works the shares out: daxiu project close."),
        .privateMissing: Wording(
            "它在这台电脑上有过。请从备份或另一位记账人那里找回个人信息文件（daxiu repair --private 文件），或查清是谁拿走的。",
            "It was on this computer. Bring it back from a backup or another recorder (daxiu repair --private FILE), or find "
                + "out who took it away."
        ),
        .privateNotErased: Wording(
            "删除没有完成，或有人把它放了回来；请再执行一次同样的 daxiu erase，只会把它抹掉，不再记一条。",
            "Its erasure was not completed, or somebody put it back: run the same daxiu erase again, which finishes it and "
                + "records nothing more."
        ),
        .attachmentUnknown: Wording("请用 daxiu attachment list 查看名称。", "See the names with daxiu attachment list."),
        .attachmentUnusable:
            Wording("不会交出核对不上的内容；请执行 daxiu verify。", "What does not fit is not handed out; run daxiu verify."),
        .personalNumber: Wording(
            "账本里的文字永远改不掉；请用 --private phone=… 另存，需要时可以删除。",
            "Text in the ledger stays for ever; give it as --private phone=…, which can be erased."
        ),
        .personalName: Wording(
            "账本里的文字永远改不掉；姓名请用 --private payer=… 另存，需要时可以删除。不是人名的，加 --not-a-name 再记一次。",
            "Text in the ledger stays for ever; give a name as --private payer=…, which can be erased. If it is nobody's "
                + "name, repeat with --not-a-name."
        ),
        .privateRepeated: Wording(
            "账本里的文字永远改不掉，另存就白费了；请从文字里去掉它。--not-a-name 在这里不起作用。",
            "Text in the ledger stays for ever, and keeping it apart would be in vain: leave it out. --not-a-name does not "
                + "help here."
        ),
    ]

    /// What to check, and what to add where it is right.
    private static func meant(_ zh: String, _ en: String) -> Wording {
        Wording("\(zh)；没有写错的，加 --yes 再记一次。", "\(en); if it is right, repeat with --yes.")
    }
}
