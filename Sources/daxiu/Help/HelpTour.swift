import FundDesk

/// What somebody comes for, step by step, on one screen.
struct HelpTour: Sendable {
    /// A step: what is done, and the lines to type.
    struct Step: Sendable {
        let what: Wording
        let lines: [Example]
    }

    /// Who is led where.
    let head: Wording
    let steps: [Step]
    /// What else there is to know.
    let foot: Wording

    /// The screen, ending in one newline.
    func text(_ language: Language) -> String {
        let steps = steps.enumerated().flatMap { index, step in
            ["\(index + 1). \(step.what[language])"] + step.lines.map { "   " + $0.line[language] }
        }
        return ([head[language], ""] + steps + ["", foot[language]]).map { $0 + "\n" }.joined()
    }
}

extension HelpTour {
    /// A newcomer's first month as treasurer.
    static let firstMonth = HelpTour(
        head: Wording("第一个月：从空文件夹到结账，照着敲就行。", "The first month, from an empty folder to a closed month."),
        steps: monthSteps,
        foot: Wording(
            """
            记错了不用怕：账不能改，冲销再记就是。只想试试，加 --dry-run，或者 daxiu demo 文件夹。
            不是司库的，各有一页：daxiu help tour 后面写 resident 业主、supervisor 监察人、
            auditor 审计或 office 街道。
            """,
            """
            Do not fear a mistake: reverse it and record anew. To try things out: --dry-run, or daxiu
            demo FOLDER. Whoever is no treasurer has a page, too: daxiu help tour resident,
            supervisor, auditor or office.
            """
        )
    )

    private static let monthSteps: [Step] = [
        Step(
            what: Wording("做一把密钥（记住口令，丢了没人能找回）", "Make a key; nobody can recover a lost passphrase"),
            lines: [Example("daxiu key new treasurer.key --origin example.org/shiliyuan", isOnlyRead: true)]
        ),
        Step(
            what: Wording("开账，以后就不用再写账本和密钥", "Open the books; name ledger and key once for all"),
            lines: [
                Example("export DAXIU_LEDGER=fund.daxiu DAXIU_KEY=treasurer.key", isOnlyRead: true),
                Example("daxiu init fund.daxiu --name 示例苑大修基金 --origin example.org/shiliyuan \\", isOnlyRead: true),
                Example("    --date 2025-11-01 --member treasurer=司库:treasurer.key", isOnlyRead: true),
            ]
        ),
        Step(
            what: Wording("登记房屋，记期初余额（先加 --dry-run 试）", "Register the homes and what they had (first with --dry-run)"),
            lines: [
                Example("daxiu unit import units.csv --date 2025-11-01"),
                Example("daxiu opening --date 2025-11-01 --bank 60000 --undistributed 500 --units opening.csv"),
            ]
        ),
        Step(
            what: Wording(
                "平时：银行的流水整份取来，看过才记，拿不准的逐笔问",
                "The bank's file: shown, recorded on your yes, and what is unclear asked"
            ),
            lines: [Example("daxiu import bank bank-november.csv"), Example("daxiu import settle")]
        ),
        Step(
            what: Wording("流水里没有的：一问一答，或者一行写完", "What is not in it: question by question, or in a line"),
            lines: [Example("daxiu add"), Example("daxiu contribute 3-2-502 85.00 --cash")]
        ),
        Step(
            what: Wording("记错了：撤销刚记的；早些的，查到号再冲销", "A mistake: undo what was last; find and reverse what was not"),
            lines: [
                Example("daxiu undo"), Example("daxiu log"), Example("daxiu reverse 2025-11/0006 --reason 金额记错"),
            ]
        ),
        Step(
            what: Wording("整份取错了：撤销那一批，再取一次", "A whole file wrong: undo its batch, and take it again"),
            lines: [
                Example("daxiu import list"), Example("daxiu import undo 1"),
                Example("daxiu import bank bank-november.csv"),
            ]
        ),
        Step(
            what: Wording("月底：看看还差什么，对账，结账，备份", "At the month's end: what is open, the bank, closing, a backup"),
            lines: [
                Example("daxiu status"), Example("daxiu reconcile import bank-november.csv --period 2025-11"),
                Example("daxiu close 2025-11"), Example("daxiu backup backups"),
            ]
        ),
        Step(
            what: Wording("给大家看：公示和对账单；谁都可以核对", "For everybody: papers, and anybody can verify"),
            lines: [
                Example("daxiu statement balance-sheet --period 2025-11"),
                Example("daxiu statement slip 3-2-501 --period 2025"), Example("daxiu verify"),
            ]
        ),
    ]
}
