import FundDesk

/// The words of `statement` and `export`.
enum StatementTexts {
    static let unitMissing = Wording(
        "要写房号，如 daxiu statement unit 08-2-1103 --period 2025；全部各户用 --all --output 文件夹",
        "name the unit, as in daxiu statement unit 08-2-1103 --period 2025; for every unit, --all --output FOLDER"
    )
    static let accountMissing = Wording(
        "要写科目，如 daxiu statement account 1001 --period 2025",
        "name the account, as in daxiu statement account 1001 --period 2025"
    )
    static let projectMissing = Wording(
        "要写项目号，如 daxiu statement project P1 --period 2025",
        "name the project, as in daxiu statement project P1 --period 2025"
    )
    static let subjectUnexpected = Wording("{0} 后面不该有 {1}", "{0} takes nothing after it, but there is {1}")
    static let subjectAndAll = Wording("有了 --all 就不该再写 {0}", "with --all there is no room for {0}")
    static let allUnexpected = Wording(
        "--all 只用于 unit、slip 和 certificate，不用于 {0}",
        "--all is for unit, slip and certificate, not for {0}"
    )
    static let beforeClosingUnexpected = Wording(
        "--before-closing 只用于 trial-balance、general-ledger 和 account，不用于 {0}",
        "--before-closing is for trial-balance, general-ledger and account, not for {0}"
    )
    static let monthlyUnexpected = Wording(
        "--monthly 只用于 income、net-assets 和 cash-flow，不用于 {0}",
        "--monthly is for income, net-assets and cash-flow, not for {0}"
    )
    static let monthlyAndCompare = Wording(
        "--monthly 各月并列，不再加 --compare 的比较数",
        "--monthly has the months beside each other and no room for --compare"
    )
    static let folderMissing = Wording("--all 要写 --output 文件夹", "--all needs --output FOLDER")
    static let pdfToTerminal = Wording("PDF 不能显示在终端，请写 --output 文件", "a PDF cannot be shown here: give --output FILE")
    static let periodMissing = Wording(
        "要写期间：--period 2025，或 --from 2025-03 --to 2025-08，或 --to 2025-08（从开账起）",
        "give a period: --period 2025, or --from 2025-03 --to 2025-08, or --to 2025-08 (from the beginning)"
    )
    static let periodTwice = Wording(
        "期间用 --period，或同时用 --from 和 --to（只写 --to 就是从开账起），不能混用",
        "give --period, or both --from and --to (--to alone: from the beginning), and not some of each"
    )
    static let noticeUnexpected = Wording(
        "{0} 只用于 disclosure 和 slip",
        "{0} is for disclosure and slip"
    )
    static let postedUnexpected = Wording("--posted 只用于 disclosure", "--posted is for disclosure")
    static let filesWritten = Wording("已把 {0} 户写到 {1}。", "{0} units were written to {1}.")
    static let onePDF = Wording("已把 {0} 户写到 {1}，每户另起一页。", "{0} units were written to {1}, each on a page of its own.")
}
