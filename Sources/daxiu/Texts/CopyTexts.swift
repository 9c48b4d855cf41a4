import FundDesk

/// The words of comparing two copies of a ledger.
extension CopyTexts {
    static let compare = Wording(
        "对比两样：账本、封条、凭据、公示的链接。",
        "Compare two: ledgers, checkpoints, receipts, a notice's link."
    )
    static let bring = Wording("把只有另一份有的记录补记过来。", "Record anew what only the other has.")
    static let compareDiscussion = Wording(
        """
        恢复过备份、或手里有两份文件时，先看哪一份更新。两份都先核对，再按读到的每一条比较。各记各的，就列出从哪一条起、各有什么；\
        --bring 把只有另一份有、又能单独成立的记录补记到第一份（不写第一份，就是 --ledger），其余列出来由您办理。
        封条（签名的或抄下的三行）、凭据、公示纸上的链接、公示的文件夹，也能互相比、和账本比；只给一样的，和本机记住的比。\
        相同，一份落后几条，还是互相矛盾，都说清凭什么；--evidence 把矛盾写成证据文件，daxiu evidence 凭公钥就能核实它。
        退出状态：0 相同或一份包含另一份；1 互相矛盾，或有一份不成立；2 没能核对，或证明不了；3 标识不同、另一份是外人的、签名不对、\
        账本比成员封存过的短、本机另有与它矛盾的证据，或已记下以哪一份为准。用了 --bring：0 有补记的，或没有要补记的；3 一条也补记不了。
        """,
        """
        After restoring a backup, or with two files in hand: which is newer? Both are verified first, and compared by every \
        entry read. Where they part, it says from which entry on, and what each has; --bring records anew in the first (left \
        out: --ledger) what only the other has and stands by itself, and lists the rest for you to deal with.
        A checkpoint (a note, or its three lines copied), a receipt, the link on a notice, a published folder are compared with \
        each other and with ledgers; one alone with what this machine remembers. The same, one so many entries behind, or a \
        contradiction: it says what shows it. --evidence writes a contradiction to a file that daxiu evidence checks by the \
        public key.
        Exit status: 0 the same, or one extends the other; 1 they contradict each other, or one does not hold; 2 could not be \
        checked, or cannot be proven; 3 other origins, a stranger's copy, a signature that does not fit, a ledger shorter \
        than what members sealed, other evidence against one of them, or a decision on record which one counts. With --bring: 0 something was brought over, or there was nothing to bring; 3 nothing could be.
        """
    )
    static let files = Wording(
        "一样或两样；要补记的，第一份是用来记账的账本。",
        "One or two; to bring something over, the first is the ledger worked on."
    )
    static let filesWhat = Wording("请写一份或两份账本文件", "name one or two ledger files")

    static let nobody = Wording("（没有人）", "(nobody)")

    static let nothingToBring = Wording(
        "没有要补记的：只有各记各的两份，才补记。",
        "Nothing to bring over: only where two copies part is there anything to bring."
    )
}
