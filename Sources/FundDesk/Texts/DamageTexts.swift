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
