import FundDesk

extension Explanation {
    /// What is said of what was typed.
    static let typed: [Explanation] = [
        Explanation(.amountMalformed)
            .because("金额一分不差才算账，读不准的不猜。", "Books are exact to the fen; what cannot be read for sure is not guessed.")
            .mostly("写了字母、两个小数点，或者三位小数。", "Letters, two points, three decimals.")
            .refused("daxiu income deposit-interest 12.345 --date 2025-12-01")
            .instead("daxiu income deposit-interest 12.35 --date 2025-12-01"),
        Explanation(.amountNotPositive)
            .because(
                "收和付由命令区分，金额总是正的；负数凭证只有红字冲销。",
                "Commands say which way money goes; amounts are positive. Only reversals are negative."
            )
            .mostly("想用负数改错。", "A negative amount to put something right.")
            .refused("daxiu income deposit-interest 0 --date 2025-12-01")
            .instead("daxiu reverse 2025-11/0001 --reason 记错"),
        Explanation(.amountTooLarge)
            .because("一个小区没有一千亿元：多半是小数点的事。", "No estate has 100,000,000,000 yuan: look for the decimal point.")
            .mostly("小数点漏了，或者把流水号当了金额。", "A lost point, or a serial number in the amount’s place.")
            .refused("daxiu income deposit-interest 999999999999 --date 2025-12-01"),
        Explanation(.areaMalformed)
            .because("面积决定分摊和表决，只认平方米、两位小数。", "Areas decide shares and votes: square metres, two decimals.")
            .mostly("写了“平”或者三位小数。", "A unit in words, or three decimals.")
            .refused("daxiu unit amend 3-2-501 --area 90.255")
            .instead("daxiu unit amend 3-2-501 --area 90.26"),
        Explanation(.dateMalformed)
            .because("日期决定月份和报表，看不准的不猜。", "Dates decide months and statements; what is unclear is not guessed.")
            .mostly("写成了“上周”，或者日月写反。", "A word such as last week, or day and month exchanged.")
            .refused("daxiu income deposit-interest 9 --date 上周")
            .instead("daxiu income deposit-interest 9 --date 2025-11-28"),
        Explanation(.periodMalformed)
            .because("报表要说清是哪一段时间。", "A statement says which time it is of.")
            .mostly("写成了“去年”“上半年”。", "Words such as last year.")
            .refused("daxiu statement income --period 2025-13")
            .instead("daxiu statement income --period 2025-11"),
        Explanation(.accountMalformed)
            .because("科目按财会〔2020〕7号编码。", "Accounts have the codes of 财会〔2020〕7号.")
            .mostly("写了科目的名称。", "A name in place of a code.")
            .refused("daxiu transfer 零钱罐 1201 10")
            .instead("daxiu transfer 1001 1201 10"),
        Explanation(.categoryUnknown)
            .because(
                "类别决定科目和报表里的位置，所以是一张固定的表。",
                "A category decides the account and the line of a statement, so there is a closed list."
            )
            .mostly("自己起的名字，或者敲错了。", "A name of one’s own, or a slip of the finger.")
            .refused("daxiu income donation 10")
            .instead("daxiu income deposit-interest 10"),
        Explanation(.textUnusable)
            .because("摘要、名称要给人看，空白和控制字符没法看。", "Texts are to be read: no blanks alone, no control characters.")
            .mostly("什么都没写，或者粘贴进了看不见的字符。", "Nothing, or what was pasted has invisible characters.")
            .refused("daxiu income deposit-interest 10 --memo ''")
            .instead("daxiu income deposit-interest 10 --memo 四季度利息"),
        Explanation(.codeUnusable)
            .because("房号、项目号、流水号要能一字不差地比较。", "Codes are compared letter by letter.")
            .mostly("里面有空格。", "A space within.")
            .refused("daxiu income deposit-interest 10 --reference 'SK 9'")
            .instead("daxiu income deposit-interest 10 --reference SK9"),
        Explanation(.entryMissing)
            .because("要看、要冲、要批的记录必须有。", "An entry that is named must be there.")
            .mostly("序号或凭证号敲错。", "A wrong number.")
            .refused("daxiu show 9999")
            .instead("daxiu log"),
        Explanation(.clockMalformed)
            .because("DAXIU_NOW 是给脚本定时刻用的，平时不用设。", "DAXIU_NOW sets the clock for scripts; people leave it unset.")
            .mostly("设过又忘了。", "It was set and forgotten.")
            .refused("DAXIU_NOW=昨天 daxiu income deposit-interest 9")
            .instead("daxiu income deposit-interest 9"),
        Explanation(.memberMalformed)
            .because("成员要写职责、职务和密钥文件三样。", "A member has a role, a title and a key file.")
            .mostly("漏了等号或冒号。", "An equals sign or a colon is missing.")
            .refused("daxiu member add trustee.key")
            .instead("daxiu member add trustee=受托人:trustee.key"),
        Explanation(.policyMalformed)
            .because("制度决定谁可以花钱，看不懂一个字都不行。", "The policy says who may spend: every word of it must be understood.")
            .mostly("括号、引号、逗号漏了，或者项目名写错。", "A bracket, quote or comma is missing, or a name is wrong.")
            .refused("daxiu policy check units.csv")
            .instead("daxiu policy check dual-password"),
        Explanation(.originMalformed)
            .because("账本标识印在每个封条上，要在哪里都读得一样。", "The origin stands in every seal and must read alike everywhere.")
            .mostly("有空格或加号。", "A space or a plus.")
            .refused("daxiu key new x.key --origin 'a b' --no-passphrase")
            .instead("daxiu key new x.key --origin example.org/estate --no-passphrase"),
        Explanation(.choiceUnknown)
            .because(
                "这里只有几个词可以写，列在错误后面；按 Tab 也会列出。",
                "Only a few words can stand there; the error lists them, and so does Tab."
            )
            .mostly("敲错，或者写了中文名。", "A slip of the finger.")
            .refused("daxiu export --format pdf --output a.pdf")
            .instead("daxiu export --format hledger --output fund.journal"),
        Explanation(.codeNotKnown)
            .because("每条错误都有编号，印在开头。", "Every error has a code, printed at its beginning.")
            .mostly("编号敲错。", "A slip of the finger.")
            .refused("daxiu explain 9999")
            .instead("daxiu explain 1048"),
        Explanation(.periodBeforeFund)
            .because("开账以前没有账可出。", "There are no books of before they were opened.")
            .mostly("年份敲错。", "A wrong year.")
            .refused("daxiu statement income --period 2020")
            .instead("daxiu statement income --period 2025"),
        Explanation(.entryTooLarge)
            .because(
                "一条记录最多 65,535 字节，各方要签的清册最多 20,000：太长没有人会读。",
                "An entry has 65,535 bytes at most, an inventory that is signed 20,000: nobody reads more."
            )
            .mostly("移交的物品写得太多、太长；请另附一张清单。", "Too many items, or too long: attach a list.")
            .refused(
                "daxiu member handover --from treasurer.key --to cashier.key $(for n in 1 2 3 4 5 6 7 8 9 10 11; do printf -- '--item %01999d ' $n; done)"
            ),
        Explanation(.rateMalformed)
            .because("按平方米的标准最多四位小数，按户最多两位。", "A rate by area has four decimals at most, by unit two.")
            .mostly("小数太多。", "Too many decimals.")
            .refused("daxiu rate 0.12345 --basis area --from 2026-01 --scope all")
            .instead("daxiu rate 0.1234 --basis area --from 2026-01 --scope all"),
        Explanation(.budgetLineMalformed)
            .because("一项预算是“哪一项=多少”。", "A line of a budget is what=how much.")
            .mostly("漏了等号。", "The equals sign is missing.")
            .refused("daxiu budget 2026 audit")
            .instead("daxiu budget 2026 expense:audit=2000"),
        Explanation(.keyIDMalformed)
            .because("密钥编号是 8 位十六进制。", "A key ID has eight hexadecimal digits.")
            .mostly("写了人的职务。", "A title in its place.")
            .refused("daxiu member revoke 监察人")
            .instead("daxiu member list"),
        Explanation(.resolutionUnknown)
            .because("这个序号不是表决。", "The number is of no vote.")
            .mostly("序号敲错。", "A wrong number.")
            .refused("daxiu resolution show 21")
            .instead("daxiu resolution list"),
        Explanation(.sameAgain)
            .because("两笔一模一样又都没有流水号，多半是同一笔敲了两遍。", "Two alike without a serial number are most often one typed twice.")
            .mostly("重复录入。", "Typed twice.")
            .refused("daxiu contribute 3-2-502 10 --date 2025-12-01", "daxiu contribute 3-2-502 10 --date 2025-12-01"),
        Explanation(.overTenTimesDue)
            .because("比应交的多十倍以上，多半是多打了零。", "Over ten times what is due is most often a zero too many.")
            .mostly("多打了零，或者把总数记到了一户名下。", "A zero too many, or the sum of several homes.")
            .refused("daxiu contribute 3-2-502 9000 --date 2025-12-01")
            .instead("daxiu contribute 3-2-502 9 --date 2025-12-01"),
        Explanation(.paidFarAhead)
            .because("预交一般不超过一年；再多，先问一声。", "Few pay over a year ahead, so it is asked.")
            .mostly("多打了零，或者真的预交了几年。", "A zero too many, or several years were paid indeed.")
            .refused("daxiu contribute 3-2-502 200 --date 2025-12-01")
            .instead("daxiu contribute 3-2-502 200 --date 2025-12-01 --yes"),
        Explanation(.dateFarAhead)
            .because("一年以后的期限，多半是年份敲错。", "A day over a year ahead is most often a wrong year.")
            .mostly("年份敲错。", "A wrong year.")
            .refused("daxiu request 100 --payee 甲公司 --purpose 清洗水箱 --until 2052-07-01")
            .instead("daxiu request 100 --payee 甲公司 --purpose 清洗水箱 --until 2026-07-01"),
        Explanation(.rateOverTenTimes)
            .because("标准一下子涨十倍，多半是小数点的事。", "A rate ten times as high is most often a matter of the point.")
            .mostly("小数点敲错，或者把每年的写成了每月的。", "A slip of the point, or a year’s for a month’s.")
            .refused("daxiu rate 1.5 --basis area --from 2026-01 --scope all")
            .instead("daxiu rate 0.15 --basis area --from 2026-01 --scope all"),
        Explanation(.notTakenBack)
            .because(
                "能冲销的是动了钱的凭证；别的各有各的办法，错误里写着。",
                "Vouchers are reversed; other kinds have ways of their own, which the error names."
            )
            .mostly("最后记的不是凭证。", "What was recorded last is no voucher.")
            .refused("daxiu project propose P4 --title 换门 --scope 5 --budget 500", "daxiu undo")
            .instead("daxiu undo"),
        Explanation(.notReversed)
            .because("没有冲销的，用不着恢复。", "What was not reversed needs no putting back.")
            .mostly("序号敲错。", "A wrong number.")
            .refused("daxiu reinstate 33")
            .instead("daxiu reinstate 31"),
        Explanation(.reinstatedAlready)
            .because("恢复一次就够了，再来就重了。", "Putting back once is enough; twice would be double.")
            .mostly("忘了已经恢复过。", "It was put back before.")
            .refused("daxiu reinstate 31", "daxiu reinstate 31"),
        Explanation(.pieceMalformed)
            .because("分记几张凭证时，每张有自己的次序。", "Vouchers that share a line of the bank are numbered.")
            .mostly("写了 0，或者没有写流水号。", "A zero, or no reference.")
            .refused("daxiu contribute 3-2-502 10 --piece 0 --reference SK1 --date 2025-11-05")
            .instead("daxiu contribute 3-2-502 10 --piece 2 --reference SK7 --date 2025-11-05"),
        Explanation(.totalWithoutInvoice)
            .because("票面总额是发票的总额，要写是哪张发票。", "A total is of an invoice, which is named.")
            .mostly("漏了发票号。", "The invoice’s number is missing.")
            .refused("daxiu pay P1 10 --payee 防水公司 --invoice-total 20 --date 2025-12-01")
            .instead("daxiu pay P1 10 --payee 防水公司 --invoice FP9 --invoice-total 20 --date 2025-12-01"),
        Explanation(.characterForbidden)
            .because(
                "账里只有看得见、各处都一样的字符；制表符、换行会让纸上的和文件里的不一样。",
                "A ledger has only characters that are seen and look alike everywhere."
            )
            .mostly("从表格里粘贴，带来了制表符。", "A tab came along with what was pasted.")
            .refused(#"daxiu income deposit-interest 9 --memo "$(printf '利息\t补记')" --date 2025-12-01"#)
            .instead("daxiu income deposit-interest 9 --memo 利息补记 --date 2025-12-01"),
        Explanation(.dayMissing)
            .because("日历上没有这一天。", "There is no such day.")
            .mostly("月份的天数记错。", "The month is shorter.")
            .refused("daxiu income deposit-interest 9 --date 2025-11-31")
            .instead("daxiu income deposit-interest 9 --date 2025-11-30"),
        Explanation(.settingUnknown)
            .because("设置只有几项，写错了就等于没有设。", "There are a few settings; a wrong name would set nothing.")
            .mostly("名称敲错。", "A slip of the finger.")
            .refused("daxiu settings 地址 居委会")
            .instead("daxiu settings"),
        Explanation(.settingMalformed)
            .because(
                "账本旁边的设置可能是别人给的，不能替您决定用哪把密钥。",
                "Settings beside a ledger may be somebody else’s and do not choose your key."
            )
            .mostly("把密钥写进了账本旁边的设置。", "The key was set beside the ledger.")
            .refused(
                #"printf 'key = resident.key\n' > fund.daxiu.config"#,
                "daxiu statement slip 3-2-501 --period 2025-11"
            ),
        Explanation(.ledgersSeveral)
            .because("文件夹里有几本账，不猜是哪一本。", "With several ledgers in the folder none is guessed.")
            .mostly("副本放在了一起。", "Copies lie beside it.")
            .refused("ls *.daxiu; DAXIU_LEDGER= daxiu log")
            .instead("daxiu log --ledger fund.daxiu"),
    ]
}
