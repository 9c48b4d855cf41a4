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

    static let keyFile = Wording("密钥文件；默认 DAXIU_KEY。", "The key file; DAXIU_KEY unless given.")
    static let show = Wording("密钥的编号和公钥；不需要口令。", "A key's ID and public part; needs no passphrase.")
    static let name = Wording("名字     {0}", "name    {0}")
    static let publicOnly = Wording("这个文件只有公钥，可以给任何人。", "The file has the public part only, which is for everybody.")
    static let withPassphrase = Wording("这个文件是私钥，有口令。", "The file is the private key, under a passphrase.")
    static let withoutPassphrase = Wording(
        "这个文件是私钥，没有口令：谁拿到它，谁就能签字。",
        "The file is the private key, without a passphrase: whoever gets it can sign."
    )
    static let print = Wording("把密钥印在纸上：这张纸就是密钥。", "Put a key on paper: that paper is the key.")
    static let printDiscussion = Wording(
        """
        丢了文件或忘了口令，用这张纸在任何一台电脑上都能恢复（daxiu key restore）。不写 --output 就显示在屏幕上；\
        文件名以 .pdf、.html、.png、.svg、.txt 结尾决定印成什么。打印之后请删掉文件，把纸锁好。
        """,
        """
        With the paper the key can be restored on any computer when the file is lost or the passphrase forgotten (daxiu key \
        restore). Without --output it is shown on the screen; the file's ending says what is written: .pdf, .html, .png, \
        .svg or .txt. Print it, delete the file, and lock the paper away.
        """
    )
    static let paperOutput = Wording(
        "写到这个文件（.pdf .html .png .svg .txt）。",
        "Write it to this file (.pdf .html .png .svg .txt)."
    )
    static let printed = Wording(
        "纸质密钥写到 {0}（只有您能读）：这就是密钥，没有口令。打印之后请删掉这个文件，把纸锁好。",
        """
        The key for paper is in {0}, readable by you alone: it is the key, without a passphrase. Print it, delete the file, \
        lock the paper away.
        """
    )
    static let howToRestore = Wording(
        "文件丢了、口令忘了：daxiu key restore 新文件名",
        "If the file is lost or the passphrase forgotten: daxiu key restore NEWFILE"
    )
    static let restore = Wording("照纸质密钥恢复密钥文件，并设新口令。", "Make a key file again from paper, under a new passphrase.")
    static let restoreDiscussion = Wording(
        """
        一行一行照纸输入，打错了指出是哪一行；大小写、空格、O 和 0、I 和 1 都不要紧。也可以用 --from 给出抄好的文本，\
        或扫码得到的那一行。
        """,
        """
        Type it line by line from the paper; a slip is named by its line, and small letters, spaces, O for 0 and I for 1 do \
        not matter. Or give a text with it by --from: copied, or the line that a camera read.
        """
    )
    static let paperInput = Wording("抄有纸质密钥的文本，不必逐行输入。", "A text with what stands on the paper, in place of typing it.")
    static let typeIt = Wording(
        "请照纸质密钥输入。打错了不要紧，会指出来；输 < 回到上一行。",
        "Type what stands on the paper. A slip is pointed out; < goes back a line."
    )
    static let typeName = Wording("名字", "name")
    static let typeNameHelp = Wording(
        "纸上“名字”后面的一行，如 example.org/shiliyuan。",
        "What stands after “name”, such as example.org/estate."
    )
    static let typeLine = Wording("第 {0} 行", "line {0}")
}
