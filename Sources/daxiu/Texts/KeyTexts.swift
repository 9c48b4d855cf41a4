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
    static let loss = Wording(
        """
        口令谁也找不回来：忘了口令，或丢了文件，这把密钥就作废了。请现在就印一份在纸上，锁好：daxiu key print {0}
        公钥（vkey 那一行）可以给任何人；密钥文件和口令不要给任何人。
        """,
        """
        Nobody can recover a passphrase: if it is forgotten, or the file lost, the key is gone. Put it on paper now, and lock \
        that away: daxiu key print {0}
        The public key, the line vkey, is for everybody; the file and its passphrase are for nobody else.
        """
    )
    static let unprotected = Wording(
        """
        这个文件没有口令：谁拿到它，谁就能以您的名义签字。丢了文件，密钥就作废；印一份在纸上，锁好：daxiu key print {0}
        """,
        """
        This file has no passphrase: whoever gets it can sign in your name. If it is lost, the key is gone; put it on paper, \
        and lock that away: daxiu key print {0}
        """
    )
    static let purpose = Wording(
        """
        口令保护密钥文件：别人拷走了文件，没有口令也签不了字。请用几个不相干的词或一句自己才知道的话，至少 10 个字母或 5 个汉字。
        口令谁也找不回来：忘了，这把密钥就作废了。
        """,
        """
        The passphrase protects the key file: whoever copies the file cannot sign without it. Take a few unrelated words, or \
        a sentence that only you know, of ten characters at least.
        Nobody can recover it: if it is forgotten, the key is gone.
        """
    )
    static let wrong = Wording("口令不对，还可以再试 {0} 次。", "Wrong passphrase; tries left: {0}.")
    static let weak = Wording("这个口令不牢：{0}。还是用它吗？[y/N] ", "That passphrase is weak: {0}. Use it all the same? [y/N] ")
    static let weakNote = Wording("注意：口令不牢，{0}。", "Mind: the passphrase is weak: {0}.")
    static let short = Wording("不到 {0} 个字母（一个汉字算两个）", "fewer than {0} characters")
    static let digits = Wording("全是数字，生日、电话号码最容易猜到", "only digits; birthdays and telephone numbers are tried first")
    static let common = Wording("这样的词人人都先试", "everybody tries such words first")
    static let monotonous = Wording(
        "来回就是那几个字，或是连着的字母",
        "it is a few characters repeated, or neighbours in the alphabet"
    )
}
