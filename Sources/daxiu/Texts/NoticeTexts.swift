import FundDesk

/// The words of the sheet for the notice board on the command line.
extension NoticeTexts {
    static let notice = Wording(
        "最新的封条印成一张 A4，贴在门厅。",
        "The newest checkpoint as a sheet of A4 for the notice board."
    )
    static let noticeDiscussion = Wording(
        """
        上面有封存的日期、条数、总指纹（一组一组，好念），余额和当月收支，见证人是谁，怎样核对，和一个二维码。谁给它拍过照，\
        以后就能看出历史有没有换过。公示有网址的，先设好 daxiu settings web-address，印在二维码里。先核对，不成立的账本不印。
        """,
        """
        On it are the day, the size, the root hash in groups that can be read aloud, the balance and the month's totals, who \
        the witnesses are, how to check it, and a QR code. Whoever took a photograph of it can tell later whether history was \
        replaced. Where the fund is published goes into the code: daxiu settings web-address. The ledger is verified first; \
        of one that does not hold there is no sheet.
        """
    )
    static let output = Wording("写到这个文件（.pdf .html .txt）。", "Write it to this file (.pdf .html .txt).")
    static let written = Wording("已写 {0}：打印一张贴出来。", "Wrote {0}: print it and put it up.")
    static let writtenWithoutAddress = Wording(
        "已写 {0}：打印一张贴出来。二维码里没有网址；公示有网址的，用 daxiu settings web-address 设好再印。",
        """
        Wrote {0}: print it and put it up. Its code has no address; where the fund is published, settle it first: daxiu \
        settings web-address.
        """
    )
    static let howToCheckIt = Wording(
        """
        1. 用手机扫二维码，把得到的一串字交给电脑，和自己手里的账本对：
           daxiu compare '那串字' fund.daxiu
        2. 没有手机的，看第三行，就是总指纹；打电话核对，一组一组念：
           daxiu checkpoint show {0} --ledger fund.daxiu
        3. 拍一张照留着：以后的账本，前 {0} 条的总指纹都得是这一个；不是，就是历史换过，照片就是证据。
        """,
        """
        1. Scan the code, and have a computer compare what it says with your own copy:
           daxiu compare 'TEXT' fund.daxiu
        2. Or look at the third line, the root hash; on the telephone, read it group by group:
           daxiu checkpoint show {0} --ledger fund.daxiu
        3. Keep a photograph: of every later ledger the first {0} entries must have this root hash. If they have another, \
        history was replaced, and the photograph is the evidence.
        """
    )
    static let keptChecker = Wording(
        """

        4. 公示网页自己核对自己。信不过网站的，用自己留着的 verify.html，它的 SHA-256 是
           {0}
        """,
        """

        4. The published page judges itself. Or use a verify.html that you keep yourself; its SHA-256 is
           {0}
        """
    )
    static let howToWitness = Wording(
        """
        还没有。愿意做的，在自己的电脑上做一把密钥，把公钥交给记账人：
           daxiu witness init 见证 --name 名字
        """,
        """
        None yet. Whoever wants to be one makes a key, and gives the recorder its public part:
           daxiu witness init FOLDER --name NAME
        """
    )
}
