import FundDesk

/// The words of `memory`.
extension MemoryTexts {
    static let memory = Wording("本机记住的账本：列出，认定。", "What this machine remembers of ledgers: list it, settle it.")
    static let list = Wording("列出记住的全部历史。", "List every history that is remembered.")
    static let settle = Wording("认定一份历史是本基金的。", "Say that a history is the fund's own.")

    static let settled = Wording(
        "认定第 {0} 号是本基金的：{1}（{2}，{3} 条，总指纹 {4}）。",
        "Settled: number {0} is the fund's own, in {1} ({2}, {3} entries, root hash {4})."
    )
    static let number = Wording("daxiu memory list 里的序号。", "The number in daxiu memory list.")
    static let discussion = Wording(
        "每次核对都与记住的比较；两份历史互相矛盾时，要由人认定哪一份是本基金的。",
        """
        Every verification is compared with it; where two histories contradict each other, a person has to say which \
        is the fund's own.
        """
    )
    static let settleDiscussion = Wording(
        """
        与它矛盾的从此都不是，核对时退出状态仍是 3。放在原处的账本若被换过，认定也不会使它成立（退出状态 1）：请放回原来的那一份，\
        或换一个文件名。
        """,
        """
        Those that contradict it are not, from then on, and verifying them still ends with status 3. A ledger that was \
        replaced in its own place does not hold, whatever is settled (status 1): put the true one back, or give it \
        another file name.
        """
    )
    static let othersNotOwn = Wording(
        "与它矛盾的 {0} 份不是；证据仍然保存。",
        "Those that contradict it, {0} in all, are not; the evidence is kept."
    )
    static let displaced = Wording("{0} 从此是它的文件，不再是 {1} 的。", "{0} is its file from now on, and no longer that of {1}.")
    static let setAside = Wording("损坏的记忆文件改名为 {0}。", "The damaged memory file was renamed {0}.")
}
