extension ProblemWording {
    /// What goes wrong with files before anything they say is believed.
    static let reading: [ProblemCode: ProblemWording] = [
        .valueMalformed: ProblemWording(
            Wording(
                "表 {0} 的 {1} 列里存的不是它该有的那种值",
                "column {1} of table {0} does not hold the type of value that it must"
            ),
            Wording(
                "账本被改动过或损坏了；请找持有更早副本的人核对，不要继续记账。",
                "The ledger was altered or damaged: compare it with somebody's earlier copy and record nothing more."
            )
        ),
        .indexDiffers: ProblemWording(
            Wording(
                "查找附件用的索引坏了（表 {0}），附件本身另行核对",
                "the index of table {0} is damaged; the files in it were checked without it"
            ),
            Wording("账目本身不受影响；请重建索引。", "The books are not concerned; rebuild the index.")
        ),
        .fileNotRegular: ProblemWording(
            Wording("{0} 不是普通文件，而是管道或设备", "{0} is a pipe or a device, not an ordinary file"),
            Wording("请先存成文件，再给出文件名。", "Save it as a file first, and name that.")
        ),
        .ledgerInWALMode: ProblemWording(
            Wording(
                "{0} 被别的程序改成了“WAL”方式：最新的内容在旁边以 -wal 结尾的文件里，没有读",
                "another program put {0} into “WAL” mode, in which what is newest stands in a second file; it was not read"
            ),
            Wording(
                "请关闭那个程序，再修复账本；别人给的副本，请他连同 -wal 文件一起给。",
                "Close that program and repair the ledger; if it is a copy, ask for its -wal file too."
            )
        ),
        .recordingInterrupted: ProblemWording(
            Wording(
                "{0} 上次记账记到一半断了（停电或程序被关），那一次不算数，还没有收拾；以前记的都在。读账本不改动它，所以没有读",
                "a recording in {0} was cut off half-way (power cut, program killed); it does not count and is not yet "
                    + "cleared away. What was recorded before is all there. Reading changes nothing, so it was not read"
            ),
            Wording(
                "请记账人修复账本，或者再记一笔；旁边以 -journal 结尾的文件不要删。",
                "Whoever keeps the books repairs it, or records the next entry. Keep the -journal file beside it."
            )
        ),
        .fileTooLarge: ProblemWording(
            Wording(
                "{0} 有 {1} 字节，太大了；这种文件最多 {2} 字节",
                "{0} has {1} bytes, which is too large: a file of this kind has at most {2}"
            ),
            Wording(
                "请核对是不是给错了文件；表格太大就分成几个。",
                "Check that it is the right file; split a table that is too large."
            )
        ),
        .fileNotPlainText: ProblemWording(
            Wording("{0} 不是纯文本：{1}", "{0} is no plain text: {1}"),
            Wording(
                "请给原来的文件；从邮件来的，请对方作为附件再发一次，不要复制粘贴，也不要用文字处理软件另存。",
                "Give the file as it was made; if it came by mail, ask for it as an attachment, not pasted, nor saved anew."
            )
        ),
        .tableTooLong: ProblemWording(
            Wording("表格超过 {0} 行，或有一行超过 {1} 列", "the table has more than {0} rows, or a row of more than {1} columns"),
            Wording("请核对是不是给错了文件；要记的太多就分成几个文件。", "Check that it is the right file; split one that is too long.")
        ),
    ]
}
