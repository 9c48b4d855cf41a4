/// The words of witnesses and of whose word counts.
package enum CosignatureTexts {
    static let carriageReturn = Wording(
        "行尾有回车（CR）；请存成 Unix 换行（LF）",
        "a carriage return; save it with Unix line ends (LF)"
    )
    static let octet = Wording("不该有的字节 {0}", "the octet {0} is not allowed")
    static let unfinished = Wording("最后一行没有换行", "the last line does not end in a line feed")
    static let tooLong = Wording("文件超过 1,000,000 字节", "the file has more than 1,000,000 bytes")
    static let word = Wording("“{0}”不是 log、witness、group 或 quorum", "“{0}” is none of log, witness, group, quorum")
    static let missing = Wording("这一行少了一项", "an item is missing at the end of the line")
    static let surplus = Wording("多出一项“{0}”", "“{0}” is one item too many")
    static let logKey = Wording(
        "“{0}”不是账本的公钥（01 类 Ed25519）",
        "“{0}” is no vkey of a log (Ed25519, type 01)"
    )
    static let witnessKey = Wording(
        "“{0}”不是见证人的公钥（04 类 Ed25519）",
        "“{0}” is no vkey of a witness (Ed25519, type 04)"
    )
    static let keyAgain = Wording("第 {0} 行已有同一把密钥", "line {0} has the same key")
    static let nameAgain = Wording("名字“{0}”在第 {1} 行用过了", "the name “{0}” is taken by line {1}")
    static let reserved = Wording("none 不能当名字", "none is no name")
    static let unknown = Wording("“{0}”在前面各行都没有定义", "“{0}” is defined on no line before")
    static let memberAgain = Wording("“{0}”在第 {1} 行已是一组的成员", "“{0}” is in a group already, on line {1}")
    static let threshold = Wording(
        "要几位成员不能写“{0}”：写 1 到 {1}、any 或 all",
        "“{0}” is not how many: 1 to {1}, any or all"
    )
    static let quorumAgain = Wording("第 {0} 行已有 quorum", "line {0} is a quorum already")
    static let quorumMissing = Wording("没有 quorum 这一行", "there is no line quorum")

    static let noLine = Wording("里面没有签名行（以 — 开头）", "it has no signature line, which begins with —")
    static let manyLines = Wording("签名行超过 100 行", "it has more than 100 signature lines")
    package static let added = Wording("已附上，在前 {0} 条的封条旁", "added beside the checkpoint of {0} entries")
    package static let known = Wording("前 {0} 条的封条旁已有，不比它旧", "the checkpoint of {0} entries has one as new")
    static let unknownKey = Wording("不知道是谁的密钥，没有附上", "nobody said whose key it is; left out")
    static let unfit = Wording(
        "与最近 1,000 个封条都不符，没有附上",
        "it fits none of the newest 1,000 checkpoints; left out"
    )
    static let ahead = Wording("时间 {0} 还没有到，没有附上", "its time, {0}, has not come; left out")
    static let full = Wording("前 {0} 条的封条旁已有 64 份会签", "the checkpoint of {0} entries has 64 cosignatures")

    // What a witness answered over HTTP
    static let notUnderstood = Wording("它读不懂请求（400）", "it cannot read the request (400)")
    static let notTrusted = Wording(
        "它不信任封存的密钥（403）：换了记账人，要请它用最新的账本再跟随一次",
        "it does not trust the key that sealed (403): after a change of recorders, have it follow the latest ledger"
    )
    static let notFollowed = Wording(
        "它不见证这本账，或者网址不对（404）",
        "it does not follow this ledger, or the address is wrong (404)"
    )
    static let notNow = Wording("它现在不能会签（503）", "it cannot cosign now (503)")
    static let otherStatus = Wording("它回答了 {0}", "it answered {0}")
    static let noSize = Wording("它没有说会签到多少条（409）", "it does not say how many entries it has cosigned (409)")
    static let restless = Wording("它每次都说会签到别的条数", "every time it says that it stands elsewhere")

    static let size = Wording("条数", "Entries")
    static let root = Wording("总指纹", "Root hash")
    static let keys = Wording("封存的密钥", "Sealed by")
    static let cosigners = Wording("会签", "Cosigned by")
    static let claimed = Wording(
        "会签照文件里写的列出；真不真，由核对按信任策略来判。",
        "Cosignatures are listed as they stand; whether they are true, a verification says by a trust policy."
    )
}
