import FundDesk

/// The words of `completion` and `manual`.
enum CompletionTexts {
    static let abstract = Wording("按 Tab 补全：打印给命令行外壳用的脚本。", "Completion by Tab: print the script for a shell.")
    static let discussion = Wording(
        """
        bash：在 ~/.bashrc 里写一行  eval "$(daxiu completion bash)"
        zsh： 在 ~/.zshrc 里写一行   eval "$(daxiu completion zsh)"  （写在 compinit 之后）
        fish：daxiu completion fish > ~/.config/fish/completions/daxiu.fish

        房号、项目、申请取自 --ledger 或 DAXIU_LEDGER 的账本，不核对，只作提示。
        """,
        """
        bash: in ~/.bashrc   eval "$(daxiu completion bash)"
        zsh:  in ~/.zshrc    eval "$(daxiu completion zsh)"  (after compinit)
        fish: daxiu completion fish > ~/.config/fish/completions/daxiu.fish

        Homes, projects and requests are those of the ledger of --ledger or DAXIU_LEDGER, unverified: mere suggestions.
        """
    )
    static let shell = Wording("bash、zsh 或 fish。", "bash, zsh or fish.")
    static let complete = Wording("补全：供脚本调用。", "Completion, for scripts.")
    static let words = Wording("已经敲了的词，最后一个是正在敲的。", "The words that were typed; the last is being typed.")
    static let manual = Wording("写出手册页（man），中英文各一套。", "Write the manual pages, in both languages.")
    static let manualFolder = Wording("写到这个文件夹：man1 和 zh_CN/man1。", "The folder to write to: man1 and zh_CN/man1.")
    static let manualWritten = Wording("已写 {0} 页到 {1}。", "{0} pages written to {1}.")
}
