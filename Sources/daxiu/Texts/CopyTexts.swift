import FundDesk

/// The words of comparing two copies of a ledger.
extension CopyTexts {
    static let compare = Wording(
        "对比两份账本：相同、谁更新、还是各记各的。",
        "Compare two ledgers: the same, which is newer, or where they part."
    )
    static let bring = Wording("把只有另一份有的记录补记过来。", "Record anew what only the other has.")
    static let compareDiscussion = Wording(
        """
        恢复过备份、或手里有两份文件时，先看哪一份更新。两份都先核对，再按读到的每一条比较。各记各的，就列出从哪一条起、各有什么；\
        --bring 把只有另一份有、又能单独成立的记录补记到第一份（不写第一份，就是 --ledger），其余列出来由您办理。
        退出状态：0 相同或一份包含另一份；1 各记各的，或有一份不成立；2 没能核对；3 标识不同、另一份是外人的，或已记下以哪一份为准。
        用了 --bring：0 有补记的，或没有要补记的；3 一条也补记不了。
        """,
        """
        After restoring a backup, or with two files in hand: which is newer? Both are verified first, and compared by every \
        entry read. Where they part, it says from which entry on, and what each has; --bring records anew in the first (left \
        out: --ledger) what only the other has and stands by itself, and lists the rest for you to deal with.
        Exit status: 0 the same, or one extends the other; 1 they part, or one does not hold; 2 could not be checked; \
        3 other origins, a stranger's copy, or a decision on record which one counts. With --bring: 0 something was brought \
        over, or there was nothing to bring; 3 nothing could be.
        """
    )
    static let files = Wording("一份或两份账本；第一份是用来记账的。", "One or two ledgers; the first is the one worked on.")
    static let filesWhat = Wording("请写一份或两份账本文件", "name one or two ledger files")

    static let nobody = Wording("（没有人）", "(nobody)")

    static let nothingToBring = Wording(
        "没有要补记的：只有各记各的两份，才补记。",
        "Nothing to bring over: only where two copies part is there anything to bring."
    )
}
