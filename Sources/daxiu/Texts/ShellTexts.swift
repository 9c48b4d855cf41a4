import FundDesk

/// The words of the shell.
enum ShellTexts {
    static let prompt = "daxiu> "
    static let shell = Wording("连着输命令，口令只问一次。", "Commands at one prompt; the passphrase is asked for once.")
    static let discussion = Wording(
        """
        每行一条命令，不必写 daxiu；写错了、没记成，都可以接着来。上下键翻出输过的命令，Tab 补全命令、选项、房号、项目和文件名。密钥留在内存里，到 exit、Ctrl-D \
        或 15 分钟没有人用为止，然后抹去。也可以从文件读命令：daxiu shell < 命令.txt；# 之后是说明。
        """,
        """
        A command a line, without daxiu before it; after an error the next one is asked for. The arrow keys bring \
        earlier lines back; Tab completes commands, options, homes, projects and names of files. The key stays in \
        memory until exit, Ctrl-D or 15 minutes in which nobody does anything, and is then overwritten. Commands may \
        come from a file too: daxiu shell < commands.txt; what follows a # is a remark.
        """
    )
    static let idleOption = Wording(
        "几分钟没有人用就结束（1–240，默认 15）。",
        "Minutes without a key until it ends (1–240; 15 by default)."
    )
    static let welcome = Wording(
        "大修账本 {0}：每行一条命令。help 看说明，Tab 补全，exit 或 Ctrl-D 结束；\n{1} 分钟没有人用就自动结束。",
        "Daxiu {0}: a command a line. help for help, Tab completes, exit or Ctrl-D leaves;\nends after {1} minutes without a key."
    )
    static let keyOpen = Wording("密钥 {0} 已打开，不再问口令。", "Key {0} is open; no passphrase will be asked for.")
    static let idle = Wording(
        "{0} 分钟没有人用，已经结束，密钥已从内存抹去。",
        "Nobody did anything for {0} minutes: ended, and the key overwritten."
    )
    static let leave = Wording("结束，密钥从内存抹去", "leave; the key is overwritten")
    static let moreWords = Wording("……还有 {0} 个，再打一两个字", "… and {0} more: type a letter or two")
    static let nested = Wording("已经在 shell 里了", "this is the shell already")
    static let quoteOpen = Wording("引号没有配对：少了 {0}", "a quotation is not closed: {0} is missing")
    static let help = Wording(
        """
        每行一条命令，不必写 daxiu。名称里有空格就加引号：pay P1 500 --payee "某某 公司"
          --help          列出全部命令
          pay --help      一条命令怎么写
          log             看最近记了什么
          exit            结束，密钥从内存抹去（Ctrl-D 也一样）
        Tab 补全，有几种就列出来；上下键翻出输过的命令。
        Ctrl-C 放弃这一行；命令没有做成，就什么也没有记，可以再来。
        """,
        """
        A command a line, without daxiu before it. Quote what has spaces: pay P1 500 --payee "Some Company"
          --help          lists all commands
          pay --help      how a command is written
          log             what was recorded last
          exit            leave; the key is overwritten (Ctrl-D does the same)
        Tab completes, or lists what can stand there; the arrow keys bring earlier lines back.
        Ctrl-C gives a line up; a command that failed has recorded nothing, and can be tried again.
        """
    )
}
