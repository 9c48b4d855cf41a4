/// The words of comparing what people hold, and of what it proves.
package enum ExhibitTexts {
    // What it is
    package static let ledger = Wording("账本", "ledger")
    package static let note = Wording("封条", "checkpoint")
    package static let text = Wording("抄下的三行", "three copied lines")
    package static let receipt = Wording("第 {0} 条的凭据", "receipt of entry {0}")
    package static let link = Wording("公示纸上的链接", "link of a notice")
    package static let notice = Wording("公示的文件夹", "published folder")
    package static let remembered = Wording("本机 {0} 记住的", "remembered by this machine, {0}")

    package static let side = Wording("{0}  {1}：{2}，{3} 条", "{0}  {1}: {2}, {3} entries")
    package static let root = Wording("   总指纹 {0}", "   root hash {0}")
    package static let signed = Wording("   签名：{0}", "   signed by {0}")
    package static let unsigned = Wording("   没有签名：这样的几行字谁都写得出", "   not signed: lines like these anybody can write")
    package static let signersUnknown = Wording(
        "   签名的密钥（{0}）这里不认识，没有核对",
        "   signed with keys that are not known here ({0}): not checked"
    )
    package static let forged = Wording(
        "   签名不对：字被改过，或者不是密钥 {0} 签的",
        "   the signature does not fit: altered, or not made with key {0}"
    )

    package static let all = Wording(
        "本机记住 {0} 的 {1} 个封条：相同 {2}，已证明一个接着另一个 {3}，证明不了 {4}，矛盾 {5}。说明问题的一个：",
        """
        This machine remembers checkpoints of {0}: {1}; the same {2}, proven to go on from each other {3}, not to be proven \
        {4}, contradicting {5}. The one that says most:
        """
    )
    package static let nothing = Wording(
        "没有可比的：这台电脑没有记住过 {0}。请再给一份账本、封条或凭据。",
        "Nothing to compare with: this machine remembers nothing of {0}. Give a ledger, a checkpoint or a receipt as well."
    )
    package static let nothingAtAll = Wording("这个链接所属的账本", "the ledger of this link")

    // How they stand
    package static let same = Wording("两边相同：{0} 条，总指纹一样。", "They are the same: {0} entries, one root hash.")
    package static let behind = Wording(
        "{0} 落后 {2} 条：{1} 从头就有 {0} 的全部 {3} 条，这已经证明。",
        "{0} is behind by {2}: {1} begins with all {3} entries of {0}, and that is proven."
    )
    package static let disputed = Wording(
        "注意：本机留有证据，它和另一份历史（{0} 条，总指纹 {1}）互相矛盾：{2}。",
        "Mind: this machine has evidence that another history contradicts it ({0} entries, root hash {1}): {2}."
    )
    package static let unproven = Wording(
        "{0} 比 {1} 少 {2} 条；{1} 是不是接着 {0} 的，凭这两样证明不了。",
        "{0} is behind {1} by {2}; whether {1} goes on from {0} cannot be proven from these two."
    )
    package static let shorter = Wording(
        "成员签名封存过 {0} 条，这份账本只有 {1} 条：它是旧的，后面的被截掉了，或者是另一段历史。",
        """
        Members have sealed {0} entries, and this ledger has {1}: it is an old copy, its end was cut off, or it is another \
        history.
        """
    )
    package static let cut = Wording(
        "成员签名封存过 {0} 条，这份账本只有 {1} 条：它是旧的，或者后面的被截掉了。请用 {0} 条的那一份。",
        """
        Members have sealed {0} entries, and this ledger has {1}: it is an old copy, or its end was cut off. Take the one \
        with {0}.
        """
    )
    package static let fork = Wording(
        "两边互相矛盾：没有一本账能同时有这两个封条。",
        "They contradict each other: no ledger can have both checkpoints."
    )
    package static let roots = Wording("都是 {0} 条，总指纹却不同。", "Both are over {0} entries, and the root hashes differ.")
    package static let noEntries = Wording(
        "一条记录都没有，却有总指纹：没有这样的账本。",
        "One is over no entries and has a root hash all the same, as no ledger has."
    )
    package static let beginning = Wording(
        "{1} 的前 {2} 条的总指纹是 {3}，{0} 的却是 {4}。从哪一条起不同，要有两份账本才看得出。",
        """
        The first {2} entries of {1} have the root hash {3}, and {0} has {4}. From which entry on they differ only two ledgers \
        tell.
        """
    )
    package static let entry = Wording("第 {0} 条两边不同。", "Entry {0} is another on each side.")
    package static let firstEntry = Wording(
        "从第 {0} 条起不同；两边的这一条接着同一个指纹，所以前面的都相同。",
        "They differ from entry {0} on: what stands there follows one hash on both sides, so all before it is the same."
    )
    package static let someEntry = Wording("第 {0} 至 {1} 条中，至少有一条两边不同。", "Of entries {0} to {1} at least one differs.")
    package static let attributed = Wording(
        "两边都有成员的签名：至少有一份不是基金应有的账。请都留好，谁也不要删。",
        "Members have signed both: one is not what the fund's books should be. Keep both."
    )
    package static let unattributed = Wording(
        "还没有核实两边都是成员签的，所以还不能说是谁作了假；没有签名的一边不成证据。",
        "That members signed both is not verified, so that nobody is to be blamed yet; what is not signed is no evidence."
    )
    package static let settled = Wording(
        "{0} 的第 {1} 条已按规定记下：以 {0} 为准，另一份作废。",
        "Entry {1} of {0} records it as the rules ask: {0} counts, and the other is void."
    )
    package static let origins = Wording(
        "标识不同，是两本账，没有可比的：A 是 {0}，B 是 {1}。",
        "Their origins differ, they are two ledgers, and nothing can be compared: A is {0}, B is {1}."
    )

    // Evidence
    package static let evidenceOf = Wording("{0} 有两份历史的证据", "Evidence that {0} has two histories")
    package static let evidenceSide = Wording("{0}  {1} 条，总指纹 {2}", "{0}  {1} entries, root hash {2}")
    package static let claimed = Wording("   上面的签名：{0}", "   with the signature of {0}")
    package static let proven = Wording("是    两份不能都是真的：", "yes          both cannot be true:")
    package static let oneKey = Wording(
        "是    密钥 {0} 两份都签了：它给人看过两份历史",
        "yes          key {0} has signed both: whoever holds it has shown two histories"
    )
    package static let twoKeys = Wording(
        "是    两份都由认识的密钥签名（{0}；{1}）：这本账给人看过两份历史",
        "yes          known keys have signed each ({0}; {1}): two histories of this ledger were shown"
    )
    package static let strangers = Wording(
        "未核对  签名：两份由不同的密钥签名（{0}；{1}），本机见过的账本里有的只认一把：另一把可能是外人的",
        """
        not checked  the signatures: different keys ({0}; {1}) have signed the two, and a ledger seen here knows only one of \
        them: the other may be a stranger's
        """
    )
    package static let signerMissing = Wording(
        "未核对  签名：第 {0} 份没有这些密钥的签名",
        "not checked  the signatures: number {0} has none by these keys"
    )
    package static let howToCheck = Wording(
        """
        怎样用别的程序核对：每段“— ”之前的三行就是签名所签的（Ed25519，公钥在 vkey 里）；指纹按 RFC 6962。格式见 FORMAT.md §8.3。
        """,
        """
        To check it with other programs: the three lines before each “— ” are what was signed (Ed25519, by the key in the vkey); \
        the hashes are those of RFC 6962. The form is in FORMAT.md §8.3.
        """
    )
    package static let falseProof = Wording("里面的证明不成立", "the proof in it does not hold")
    package static let twoNotesAlone = Wording(
        "只有两个封条（{0} 条和 {1} 条），没有东西说明多的不是接着少的",
        "it has two checkpoints alone ({0} and {1} entries), and nothing shows that the larger does not go on from the smaller"
    )
    package static let falseSignature = Wording("上面的签名不对", "a signature in it does not fit")
    package static let noNotes = Wording("里面没有两个封条", "there are not two checkpoints in it")
    package static let ownStore = Wording(
        "它说的是见证人自己的记录，不是账本",
        "it is about the witness's own store, and not about the ledger"
    )
}
