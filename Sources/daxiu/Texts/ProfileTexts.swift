import FundDesk

/// The words of exports for a profile.
enum ProfileTexts {
    static let profile = Wording(
        "给谁：board 业委会（各户房号与金额）、public 公众（总数与项目）、owner 一户（写房号；连同它的异议和投票）、auditor 审计（全部，含个人信息）。",
        """
        For whom: board (unit codes and amounts), public (totals and projects), owner (one household: name the unit; \
        its objections and votes too) or \
        auditor (everything, private details too).
        """
    )
    static let unit = Wording("owner 的房号。", "The unit, for owner.")
    static let incomplete = Wording(
        "--profile 要有 --period 和 --output（新文件夹），owner 还要写房号",
        "--profile needs --period and --output, a new folder; owner needs the unit"
    )
    static let written = Wording("已写入 {0}；文件数：{1}。", "Wrote {0}; files: {1}.")
    static let hasPrivate = Wording(
        "里面有个人信息：只交给审计，用完删除。",
        "There are private details in it: for the auditor alone, to be deleted afterwards."
    )
    static let formatOrProfile = Wording("请给 --format 或 --profile 之一", "give either --format or --profile")
}
