import FundDesk

/// The words of the verdict in a page: those of the command line where it says the same, by the names that scripts have
/// for them.
enum PanelTexts {
    /// All that the scripts say, of every page.
    static func script(_ language: Language) -> [String: String] {
        var texts = words.merging(memory) { $1 }.merging(paper) { $1 }.mapValues { $0[language] }
        for question in Verdict.Check.Question.allCases where question != .memory {
            texts["question-\(question.rawValue)"] = VerdictTexts.question(question)[language]
        }
        for code in ProblemCode.allCases where codes.contains(code.rawValue) || code == .noticeAltered {
            texts["code-\(code.rawValue)"] = Problem(code).message(in: language)
            texts["slug-\(code.rawValue)"] = code.slug
        }
        return texts
    }

    /// What a verifier finds: rules and findings.
    private static let codes = 1000..<3000

    static let more = Wording("逐项结果；与公示纸对照", "Line by line; compare with the paper")
    static let heading = Wording("这一页核对自己", "This page judges itself")
    static let waiting = Wording(
        "还没有核对。这句话一直不变，就是什么都没有核对。",
        "Nothing was checked yet. While this stays, nothing was."
    )
    static let withoutScript = Wording(
        "浏览器没有运行脚本，这里什么都没有核对。",
        "This browser runs no scripts: nothing was checked here."
    )
    static let progress = Wording("核对进度", "Progress of the verification")
    static let paperLabel = Wording(
        "和公示纸对一对：把公示纸、凭据上的码扫出来的文字，或者整个封条，粘贴在这里",
        "Compare with paper: paste what the code on a notice or receipt says, or a whole checkpoint"
    )
    static let compare = Wording("对比", "Compare")

    private static let words: [String: Wording] = [
        "comma": Wording("、", ", "),
        "reading": Wording("正在读取 {0} 条记录……", "Reading {0} entries…"),
        "judging": Wording("正在核对 {0} 条记录……", "Judging {0} entries…"),
        "answer-yes": VerdictTexts.yes, "answer-no": VerdictTexts.no, "answer-unchecked": VerdictTexts.unchecked,
        "check": VerdictTexts.check, "group": VerdictTexts.group, "of-entry": VerdictTexts.finding,
        "of-file": VerdictTexts.fileFinding, "found": VerdictTexts.found, "remarked": VerdictTexts.remarked,
        "limits": VerdictTexts.limits, "with-detail": Wording("{0}（{1}）", "{0} ({1})"),
        "with-code": Wording("{0} {1}", "{0} {1}"),
        "question-memory": Wording("延续这个浏览器上次见到的账本", "extends what this browser saw before"),
        "more": Wording("……还有 {0} 处同样的问题", "… {0} more of the same"),
        "see-below": Wording("见下", "see below"),
        "detail-integrity": Wording("{0} 条记录逐字节重算", "{0} entries hashed again"),
        "detail-rules": Wording("每条规则对每条记录重判", "judged for every entry"),
        "detail-rules-ballots": Wording(
            "每条规则对每条记录重判；{0} 项表决的选票不公布，没有重数",
            "judged for every entry; the ballots of {0} votes are not published, and were not counted again"
        ),
        "detail-rules-unjudged": Wording(
            "有的规则要核对签名，这个浏览器做不到",
            "some rules ask about signatures, which this browser cannot judge"
        ),
        "detail-integrity-public": Wording(
            "列出的 {0} 条逐字节重算，都在封存的 {1} 条里",
            "{0} entries hashed again: they stand among the {1} that were sealed"
        ),
        "detail-rules-public": Wording(
            "没有列出的 {0} 条这一页看不到，规则没有重判；列出的只核对了格式、借贷和结账的余额",
            """
            {0} entries are not shown here, so the rules were not judged; of those shown, only form, debits and credits, \
            and the balances of closes
            """
        ),
        "detail-seals-unknown": Wording(
            "最新的封条是哪个成员签的，列出的记录里看不出",
            "whose key signed the newest checkpoint the shown entries do not tell"
        ),
        "detail-seals": Wording("全部 {0} 个签名有效；{1}", "all {0} signatures checked; {1}"),
        "detail-seals-some": Wording(
            "{1} 个签名里核对了 {0} 个，有效（较弱：这个浏览器没有 Ed25519，只核对最新的和每次换密钥时的）；{2}",
            """
            {0} of {1} signatures checked (weaker: this browser has no Ed25519, so only the newest and those at a change of \
            key); {2}
            """
        ),
        "detail-seals-none": Wording("这个浏览器核对不了签名", "this browser cannot judge signatures"),
        "keys-own": Wording("密钥取自账本自身", "keys from the ledger itself"),
        "keys-remembered": Wording("密钥与这个浏览器记得的相同", "the keys are those remembered here"),
        "detail-witnesses": Wording(
            "您要的见证人会签了前 {0} 条；其后 {1} 条还没有会签",
            "the witnesses you asked for cosigned the first {0} entries; {1} follow"
        ),
        "detail-witnesses-few": Wording("会签的见证人没有您要的那么多", "fewer witnesses have cosigned than you ask for"),
        "detail-witnesses-none": Wording("没有会签", "there are no cosignatures"),
        "detail-witnesses-unasked": Wording(
            "有 {0} 份会签；没有给出信任策略，不知道谁的算数",
            "{0} cosignatures; no trust policy says whose count"
        ),
        "detail-timestamp": Wording("网页不核对时间戳", "a page does not judge timestamps"),
        "detail-erasures": Wording("个人信息不公布，不在这里", "private details are not published, and not here"),
        "word-holds": Wording(
            "结论：成立。{0} 条记录都是封存时的样子，账与规则相符。总指纹 {1}。",
            "Verdict: it holds. {0} entries are as they were sealed and keep the rules. Root hash {1}."
        ),
        "word-weak": Wording(
            "结论：成立；有几样不在这里、没有核对，见下。{0} 条记录，总指纹 {1}。",
            "Verdict: it holds; some of it is not here and was not checked, see below. {0} entries, root hash {1}."
        ),
        "word-public": Wording(
            "结论：列出的 {2} 条都在封存的账里，余额与结账相符；没有列出的没有核对。共 {0} 条记录，总指纹 {1}。",
            """
            Verdict: the {2} entries shown stand in the sealed ledger, and balances are those of its closes; what is not \
            shown was not judged. {0} entries in all, root hash {1}.
            """
        ),
        "word-fails": Wording(
            "结论：不成立，见下。在查清之前不要据此付款或公示。{0} 条记录，总指纹 {1}。",
            """
            Verdict: it does not hold, see below. Neither pay nor publish by it until that is explained. {0} entries, \
            root hash {1}.
            """
        ),
        "figures-differ": Wording(
            "页面上有 {0} 个数字，账本算出来不是这样：{1}",
            "Figures that the page shows and the ledger does not give, {0} in all: {1}"
        ),
        "page-differs": Wording(
            "页面写的条数、总指纹或标识，与核对的账本不同",
            "Size, root hash or origin in the page are not those of the ledger that was judged"
        ),
        "newer": Wording(
            "这里已经公布了新的 {0} 条：请刷新这一页。",
            "{0} more entries are published here by now: reload this page."
        ),
        "stronger": VerdictTexts.stronger, "stronger-witness": Strengthening.witness.how,
        "stronger-policy": Strengthening.policy.how,
        "stronger-earlier": Strengthening.earlier.how,
        "server": Wording(
            "给您这一页的人，也可以给您另一个核对程序。信不过，就用自己留着的 verify.html：它只有核对程序，没有数据，指纹印在公示纸上。",
            """
            Whoever gives you this page could give you another verifier. If in doubt, use a verify.html that you keep \
            yourself: it has the verifier and no data, and its hash stands on the notice sheet.
            """
        ),
        "failed": Wording("没能核对：{0}", "Nothing could be judged: {0}"),
        "failed-help": Wording(
            "没有核对完，不能说成立，也不能说不成立。",
            "It was not judged to its end; nothing can be said either way."
        ),
        "failed-missing": Wording("公布的内容里没有 {0}", "{0} is not among what is published"),
        "failed-unreachable": Wording(
            "读不到 {0}：网络断了，或者要登录",
            "{0} cannot be read: no connection, or a login is asked for"
        ),
        "failed-tooLarge": Wording("{0} 太大", "{0} is too large"),
        "failed-elsewhere": Wording("{0} 不在这个文件夹里", "{0} is not in this folder"),
        "failed-broken": Wording("核对程序没有运行起来（{0}）", "the verifier did not run ({0})"),
        "failed-unjudged": Wording("账本没有核对成", "the ledger was not judged"),
        "failed-stick": Wording(
            "从 U 盘或本机打开的网页读不了旁边的文件，账本又大得放不进一页；请放到网站上看，或者用完整的程序核对。",
            """
            a page that is opened from a stick cannot read the files beside it, and the ledger is too large to stand in \
            the page; put the folder on a web server, or verify it with the whole program.
            """
        ),
    ]

    private static let memory: [String: Wording] = [
        "memory-first": Wording(
            "头一次在这个浏览器里见到，这次记住了",
            "this browser sees it for the first time, and remembers it now"
        ),
        "memory-unkept": Wording("头一次见到，没有记住", "seen for the first time, and not remembered"),
        "memory-none": Wording("这个浏览器不许网页记东西", "this browser lets no page remember"),
        "memory-damaged": Wording("记住的读不出来，这次重新记住了", "what was remembered cannot be read; it is remembered anew"),
        "memory-yes": Wording("前 {0} 条就是 {1} 在这里见过的", "its first {0} entries are those seen here on {1}"),
        "memory-kept": Wording(
            "两份封条都留着，记住的没有改。请存下来，拿给记账人和监察人，请他们说明。",
            """
            Both notes are kept, and what is remembered was not changed. Save them and ask treasurer and supervisor to \
            explain.
            """
        ),
        "memory-strangers": Wording(
            "成员的密钥也没有一个是以前见过的：这是另一本账。",
            "Nor is any member’s key one that was seen before: this is another ledger."
        ),
        "memory-web": Wording(
            "记住的东西存在这个浏览器里，清除浏览数据就没有了；同一个网址上的别的网页也改得了它。",
            """
            What is remembered stands in this browser; clearing its data loses it, and other pages of the same address can \
            change it.
            """
        ),
        "memory-file": Wording(
            "从 U 盘或本机打开的网页，记住的只是个方便：别的本机网页也改得了它，换了位置可能就没有了。",
            """
            In a page opened from a stick or a disk the memory is a convenience: other local pages can change it, and \
            elsewhere it may be gone.
            """
        ),
        "another-fund": Wording(
            "注意：这个地址以前公布的是另一笔基金（{0}）。",
            "Mind: this address published another fund before, {0}."
        ),
        "forget": Wording("不再记得以前的，从现在起重新记", "Forget what was seen before, and begin anew"),
        "forget-sure": Wording(
            "以前见过的封条会从这个浏览器里删去。存好了吗？",
            "The note that was seen before is removed from this browser. Did you save it?"
        ),
        "save": Wording("存成文件 {0}", "Save as {0}"),
    ]

    private static let paper: [String: Wording] = [
        "paper-waiting": Wording("核对完就对比……", "It is compared when the page is judged…"),
        "paper-same": Wording("和纸上的相同。", "Same as the paper."),
        "paper-behind": Wording(
            "纸上的早 {0} 条，这一份接着它。",
            "The paper is {0} entries behind, and this extends it."
        ),
        "paper-ahead": Wording(
            "纸上的多 {0} 条：这一页旧了，或者尾部被删掉了。请刷新；还是这样，就请记账人说明。",
            "The paper is {0} entries ahead: this page is old, or its end was removed. Reload; if that stays, ask the treasurer."
        ),
        "paper-another": Wording(
            "和纸上的不是同一份历史：前 {0} 条的总指纹不同。",
            "Not the same history: the first {0} entries have another root hash than on the paper."
        ),
        "paper-unjudged": Wording(
            "前 {0} 条的总指纹与粘贴的不同，但这个浏览器核对不了它的签名。",
            "The first {0} entries have another root hash than what was pasted, whose signature this browser cannot judge."
        ),
        "paper-false": Wording(
            "纸上的签名不是真的：码没有抄对，或者纸是假的。",
            "The signature on the paper is not true: it was not copied right, or the paper is forged."
        ),
        "paper-unknown": Wording(
            "纸上的封条不是这里认得的密钥签的：是另一笔基金的，或者是另一份历史的。",
            "No key known here signed what is on the paper: it is another fund’s, or of another history."
        ),
        "paper-foreign": Wording("纸上的是另一笔基金（{0}）的。", "The paper is of another fund, {0}."),
        "paper-unreadable": Wording(
            "这不是封条，也不是纸上的码：要“条数.总指纹.签名”，或者整个封条。",
            "This is neither a checkpoint nor what a code says: SIZE.ROOT.SIGNATURE is, or a whole checkpoint."
        ),
        "paper-signer": Wording("纸上的签名是真的，密钥 {0}。", "The signature on the paper is true, by the key {0}."),
        "paper-unsigned": Wording("这个浏览器核对不了纸上的签名。", "This browser cannot judge the signature on the paper."),
        "paper-evidence": Wording(
            "两份封条都有真的签名，合起来就是证据：请存下来，交给别的业主、监察人和街道。",
            """
            Both notes are truly signed, and together they are evidence: save it, and give it to other owners, the \
            supervisor and the street office.
            """
        ),
    ]
}
