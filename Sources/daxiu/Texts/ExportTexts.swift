import FundDesk

/// The words of `export`.
enum ExportTexts {
    static let formats = Wording(
        """
        格式：
        jsonl      记录原文，逐字节
        hledger    hledger 的日记账；用 hledger -f 文件 check 核对
        ledger     ledger-cli 的日记账
        beancount  Beancount 的日记账；用 bean-check 文件 核对
        csv        一个文件夹的表格，各列见其中的 columns.csv；金额为元
        xlsx       某期间全套报表的工作簿，要写 --period 和 --output
        sql        PostgreSQL 脚本，用 psql --file=文件 载入；可存放多个资金
        gbt24589   一个文件夹：某年度的《公共档案》《总账》（GB/T 24589.1-2010，XML），
                   供审计软件读取；要写 --period 年度 和 --output
        ballots    封存的选票，每户一行；原文里没有它们
        """,
        """
        Formats:
        jsonl      the entry lines, byte for byte
        hledger    a journal for hledger; check it with hledger -f FILE check
        ledger     a journal for ledger-cli
        beancount  a journal for Beancount; check it with bean-check FILE
        csv        a folder of tables, explained in its columns.csv; amounts in yuan
        xlsx       a workbook of a period's statements; needs --period, --output
        sql        a script for PostgreSQL, for many funds: psql --file=FILE
        gbt24589   a folder with a year's archives and ledger (XML after
                   GB/T 24589.1-2010) for auditors' programs; needs
                   --period YEAR, --output
        ballots    the sealed ballots, a line a home, which the lines do not have
        """
    )
    static let period = Wording(
        "xlsx 或 --profile 的期间：2025、2025-03 或 2025Q1；gbt24589 的年度：2025。",
        "The period of xlsx or a profile: 2025, 2025-03 or 2025Q1; the year of gbt24589: 2025."
    )
    static let output = Wording(
        "写到文件，不写到屏幕；csv、gbt24589 写到这个新文件夹。",
        "Write to a file instead of the screen; csv and gbt24589 make this folder."
    )
    static let periodUnexpected = Wording(
        "只有 --format xlsx 和 gbt24589 分期间，其余导出整本账，这里写了 --period {0}",
        "only --format xlsx and gbt24589 have a period, the others export the whole ledger, but there is --period {0}"
    )
    static let folderMissing = Wording(
        "csv 是一个文件夹，要用 --output 写明",
        "csv is a folder: name it with --output"
    )
    static let interfaceIncomplete = Wording(
        "gbt24589 按会计年度输出到新文件夹，如 daxiu export --format gbt24589 --period 2025 --output 2025年度",
        "gbt24589 has a fiscal year and a new folder, as in daxiu export --format gbt24589 --period 2025 --output 2025"
    )
    static let workbookIncomplete = Wording(
        "xlsx 要写期间和文件，如 daxiu export --format xlsx --period 2025 --output 2025.xlsx",
        "xlsx needs a period and a file, as in daxiu export --format xlsx --period 2025 --output 2025.xlsx"
    )
}
