/// What is wrong with a key, a note, a checkpoint or a proof, in both languages: `LogError` gives the
/// reason in English only.
enum NoteFault {
    /// How a reason begins, in English as it is given and in Chinese.
    private static let beginnings: [(en: String, zh: String)] = [
        ("the text does not end with a newline", "正文末尾没有换行"),
        ("the text holds the control character ", "正文里有控制字符 "),
        ("more than ", "大小超过（字节）："),
        ("no empty line between text and signatures", "正文与签名之间没有空行"),
        ("not UTF-8", "不是 UTF-8"),
        ("no signatures, or the last line has no newline", "没有签名，或最后一行没有换行"),
        ("not a signature by ", "名字不能用在签名里："),
        ("not a signature line: ", "不是签名行："),
        ("not an origin: ", "不是账本标识："),
        ("not a size: ", "不是条数："),
        ("not three lines: ", "不是三行："),
        ("not a root: ", "不是根指纹："),
        ("no empty line before the checkpoint", "封条之前没有空行"),
        ("no empty line after the path", "指纹之后没有空行"),
        ("does not begin with ", "开头不是 "),
        ("not a balance: ", "不是一户的余额："),
        ("not a ballot: ", "不是一张选票："),
        ("no line with the index", "没有序号行"),
        ("no line with ", "没有这一行："),
        ("not a hash: ", "不是指纹："),
        ("extra data is not base64", "附带数据不是 base64"),
        ("no old size: ", "第一行不是 old 和条数："),
        ("old size and new size: ", "原有条数多于新的："),
        ("too many hashes: ", "指纹太多（个）："),
        ("not two checkpoints", "不是两个封条"),
        ("checkpoints of two logs: ", "两个封条属于两本账："),
        ("the larger checkpoint comes first", "条数多的封条写在了前面"),
        ("not what is proven: ", "不是要证明的："),
        ("not two branches", "不是两条路径"),
        ("not a key name: ", "不能用作密钥的名字："),
        ("not name+hash+base64: ", "不是“名字+标识+base64”："),
        ("not a key of type 0x01: ", "不是 0x01 类的密钥："),
    ]

    /// A reason in both languages; one that is not known stays as it is.
    static func wording(of reason: String) -> Wording {
        guard let known = beginnings.first(where: { reason.hasPrefix($0.en) }) else { return Wording(reason, reason) }
        return Wording(known.zh + reason.dropFirst(known.en.count), reason)
    }
}
