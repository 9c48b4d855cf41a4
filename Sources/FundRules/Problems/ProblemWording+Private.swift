extension ProblemWording {
    /// Private details in their own file, and copies for others.
    static let privacy: [ProblemCode: ProblemWording] = [
        .privateFileRefused: ProblemWording(
            Wording("个人信息文件 {0} 不能用：{1}", "the file of private details {0} cannot be used: {1}"),
            Wording(
                "它须是您自己的普通文件，别人不能读写（chmod 600）；来历不明的先移开，查清是谁放的。",
                "It must be a plain file of your own that nobody else may open (chmod 600). Move aside what you do not know, and "
                    + "ask who put it there."
            )
        ),
        .passphrasePermissions: ProblemWording(
            Wording("口令文件 {0} 别人也能读", "others can read the passphrase file {0}"),
            Wording("请执行 chmod 600；口令可能已被看过，最好换一个。", "Run chmod 600 on it; it may have been read, so better change it.")
        ),
        .ledgerIsShared: ProblemWording(
            Wording("{0} 是交给别人看的副本，不能往里记账", "{0} is a copy made to be shared; nothing is recorded into it"),
            Wording("请记进原来的账本。", "Record into the ledger itself.")
        ),
        .erasureUnfinished: ProblemWording(
            Wording(
                "删除第 {0} 条个人信息“{1}”的决定已经记录，内容却还没有抹掉，还在：{2}",
                "the erasure of the private detail “{1}” of entry {0} is recorded, but its value still stands in: {2}"
            ),
            Wording(
                "请腾出空间、检查权限，再删一次：不会再记一条，只把它抹掉。",
                "Make room, check the permissions, and erase it again: that records nothing more."
            )
        ),
    ]
}
