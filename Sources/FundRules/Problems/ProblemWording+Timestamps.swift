extension ProblemWording {
    /// Timestamps of authorities.
    static let timestamps: [ProblemCode: ProblemWording] = [
        .timestampMalformed: ProblemWording(
            Wording("时间戳表里有一行（条数 {0}）不能算时间戳：{1}", "a row of the timestamps, of size {0}, is none: {1}"),
            Wording(
                "它不是本程序写的；账目本身不受影响。请查清是谁改过文件，再把这样的行去掉。",
                """
                This program writes none such, and the books are not concerned; find out who changed the file, then have \
                such rows taken out.
                """
            )
        ),
        .timestampInvalid: ProblemWording(
            Wording("前 {0} 条的封条旁的时间戳不对：{1}", "a timestamp beside the checkpoint of {0} entries is wrong: {1}"),
            Wording(
                "有人换过时间戳，或者换过账本。请向盖时间戳的人要当时的文件来比对。",
                "A timestamp was replaced, or the books were. Ask whoever had it made for the file, and compare."
            )
        ),
        .timestampUnfit: ProblemWording(
            Wording("{0} 不能用：{1}", "{0} cannot be used: {1}"),
            Wording(
                "请把机构答复的文件原样拿来；机构没有盖的、连不上的，重新请求。",
                "Bring the file as the authority sent it; where it refused or cannot be reached, ask again."
            )
        ),
        .timestampAuthorityMalformed: ProblemWording(
            Wording("{0} 不是时间戳机构的证书：{1}", "{0} is no certificate of a timestamp authority: {1}"),
            Wording(
                "请从机构的网站取它的证书（PEM 或 DER）。",
                "Take the certificate from the authority's web site, in PEM or DER."
            )
        ),
    ]
}
