/// The words of timestamps.
package enum TimestampTexts {
    static let notAResponse = Wording(
        "不是 RFC 3161 时间戳，也不是机构的答复",
        "it is neither a timestamp of RFC 3161 nor a response"
    )
    static let status = Wording("机构的网站回答了 {0}", "the server answered {0}")
    static let refusedBare = Wording("机构没有盖（状态 {0}）", "the authority refused (status {0})")
    static let refused = Wording("机构没有盖（状态 {0}）：{1}", "the authority refused (status {0}): {1}")
    static let otherDigest = Wording("用的不是 SHA-256", "it is over another hash than SHA-256")
    static let tooLong = Wording("太大", "it is too large")
    static let notAQuery = Wording("不是时间戳请求", "it is no request for a timestamp")
    static let noCertificate = Wording("里面没有证书，或者有一张是坏的", "it has no certificate, or one that is damaged")
    static let manyCertificates = Wording("证书超过 64 张", "it has more than 64 certificates")

    static let otherRequest = Wording(
        "它答的不是 {0} 那个请求：盖的内容或随机数不同",
        "it answers another request than {0}: what it is over differs, or the random number"
    )
    static let mayNotStamp = Wording(
        "签它的证书不是用来盖时间戳的",
        "the certificate that signed it is none for timestamps"
    )
    static let falselySigned = Wording("签名是假的", "its signature is false")
    static let weak = Wording(
        "签它用的算法太弱，靠不住（要 SHA-256 和 2048 位 RSA 以上）",
        "it is signed too weakly to rely on; SHA-256 and RSA of 2048 bits are the least"
    )
    static let unknown = Wording(
        "它不出自您说信的机构，或者那天证书还没有生效、已经过期",
        "it comes from none of the authorities that you trust, or their certificates were not valid on that day"
    )
    static let unsound = Wording(
        "里面没有签它的证书，或者证书那天无效；请另给机构的证书",
        "the certificate that signed it is not in it, or was not valid on that day; give the authority's"
    )
    static let unfit = Wording("与最近 1,000 个封条都不符", "it is over none of the newest 1,000 checkpoints")
    static let ahead = Wording("时间 {0} 还没有到", "its time, {0}, has not come")
    static let full = Wording("前 {0} 条的封条旁已有 16 个时间戳", "the checkpoint of {0} entries has 16 timestamps")

    static let size = Wording("条数", "Entries")
    static let time = Wording("不晚于", "Existed by")
    static let authority = Wording("机构（照证书）", "Authority, as it says")
    static let serial = Wording("编号", "Number")
    static let standing = Wording("核对", "Checked")
    static let stamped = Wording("是", "yes")
    static let unasked = Wording("未核对", "not checked")
    static let ofNobody = Wording("不是您信的机构", "of nobody you trust")
    static let tooWeak = Wording("算法太弱", "too weak")
    static let early = Wording("时间没到", "not yet")
    static let wrong = Wording("假的", "false")
}
