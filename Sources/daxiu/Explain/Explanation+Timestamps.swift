import FundDesk

extension Explanation {
    /// What is said of timestamps.
    static let timestamps = [
        Explanation(.timestampUnfit)
            .because(
                "只收真的时间戳：盖的是这里的封条，机构真的签过，答的是您的请求。",
                "Only true timestamps are kept: over a checkpoint here, signed by an authority, and in answer to what was asked."
            )
            .mostly(
                "给错了文件，机构没有盖，或者盖的是另一份账本。",
                "The wrong file, an authority that refused, or a timestamp over another ledger."
            )
            .refused("daxiu timestamp add units.csv")
            .instead("daxiu timestamp show"),
        Explanation(.timestampAuthorityMalformed)
            .because(
                "信哪家机构的时钟，由您说；系统里为网站准备的证书不算。",
                "You say whose clock you trust; the certificates that the system has for web sites do not count."
            )
            .mostly("给的是网页或别的文件，不是证书。", "A web page or another file was given, and no certificate.")
            .refused("daxiu verify --timestamp-ca units.csv")
            .instead("daxiu verify"),
        Explanation(.timestampMalformed, beyond: .file)
            .because(
                "时间戳表里有一行不是时间戳；账目照样核对，这一行什么也不证明。",
                "A row among the timestamps is none; the books were checked all the same, and it proves nothing."
            ),
        Explanation(.timestampInvalid, beyond: .forged)
            .because(
                "时间戳盖的不是旁边的封条，或者写着您信的机构，却不是它签的：有人造假，或者换过账本。",
                """
                The timestamp is over something else, or bears the name of an authority that you trust, which did not sign \
                it: it was forged, or the books were replaced.
                """
            ),
    ]
}
