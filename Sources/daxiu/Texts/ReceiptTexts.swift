import FundDesk

/// The words of receipts.
extension ReceiptTexts {
    static let issued = Wording(
        "凭据写到 {0}：第 {1} 条，在 {2} 条的账本里，经 {3} 个指纹通到总指纹。任何人都可以用 daxiu receipt verify 核对。",
        "Receipt in {0}: entry {1} of {2}, {3} hashes to the root. Anybody can check it: daxiu receipt verify."
    )
    static let extends = Wording(
        "是    账本 {0}（{1} 条）延续这个封条，这条记录一字不差",
        "yes          the ledger {0}, of {1} entries, extends that checkpoint and has the entry to the letter"
    )
    static let older = Wording(
        "未核对  账本 {0} 只有 {1} 条，封条已有 {2} 条：账本是旧的，或者尾部被删掉了；请要更新的一份",
        """
        not checked  the ledger {0} has {1} entries, the checkpoint {2}: it is an old copy, or its end was removed; ask \
        for a newer one
        """
    )
    static let entryDiffers = Wording(
        "否    账本 {0} 的第 {1} 条不是凭据上的那一条",
        "no           entry {1} of the ledger {0} is another"
    )
    static let othersDiffer = Wording(
        "否    账本 {0} 有同样的第 {1} 条，但封条封住的其他记录不同",
        "no           the ledger {0} has the same entry {1}, but others under that checkpoint differ"
    )
    static let differsUnsigned = Wording(
        "未核对  账本 {0} 与凭据不符；凭据的封条没有成员的签名，证明不了什么",
        "not checked  the ledger {0} differs, but no member of it signed the checkpoint: that proves nothing"
    )
    static let ofAnother = Wording(
        "未核对  账本 {0} 是另一笔基金（{1}）的",
        "not checked  the ledger {0} is another fund's, {1}"
    )
    static let remembered = Wording(
        "是    本机 {1} 在 {0} 核对过封条所封的账本",
        "yes          this machine verified that very ledger on {1}, in {0}"
    )
    static let differsRemembered = Wording(
        "否    本机 {1} 在 {0} 核对过同样条数的账本，总指纹不同",
        "no           this machine verified another ledger of that size on {1}, in {0}"
    )
    static let kept = Wording("两份带签名的封条保存在 {0}", "Both signed checkpoints are kept in {0}")
}
