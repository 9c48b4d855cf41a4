import FundDesk

/// The words of `home`.
extension HelpTexts {
    static let home = Wording(
        "一户的全部：余额、交存、每笔分摊怎么算、表决、异议。",
        "All about a home: balance, charges and their arithmetic, votes."
    )
    static let homeDiscussion = Wording(
        """
        一屏看完：余额，交了多少，分摊了多少，每一笔是怎么算出来的（96.53 m² ÷ 5,516.72 m² × 519,920.00），\
        投过的票（分割、合并以前的也在内），提过的异议和答复，过户，还欠多少。可以写几户，也可以写业主组的名称。它和报表一样，是一次核对：账本不成立就不出数。
        --prove 附上每一条的凭据；加 --output 文件夹，一条凭据一个文件，用 daxiu receipt verify 核对。
        """,
        """
        One screen: the balance, what was paid in and what was charged, each charge with its arithmetic (96.53 m² ÷ \
        5,516.72 m² × 519,920.00), votes (those of homes in whose place it stands too), objections and replies, changes of \
        title, and what is owed. Several homes at once, or an owner group by its name. Like a statement it is a \
        verification: of a ledger that does not hold it gives no figures.
        --prove adds the receipt of every entry; with --output FOLDER each is a file of its own, which \
        daxiu receipt verify checks.
        """
    )
}

extension OptionTexts {
    static let homes = Wording("房号，或业主组的名称；可以写几个", "homes, or owner groups by name")
    static let prove = Wording("附上每一条的凭据", "add the receipt of every entry")
    static let proofFolder = Wording("凭据写进这个新建的文件夹", "write the receipts to this new folder")
}

/// What `home` says besides its screen.
enum HomeCommandTexts {
    static let outputWithoutProof = Wording("--output 只和 --prove 一起用", "--output goes with --prove")
    static let written = Wording("{0} 份凭据写进 {1}。", "{0} receipts written to {1}.")
}
