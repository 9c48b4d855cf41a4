import FundDesk

/// The words of going on from an older copy.
enum RestoreTexts {
    static let restore = Wording(
        "更新的一份丢了：从这份旧的接着记。",
        "Go on from an older copy, where the newer one is lost."
    )
    static let restoreDiscussion = Wording(
        """
        更新的一份还在的，不用这个命令：取用它（daxiu compare 看哪一份更新）。确实丢了，或两份各记各的、已商定以这一份为准，才记这一条。\
        它写明两份共有几条、另一份最后的封条和原因，按制度批准；批准以后才能接着记账。此后每次核对都写明另一份的哪几条作废。
        另一份的封条：默认用这台电脑记住的；--lost 给出凭据（.tlog-proof）、证据或封条文件；--from 给出另一份账本，共有几条由程序比出来。
        """,
        """
        If the newer copy is still there, do not use this: take it (daxiu compare says which is newer). Record this where it is \
        lost, or where two copies went on apart and it is agreed that this one counts. It names how many entries both share, \
        the other's last seal, and why, is approved as the policy asks, and then recording goes on. Every verification says \
        from then on which of the other's entries were replaced.
        The other's seal is what this machine remembers; or give a receipt (.tlog-proof), evidence or a note with --lost, or \
        the other ledger with --from, and what they share is worked out.
        """
    )
    static let lost = Wording(
        "写着丢失那一份封条的文件。",
        "A file with the lost copy's seal."
    )
    static let from = Wording("各记各的另一份账本。", "The other ledger, which went on apart.")
    static let kept = Wording(
        "两份共有几条；默认由程序判断。",
        "How many entries both share; else the program works it out."
    )
    static let reason = Wording("另一份怎么丢的，或为什么以这一份为准。", "How the other was lost, or why this one counts.")
    static let either = Wording("--lost 和 --from 只能写一个", "give --lost or --from, not both")
    static let keptOfBoth = Wording(
        "有 --from 时共有几条由程序比出来，不能写 --kept",
        "with --from what they share is worked out: no --kept"
    )
    static let keptWhat = Wording("{0} 不是条数", "{0} is not a number of entries")

    static let compared = Wording(
        "比出来：前 {0} 条两份共有；另一份后面的 {1} 条由此作废。",
        "Compared: the first {0} entries are shared; the {1} that the other has beyond are void by this."
    )
    static let stated = Wording(
        "照您写的：前 {0} 条两份共有；另一份后面的 {1} 条由此作废。",
        "As you say: the first {0} entries are shared; the {1} that the other has beyond are void by this."
    )
    static let whole = Wording(
        """
        这一条声明：这一份现有的 {0} 条两份都有，另一份后面的 {1} 条由此作废。单凭封条证明不了这一点；\
        恢复以后已经在这一份上记过账的，请撤回（daxiu withdraw），用 --kept 写明恢复时有几条。
        """,
        """
        This claims that all {0} entries here are shared, and that the {1} which the other has beyond are void. A seal alone \
        cannot prove it: if anything was recorded here since it was restored, withdraw this (daxiu withdraw) and say with \
        --kept how many there were.
        """
    )
    static let remembered = Wording(
        """
        这一条声明：前 {0} 条两份共有，另一份后面的 {1} 条由此作废；再往后，这台电脑记住的与这一份不同。\
        知道得更准的，请撤回（daxiu withdraw），用 --kept 写明。
        """,
        """
        This claims that the first {0} entries are shared, and that the {1} which the other has beyond are void: there, this \
        machine remembers something else than what is here. If you know better, withdraw this (daxiu withdraw) and say so with \
        --kept.
        """
    )
    static let bring = Wording(
        "生效以后，补记只有另一份有的：daxiu compare {0} {1} --bring",
        "Once it is in effect, bring over what only the other has: daxiu compare {0} {1} --bring"
    )
    static let again = Wording(
        "生效以后，丢失的各条要凭单据重新记：流水、收据、凭据都可以作依据。",
        "Once it is in effect, record again what was lost, from bank statements, vouchers and receipts."
    )
}
