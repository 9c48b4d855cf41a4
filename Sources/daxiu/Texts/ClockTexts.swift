import FundDesk

/// The words about wrong clocks and copies that went on apart.
enum ClockTexts {
    static let from = Wording(
        "时间跳过去的那一条：序号或凭证号。",
        "The entry where the time jumped: a sequence or voucher number."
    )
    static let isRight = Wording(
        "时钟是准的，哪怕比上一条晚了 31 天以上。",
        "The clock is right, though the last entry is more than 31 days old."
    )
    static let ask = Wording("{0}。时钟是准的吗？[y/N] ", "{0}. Is the clock right? [y/N] ")

    static let clock = Wording("校时：前面的记录是时钟走快时记的。", "Say that entries were recorded with a clock that was ahead.")
    static let clockDiscussion = Wording(
        """
        从这一条起、到校时为止的记录，都算作校时这一刻记的；之后接着按准的时钟记。只能从时间跳过 31 天以上的那一条起。
        日期写到后面去的凭证，校时以后用 daxiu reverse 冲销，再记一笔对的。
        """,
        """
        What was recorded from that entry on counts as recorded now, and recording goes on from here. It can only begin
        where the time jumped by more than 31 days. Vouchers that were dated too late are then reversed (daxiu reverse) and
        recorded anew.
        """
    )
    static let why = Wording("时钟为什么走快。", "Why the clock was ahead.")
}
