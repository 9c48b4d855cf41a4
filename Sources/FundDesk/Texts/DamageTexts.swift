/// What happened to a text of ours on its way.
package enum DamageTexts {
    static let noEncoding = Wording("它的字节不成文字", "its bytes are no text")
    static let document = Wording(
        "它是文字处理软件或表格的文件，或压缩包",
        "it is a word processor's or spreadsheet's file, or an archive"
    )
    static let richText = Wording("它是带格式的文稿（RTF）", "it is a text with formats (RTF)")
    static let pdf = Wording("它是 PDF", "it is a PDF")
    static let page = Wording("它是网页", "it is a web page")
    static let picture = Wording("它是图片", "it is a picture")

    static let lineBroken = Wording(
        "这一行被折成了 {0} 行（邮件或编辑软件折的）",
        "this line was broken into {0} lines, by a mail program or an editor"
    )
    static let lineOther = Wording(
        "这一行不再是原来的字（与下面签名文字里的指纹不符）",
        "this line is not the one whose hash stands in the signed text below it"
    )
    static let lost = Wording("有的字存丢了，成了“�”", "characters were lost when it was saved: “�”")
    static let quoted = Wording("行首多了“>”，是从回信里取出来的", "the lines begin with “>”: it was taken from a reply")
    static let markChanged = Wording(
        "这一行要写“{0}”，短横或空格被换掉了",
        "this line must be “{0}”; its hyphens or spaces were exchanged"
    )
    static let wordsOther = Wording("写着“{0}”，应当是“{1}”", "it says “{0}”, and should say “{1}”")
    static let signatureCut = Wording("签名不完整", "the signature is not whole")
}

/// What happened to a receipt on its way, or was done to it.
extension DamageTexts {
    static let empty = Wording("它是空的", "it is empty")
    static let key = Wording("它是密钥文件，请收好，不要交给别人", "it is a key's file: put it away, and give it to nobody")
    static let note = Wording("它是封条，不是凭据", "it is a checkpoint, and no receipt")
    static let request = Wording("它是请见证人会签的文件", "it is what a witness is asked to cosign")
    static let cosignatures = Wording("它是见证人的会签", "it is what a witness answered")
    static let atLine = Wording("第 {0} 行：{1}", "line {0}: {1}")
    static let headingOther = Wording("应当是 {0}", "it should be {0}")
    static let headingMissing = Wording("少了这一行：{0}", "a line is missing: {0}")
    static let wordsBefore = Wording("前面多了 {0} 行别的字，请去掉", "{0} lines of other words stand before it: take them away")
    static let sealMissing = Wording("到此为止，后半（空行和封条）丢了", "it is cut off: the empty line and the checkpoint are gone")
    static let indexMissing = Wording("少了写序号的一行（index）", "the line with the number (index) is missing")
    static let numberOther = Wording("“{0}”里的数不对", "there is no number in “{0}”")
    static let noHash = Wording(
        "不是指纹：要 44 个字符，这里有 {0} 个，或者混进了别的字",
        "it is no hash: 44 characters are due and {0} are here, or others are among them"
    )
    static let noteUnsigned = Wording("封条没有签名行：后面丢了", "the checkpoint has no signature lines: its end is gone")
    static let noteLines = Wording(
        "封条的正文应当是三行（标识、条数、总指纹），这里是 {0} 行",
        "a checkpoint has three lines (origin, size, root), and here are {0}"
    )
    static let noSignature = Wording("不是签名行", "it is no signature line")
    static let entryMissing = Wording("里面没有那条记录（extra 一行）", "the entry is not in it (the line extra)")
    static let entryUnreadable = Wording(
        "里面的记录读不出，从第 {0} 个字节起不对",
        "the entry in it cannot be read: it is wrong from byte {0} on"
    )
    static let entryOther = Wording(
        "里面放的是第 {0} 条记录，凭据说的是第 {1} 条",
        "the entry in it is {0}, and the receipt is of {1}"
    )
    static let indexBeyond = Wording("说是第 {0} 个，一共却只有 {1} 个", "it says number {0}, and there are {1}")
    static let pathLength = Wording("要 {0} 个指纹，这里有 {1} 个", "it takes {0} hashes, and has {1}")
    static let pathOther = Wording(
        "记录、指纹和封条互相对不上",
        "entry, hashes and checkpoint do not fit together"
    )
    static let ballotOther = Wording(
        "这张选票通不到第 {0} 条里封存的总指纹",
        "the ballot does not lead to the root that entry {0} sealed"
    )
    static let balanceOther = Wording(
        "这一户的余额通不到第 {0} 条里的余额指纹：数改过，或者不是那个月的",
        "the home's balance does not lead to what entry {0} commits to: it was changed, or is another month's"
    )
    static let signatureFalse = Wording("封条上的签名是假的", "the signature under its checkpoint is false")
    static let signatureTwice = Wording(
        "封条上同一把密钥签了两行",
        "one key has two lines under its checkpoint"
    )
    static let cosignatureFalse = Wording("封条上有见证人的假会签", "a cosignature under its checkpoint is false")
}
