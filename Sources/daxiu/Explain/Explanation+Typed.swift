import FundDesk

extension Explanation {
    /// What is said of what was typed.
    static let typed: [Explanation] = [
        Explanation(
            .amountMalformed,
            why: Wording(
                "金额一分不差才算账，读不准的不猜。",
                "Books are exact to the fen; what cannot be read for sure is not guessed."
            ),
            cause: Wording(
                "写了字母、两个小数点，或者三位小数。",
                "Letters, two points, three decimals."
            ),
            causes: "daxiu income deposit-interest 12.345 --date 2025-12-01",
            cure: "daxiu income deposit-interest 12.35 --date 2025-12-01"
        ),
        Explanation(
            .amountNotPositive,
            why: Wording(
                "收和付由命令区分，金额总是正的；负数凭证只有红字冲销。",
                "Commands say which way money goes; amounts are positive. Only reversals are negative."
            ),
            cause: Wording(
                "想用负数改错。",
                "A negative amount to put something right."
            ),
            causes: "daxiu income deposit-interest 0 --date 2025-12-01",
            cure: "daxiu reverse 2025-11/0001 --reason 记错"
        ),
        Explanation(
            .amountTooLarge,
            why: Wording(
                "一个小区没有一千亿元：多半是小数点的事。",
                "No estate has 100,000,000,000 yuan: look for the decimal point."
            ),
            cause: Wording(
                "小数点漏了，或者把流水号当了金额。",
                "A lost point, or a serial number in the amount’s place."
            ),
            causes: "daxiu income deposit-interest 999999999999 --date 2025-12-01"
        ),
        Explanation(
            .areaMalformed,
            why: Wording(
                "面积决定分摊和表决，只认平方米、两位小数。",
                "Areas decide shares and votes: square metres, two decimals."
            ),
            cause: Wording(
                "写了“平”或者三位小数。",
                "A unit in words, or three decimals."
            ),
            causes: "daxiu unit amend 3-2-501 --area 90.255",
            cure: "daxiu unit amend 3-2-501 --area 90.26"
        ),
        Explanation(
            .dateMalformed,
            why: Wording(
                "日期决定月份和报表，看不准的不猜。",
                "Dates decide months and statements; what is unclear is not guessed."
            ),
            cause: Wording(
                "没有的日子，如 2 月 30 日；或者日月写反。",
                "A day that there is not, or day and month exchanged."
            ),
            causes: "daxiu income deposit-interest 9 --date 2025-02-30",
            cure: "daxiu income deposit-interest 9 --date 2025-11-28"
        ),
        Explanation(
            .periodMalformed,
            why: Wording(
                "报表要说清是哪一段时间。",
                "A statement says which time it is of."
            ),
            cause: Wording(
                "写成了“去年”“上半年”。",
                "Words such as last year."
            ),
            causes: "daxiu statement income --period 2025-13",
            cure: "daxiu statement income --period 2025-11"
        ),
        Explanation(
            .accountMalformed,
            why: Wording(
                "科目按财会〔2020〕7号编码。",
                "Accounts have the codes of 财会〔2020〕7号."
            ),
            cause: Wording(
                "写了科目的名称。",
                "A name in place of a code."
            ),
            causes: "daxiu transfer 银行 1201 10",
            cure: "daxiu transfer 1001 1201 10"
        ),
        Explanation(
            .categoryUnknown,
            why: Wording(
                "类别决定科目和报表里的位置，所以是一张固定的表。",
                "A category decides the account and the line of a statement, so there is a closed list."
            ),
            cause: Wording(
                "自己起的名字，或者敲错了。",
                "A name of one’s own, or a slip of the finger."
            ),
            causes: "daxiu income donation 10",
            cure: "daxiu income deposit-interest 10"
        ),
        Explanation(
            .textUnusable,
            why: Wording(
                "摘要、名称要给人看，空白和控制字符没法看。",
                "Texts are to be read: no blanks alone, no control characters."
            ),
            cause: Wording(
                "什么都没写，或者粘贴进了看不见的字符。",
                "Nothing, or what was pasted has invisible characters."
            ),
            causes: "daxiu income deposit-interest 10 --memo ''",
            cure: "daxiu income deposit-interest 10 --memo 四季度利息"
        ),
        Explanation(
            .codeUnusable,
            why: Wording(
                "房号、项目号、流水号要能一字不差地比较。",
                "Codes are compared letter by letter."
            ),
            cause: Wording(
                "里面有空格。",
                "A space within."
            ),
            causes: "daxiu income deposit-interest 10 --reference 'SK 9'",
            cure: "daxiu income deposit-interest 10 --reference SK9"
        ),
        Explanation(
            .entryMissing,
            why: Wording(
                "要看、要冲、要批的记录必须有。",
                "An entry that is named must be there."
            ),
            cause: Wording(
                "序号或凭证号敲错。",
                "A wrong number."
            ),
            causes: "daxiu show 9999",
            cure: "daxiu log"
        ),
        Explanation(
            .clockMalformed,
            why: Wording(
                "DAXIU_NOW 是给脚本定时刻用的，平时不用设。",
                "DAXIU_NOW sets the clock for scripts; people leave it unset."
            ),
            cause: Wording(
                "设过又忘了。",
                "It was set and forgotten."
            )
        ),
        Explanation(
            .memberMalformed,
            why: Wording(
                "成员要写职责、职务和密钥文件三样。",
                "A member has a role, a title and a key file."
            ),
            cause: Wording(
                "漏了等号或冒号。",
                "An equals sign or a colon is missing."
            ),
            causes: "daxiu member add trustee.key",
            cure: "daxiu member add trustee=受托人:trustee.key"
        ),
        Explanation(
            .policyMalformed,
            why: Wording(
                "制度决定谁可以花钱，看不懂一个字都不行。",
                "The policy says who may spend: every word of it must be understood."
            ),
            cause: Wording(
                "括号、引号、逗号漏了，或者项目名写错。",
                "A bracket, quote or comma is missing, or a name is wrong."
            ),
            causes: "daxiu policy check units.csv",
            cure: "daxiu policy check dual-password"
        ),
        Explanation(
            .originMalformed,
            why: Wording(
                "账本标识印在每个封条上，要在哪里都读得一样。",
                "The origin stands in every seal and must read alike everywhere."
            ),
            cause: Wording(
                "有空格或加号。",
                "A space or a plus."
            ),
            causes: "daxiu key new x.key --origin 'a b' --no-passphrase",
            cure: "daxiu key new x.key --origin example.org/estate --no-passphrase"
        ),
        Explanation(
            .choiceUnknown,
            why: Wording(
                "这里只有几个词可以写，列在错误后面；按 Tab 也会列出。",
                "Only a few words can stand there; the error lists them, and so does Tab."
            ),
            cause: Wording(
                "敲错，或者写了中文名。",
                "A slip of the finger."
            ),
            causes: "daxiu export --format pdf --output a.pdf",
            cure: "daxiu export --format hledger --output fund.journal"
        ),
        Explanation(
            .codeNotKnown,
            why: Wording(
                "每条错误都有编号，印在开头。",
                "Every error has a code, printed at its beginning."
            ),
            cause: Wording(
                "编号敲错。",
                "A slip of the finger."
            ),
            causes: "daxiu explain 9999",
            cure: "daxiu explain 1048"
        ),
        Explanation(
            .periodBeforeFund,
            why: Wording(
                "开账以前没有账可出。",
                "There are no books of before they were opened."
            ),
            cause: Wording(
                "年份敲错。",
                "A wrong year."
            ),
            causes: "daxiu statement income --period 2020",
            cure: "daxiu statement income --period 2025"
        ),
        Explanation(
            .rateMalformed,
            why: Wording(
                "按平方米的标准最多四位小数，按户最多两位。",
                "A rate by area has four decimals at most, by unit two."
            ),
            cause: Wording(
                "小数太多。",
                "Too many decimals."
            ),
            causes: "daxiu rate 0.12345 --basis area --from 2026-01 --scope all",
            cure: "daxiu rate 0.1234 --basis area --from 2026-01 --scope all"
        ),
        Explanation(
            .budgetLineMalformed,
            why: Wording(
                "一项预算是“哪一项=多少”。",
                "A line of a budget is what=how much."
            ),
            cause: Wording(
                "漏了等号。",
                "The equals sign is missing."
            ),
            causes: "daxiu budget 2026 audit",
            cure: "daxiu budget 2026 expense:audit=2000"
        ),
        Explanation(
            .keyIDMalformed,
            why: Wording(
                "密钥编号是 8 位十六进制。",
                "A key ID has eight hexadecimal digits."
            ),
            cause: Wording(
                "写了人的职务。",
                "A title in its place."
            ),
            causes: "daxiu member revoke 监察人",
            cure: "daxiu member list"
        ),
        Explanation(
            .resolutionUnknown,
            why: Wording(
                "这个序号不是表决。",
                "The number is of no vote."
            ),
            cause: Wording(
                "序号敲错。",
                "A wrong number."
            ),
            causes: "daxiu resolution show 21",
            cure: "daxiu resolution list"
        ),
        Explanation(
            .requestMalformed,
            why: Wording(
                "申请用序号指明。",
                "A request is named by its number."
            ),
            cause: Wording(
                "写成了收款单位。",
                "A payee in its place."
            ),
            cure: "daxiu request list"
        ),
        Explanation(
            .attachmentUnknown,
            why: Wording(
                "附件按名称找。",
                "An attachment is found by its name."
            ),
            cause: Wording(
                "名称敲错。",
                "A wrong name."
            ),
            causes: "daxiu attachment show 21 x.jpg",
            cure: "daxiu attachment list"
        ),
        Explanation(
            .privateMalformed,
            why: Wording(
                "个人信息写成 名称=内容，名称用小写字母。",
                "A private detail is name=value, its name in small letters."
            ),
            cause: Wording(
                "漏了等号。",
                "No equals sign."
            ),
            causes: "daxiu contribute 3-2-501 10 --private 张三 --date 2025-12-01",
            cure: "daxiu contribute 3-2-501 10 --private payer=张三 --date 2025-12-01"
        ),
        Explanation(
            .personalNumber,
            why: Wording(
                "账里的字谁都看得到，也永远改不掉；电话、身份证要另存（个人信息保护法第四十七条：可以要求删除）。",
                "Everybody reads the books and nothing is ever changed in them; numbers of people are kept apart, where they can be erased (PIPL §47)."
            ),
            cause: Wording(
                "把电话写进了摘要。",
                "A telephone number in a memo."
            ),
            causes: "daxiu contribute 3-2-501 10 --memo 13800138000 --date 2025-12-01",
            cure: "daxiu contribute 3-2-501 10 --private phone=13800138000 --date 2025-12-01"
        ),
        Explanation(
            .ratingMalformed,
            why: Wording(
                "评分 1 到 5。",
                "Ratings are 1 to 5."
            ),
            cause: Wording(
                "写了十分制。",
                "Out of ten."
            ),
            causes: "daxiu project accept P1 --result passed --residents 9 --contractor 4",
            cure: "daxiu project accept P1 --result passed --residents 4 --contractor 4"
        ),
        Explanation(
            .shareMalformed,
            why: Wording(
                "百分比 0 到 100。",
                "A percentage is 0 to 100."
            ),
            cause: Wording(
                "写了小数或超过一百。",
                "More than a hundred."
            ),
            causes: "daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 500 --release 2027-12-31",
            cure: "daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 5 --release 2027-12-31"
        ),
        Explanation(
            .memoryNumberUnknown,
            why: Wording(
                "本机记住的历史按号指明。",
                "Histories are named by number."
            ),
            cause: Wording(
                "号敲错。",
                "A wrong number."
            ),
            causes: "daxiu memory settle 99",
            cure: "daxiu memory list"
        ),
        Explanation(
            .ledgerIsShared,
            why: Wording(
                "副本是给人看的，往里记就会和真账分岔。",
                "A copy is for reading; recording into it would fork the books."
            ),
            cause: Wording(
                "打开了别人给的副本。",
                "Somebody’s copy was opened."
            ),
            causes: "daxiu income deposit-interest 10 --ledger copy.daxiu",
            cure: "daxiu income deposit-interest 10 --ledger fund.daxiu"
        ),
        Explanation(
            .sameAgain,
            why: Wording(
                "两笔一模一样又都没有流水号，多半是同一笔敲了两遍。",
                "Two alike without a serial number are most often one typed twice."
            ),
            cause: Wording(
                "重复录入。",
                "Typed twice."
            )
        ),
        Explanation(
            .pieceMalformed,
            why: Wording(
                "分记几张凭证时，每张有自己的次序。",
                "Vouchers that share a line of the bank are numbered."
            ),
            cause: Wording(
                "写了 0，或者没有写流水号。",
                "A zero, or no reference."
            ),
            causes: "daxiu contribute 3-2-502 10 --piece 0 --reference SK1 --date 2025-11-05",
            cure: "daxiu contribute 3-2-502 10 --piece 2 --reference SK7 --date 2025-11-05"
        ),
        Explanation(
            .totalWithoutInvoice,
            why: Wording(
                "票面总额是发票的总额，要写是哪张发票。",
                "A total is of an invoice, which is named."
            ),
            cause: Wording(
                "漏了发票号。",
                "The invoice’s number is missing."
            ),
            causes: "daxiu pay P1 10 --payee 防水公司 --invoice-total 20 --date 2025-12-01",
            cure: "daxiu pay P1 10 --payee 防水公司 --invoice FP9 --invoice-total 20 --date 2025-12-01"
        ),
        Explanation(
            .clockJumped,
            why: Wording(
                "时钟若走快了，记下的时间就改不回来，所以先问。",
                "A time that was recorded never goes back, so it is asked first."
            ),
            cause: Wording(
                "电脑很久没有开，或者时钟真的错了。",
                "The computer was off for long, or its clock is wrong."
            )
        ),
    ]
}
