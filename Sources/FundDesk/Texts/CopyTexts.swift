/// The words of comparing two copies of a ledger.
package enum CopyTexts {
    package static let side = Wording("{0}  {1}：{2} 条，最后记录于 {3}", "{0}  {1}: {2} entries, the last recorded at {3}")
    package static let seal = Wording(
        "   封条：{0} 条，总指纹 {1}，签名 {2}",
        "   sealed: {0} entries, root {1}, by {2}"
    )
    package static let noSeal = Wording("   没有盖到最后一条的封条", "   no seal covers its last entry")
    package static let unsound = Wording(
        "   这一份不成立：{0} 处问题，第一处：{1}",
        "   this one does not hold: {0} problems, the first: {1}"
    )
    package static let same = Wording("两份相同：{0} 条，一字不差。", "They are the same: {0} entries, to the letter.")
    package static let newer = Wording(
        "{0} 更新：前 {1} 条相同，{0} 还多 {2} 条（{3}）。",
        "{0} is newer: the first {1} entries are the same, {0} has {2} more ({3})."
    )
    package static let days = Wording("{0} 至 {1}", "{0} to {1}")
    package static let parted = Wording(
        "两份从第 {0} 条起各记各的：前 {0} 条相同。",
        "They part at entry {0}: the first {0} are the same."
    )
    package static let partedAtOnce = Wording(
        "两份没有一条相同：从第 0 条起就各记各的。",
        "They have no entry in common: they part at entry 0."
    )
    package static let lastCommon = Wording("最后相同的一条：", "The last they have in common:")
    package static let tail = Wording("{0} 从第 {1} 条起有 {2} 条（{3}）：", "{0} has {2} from entry {1} on ({3}):")
    package static let origins = Wording(
        "标识不同，是两本账，没有可比的：A 是 {0}，B 是 {1}。",
        "Their origins differ, they are two ledgers, and nothing can be compared: A is {0}, B is {1}."
    )
    package static let strangers = Wording(
        "标识相同，但没有一条相同，也没有一把两份都认的密钥给两份都签过名：其中一份是外人造的。",
        "One origin, but no entry in common, and no key that both name has sealed both: one of them is a stranger's."
    )
    package static let unread = Wording(
        "前 {0} 条相同；{1} 后面有读不出来的，再往后比不了。",
        "The first {0} are the same; {1} cannot be read beyond that, and no more can be said."
    )
    package static let contradiction = Wording(
        "两段历史都由成员签名封存，互相矛盾：至少有一份不是基金应有的账。请两份都留好，谁也不要删。",
        "Members have sealed both, and they contradict each other: one is not what the fund's books should be. Keep both."
    )
    package static let settled = Wording(
        "{0} 的第 {1} 条已按规定记下：以 {0} 为准，{2} 从第 {3} 条起作废。",
        "Entry {1} of {0} records it as the rules ask: {0} counts, and {2} is void from entry {3} on."
    )

    package static let takeFirst = Wording(
        "怎么办：接着用 A；B 是旧的一份，A 里都有。",
        "What to do: go on with A; B is an older copy, and A has all of it."
    )
    package static let askWhose = Wording(
        "怎么办：查清另一份是谁给的；基金的账，以成员手里有封条、凭据可以印证的一份为准。",
        "What to do: find out who made the other; the fund's is the one that the members' seals and receipts bear out."
    )

    package static let doubles = Wording("已有 {0} 条，不再补记。", "Here already, and not brought again: {0}.")
    package static let leftHead = Wording("没有补记的 {0} 条，请逐条办理：", "Not brought, for you to deal with one by one: {0}.")
    package static let leftRow = Wording("  {0} 第 {1} 条  {2}：{3}", "  {0} entry {1}  {2}: {3}")
    package static let allBrought = Wording("只有 B 有的，都在 A 里了。", "Whatever only B had is in A now.")
}

/// Why an entry of another copy was not brought over.
package enum LeftTexts {
    package static let entry = Wording(
        "它指着那一份的第 {0} 条；请在这里对应的记录上重办",
        "it names entry {0} of that copy; do it again here on the entry that is meant"
    )
    package static let commonEntry = Wording(
        "它指着第 {0} 条，这条两份都有；请在这里照办一次",
        "it names entry {0}, which both copies have; do it again here"
    )
    package static let request = Wording(
        "它按那一份第 {0} 条的申请付款；请先在这里申请、批准，再记",
        "it was paid under that copy's request {0}; request and approve it here first, then record it"
    )
    package static let signature = Wording(
        "上面有对那一份的签名；请重新签",
        "it bears signatures about that copy; have it signed again"
    )
    package static let figures = Wording("里面的数字和指纹是按那一份算的；请在这里重做", "its figures are that copy's; do it again here")
    package static let authority = Wording("谁能办、怎么办，要在这里重新决定", "who may act, and what it takes, is decided anew here")
    package static let reversed = Wording("那一份的第 {0} 条已经把它冲销", "entry {0} of that copy reversed it")
    package static let detail = Wording(
        "个人信息 {0} 不在那一份里；请向经手人要来再记",
        "its private detail {0} is not there; ask whoever has it"
    )
    package static let attachment = Wording(
        "附件 {0} 不在那一份里；请找到文件再记",
        "its attachment {0} is not there; find the file, then record it"
    )
    package static let unreadable = Wording("读不出来", "it cannot be read")
    package static let refused = Wording("这里的规则不收（{0}）：{1}", "the rules here refuse it ({0}): {1}")
}
