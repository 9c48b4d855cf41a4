import FundDesk

extension PaperWords {
    /// The words of the command line.
    static let commandLine: PaperWords = {
        var words = PaperWords()
        words.howToCheck = Wording(
            "任何人都可以用 daxiu verify 核对账本：条数和总指纹与本页相同，全部数字即出自同一本账；"
                + "用 daxiu show 凭证号 可看到每张凭证的原文和指纹。",
            "Anybody can check the ledger with daxiu verify: where the number of entries and the root hash are those on "
                + "this page, all figures come from the same ledger; daxiu show NUMBER shows every voucher and its hash."
        )
        words.howToAsk = Wording(
            "任何业主可用 daxiu verify 自行核对账本，用 daxiu show 凭证号 查任何一笔。",
            "Any owner can check the ledger with daxiu verify and look up any voucher with daxiu show NUMBER."
        )
        words.howToObject = Wording(
            "对本表有异议的，可向{0}书面提出（受理：{1}），或用自己的密钥签名提出（daxiu objection write）；{2} 天内应予答复，异议和答复都记入账本。",
            "Objections go in writing to {0} (at {1}), or are signed with one's own key (daxiu objection write); a reply is due "
                + "within {2} days, and both are entered in the ledger."
        )
        words.condensed = Wording(
            "同一天的同类凭证合为一行，注明首末凭证号和笔数；逐笔见 daxiu statement account {0}。",
            "Vouchers of one day and kind are one line with the first and last number and how many there are; "
                + "one by one: daxiu statement account {0}."
        )
        words.noRate =
            Wording("账本里没有记录交存标准（daxiu rate），所以没有应交。", "The ledger has no rate (daxiu rate), so nothing is due.")
        words.destroyedShort = Wording(
            "已灭失房屋的余额为负，是灭失后仍分摊到的项目费用，不是应补交；用 daxiu settle 核销。",
            """
            A destroyed home is below zero by costs that reached it later; nobody has to pay them in: daxiu settle writes them \
            off.
            """
        )
        words.staleRequests = Wording(
            "工程的进展；不再需要的请撤回（daxiu withdraw）。",
            "How the job stands; what is not needed any more should be withdrawn (daxiu withdraw)."
        )
        words.moreFindings = Wording("另有 {0} 条，见 --format json", "{0} more: see --format json")
        return words
    }()
}
