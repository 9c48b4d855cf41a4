import FundDesk

/// What `demo` says between the commands it runs.
enum DemoTexts {
    static let start = Wording(
        """
        在 {0} 里建一个样例账本：示例苑 598 户，2025 年全年，制度 {1}。每一步都是您自己也能敲的命令；
        电脑的时钟拨到了当年的每一天。先设：export DAXIU_LEDGER={0}/fund.daxiu DAXIU_KEY={0}/treasurer.key
        """,
        """
        Making a sample ledger in {0}: 598 homes, the whole of 2025, under the policy {1}. Every step is a
        command you could type; the clock is set to the days of that year. To begin with:
        export DAXIU_LEDGER={0}/fund.daxiu DAXIU_KEY={0}/treasurer.key
        """
    )
    static let day = Wording("\n——— {0} ———", "\n——— {0} ———")
    static let command = Wording("$ {0}", "$ {0}")
    static let next = Wording(
        """
        接下来可以试：
          export DAXIU_LEDGER={0}/fund.daxiu DAXIU_KEY={0}/treasurer.key
          daxiu log
          daxiu home 08-2-1103
          daxiu trace 2025-03/0001
          daxiu statement slip 08-2-1103 --period 2025
          daxiu resolution list
          daxiu resolution ballot 08-2-1103
          daxiu request list
          daxiu contribute 08-2-1103 120.00 --memo 试记一笔
        看它怎样发现改动：复制一份账本，用 sqlite3 删掉触发器、改一个数字，再 daxiu verify 那个副本。
        """,
        """
        What to try next:
          export DAXIU_LEDGER={0}/fund.daxiu DAXIU_KEY={0}/treasurer.key
          daxiu log
          daxiu home 08-2-1103
          daxiu trace 2025-03/0001
          daxiu statement slip 08-2-1103 --period 2025
          daxiu resolution list
          daxiu resolution ballot 08-2-1103
          daxiu request list
          daxiu contribute 08-2-1103 120.00 --memo trial
        To see it catch a change: copy the ledger, drop its triggers, alter a figure with sqlite3, verify the copy.
        """
    )
}
