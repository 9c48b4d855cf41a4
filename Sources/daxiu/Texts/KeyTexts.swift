import FundDesk

/// Texts about keys and passphrases.
enum KeyTexts {
    static let prompt = Wording("密钥 {0} 的口令：", "Passphrase of {0}: ")
    static let choose = Wording("给密钥 {0} 设一个口令：", "Choose a passphrase for {0}: ")
    static let again = Wording("再输一遍：", "Once more: ")
    static let empty = Wording("口令不能为空。", "The passphrase cannot be empty.")
    static let different = Wording("两遍不一样，请重来。", "They differ; please start again.")
    static let noTerminal = Wording(
        "这里没有终端可以输入口令；请用 --passphrase-file，或用 --no-passphrase 不设口令",
        "there is no terminal to type a passphrase; give --passphrase-file, or --no-passphrase for none"
    )
    static let fileEmpty = Wording("口令文件 {0} 是空的", "the passphrase file {0} is empty")
    static let both = Wording(
        "--passphrase-file 和 --no-passphrase 只能用一个",
        "--passphrase-file and --no-passphrase exclude each other"
    )
    static let made = Wording("已生成密钥 {0}（只有您能读）", "Made the key {0} (readable by you alone)")
    static let keyID = Wording("密钥编号 {0}", "key ID  {0}")
    static let vkey = Wording("公钥 {0}", "vkey    {0}")
}
