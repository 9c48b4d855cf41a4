import FundDesk

extension Explanation {
    /// What is said of tables that are imported.
    static let tables: [Explanation] = [
        Explanation(.csvEmpty)
            .because("只有表头没有内容，记不了什么。", "With a heading alone there is nothing to record.")
            .mostly("筛选以后再存的，或者存错了工作表。", "A filter was on when it was saved, or another sheet was.")
            .refused(#"printf '日期,房号,金额\n' > empty.csv"#, "daxiu import contributions empty.csv")
            .instead("daxiu import contributions november.csv"),
        Explanation(.csvColumnMissing)
            .because("少了必要的列，就不知道日期、房号或金额。", "Without a column that is needed, date, home or amount is unknown.")
            .mostly("表头没有，或者列名不认识。", "No heading, or an unknown one.")
            .refused("daxiu import contributions opening.csv"),
        Explanation(.csvColumnUnknown)
            .because("不认识的列不猜：它也许正是金额。", "An unknown column is not guessed: it may be the very amount.")
            .mostly("自己加的列，或者列名有别的叫法。", "A column of one’s own, or another word for a known one.")
            .refused(
                #"printf '日期,房号,金额,颜色\n2025-12-01,3-2-501,5,红\n' > own.csv"#,
                "daxiu import contributions own.csv"
            )
            .instead("daxiu import contributions november.csv"),
        Explanation(.csvFieldCount)
            .because("一行的格子比表头多，后面的就对错了列。", "With more cells than the heading has, the rest is in wrong columns.")
            .mostly("金额里的千分位逗号没有加引号。", "The comma within an amount has no quotes.")
            .refused(
                #"printf 'date,unit,amount\n2025-12-01,3-2-501,1,234.00\n' > own.csv"#,
                "daxiu import contributions own.csv"
            ),
        Explanation(.csvMalformed)
            .because("引号开了没有关，后面的行就都成了一格。", "A quote that is not closed makes one cell of all that follows.")
            .mostly("手工改过文件。", "The file was edited by hand.")
            .refused(
                #"printf 'date,unit,amount,memo\n2025-12-01,3-2-501,5,"补交\n' > own.csv"#,
                "daxiu import contributions own.csv"
            ),
        Explanation(.csvNotUTF8)
            .because("认不出是哪种编码，硬读就是乱码。", "Of an unknown encoding only nonsense would be read.")
            .mostly("不是表格，或者传输中坏了。", "It is no table, or was damaged on its way.")
            .refused(#"printf '\377\377\377' > own.csv"#, "daxiu import contributions own.csv"),
        Explanation(.csvFieldEmpty)
            .because("必要的一格空着，这一行就不知道是谁的、多少、哪天。", "Without it, whose, how much or when is unknown.")
            .mostly("漏填，或者合并了单元格。", "It was left out, or cells were merged.")
            .refused(#"printf '日期,房号,金额\n2025-12-01,,5\n' > own.csv"#, "daxiu import contributions own.csv"),
        Explanation(.columnMappingMalformed)
            .because(
                "一个 --column 说一列：列名=含义，含义要是认识的。",
                "A --column says of one heading what it is, in a word that is known."
            )
            .mostly("含义写成了自己的话。", "A word of one’s own.")
            .refused("daxiu import contributions november.csv --column 房屋=家")
            .instead("daxiu import contributions november.csv --column 房屋=unit"),
        Explanation(.homeIsDay)
            .because(
                "表格软件把 3-12 这样的房号当成了日期，原来写的是什么已经看不出来。",
                "A spreadsheet took a home such as 3-12 for a day; what stood there is lost."
            )
            .mostly("打开过 CSV 又存了一遍；房号一列请先设成“文本”。", "The CSV was opened and saved again; make that column text first.")
            .refused(#"printf '日期,房号,金额\n2025-12-01,3月12日,5\n' > own.csv"#, "daxiu import contributions own.csv"),
        Explanation(.textEncodingUnknown)
            .because("认不出是哪种编码，硬读就是乱码。", "Of an unknown encoding only nonsense would be read.")
            .mostly("不是银行的文件，或者传输中坏了。", "It is no bank file, or was damaged on its way.")
            .refused(#"printf '\377\377\377' > own.csv"#, "daxiu reconcile import own.csv --period 2025-11"),
        Explanation(.directionUnknown)
            .because("是收是付写得不认识，不猜：猜错一个方向就差两倍。", "In or out is not guessed: a wrong guess is off by twice the amount.")
            .mostly("银行有自己的叫法。", "The bank has a word of its own.")
            .refused(#"printf '日期,借贷标志,金额,余额\n2025-12-02,甲,120.00,61020.00\n' > own.csv"#, "daxiu import bank own.csv")
            .instead("daxiu import bank bank-november.csv"),
        Explanation(.currencyOther)
            .because("账是人民币的账；外币折合多少，这里不算。", "The books are in yuan; nothing is converted here.")
            .mostly("下载了外币账户的流水。", "A foreign currency account was downloaded.")
            .refused(
                #"printf '日期,收入,支出,余额,币种\n2025-11-05,120.00,,61020.00,USD\n' > own.csv"#,
                "daxiu import bank own.csv"
            )
            .instead("daxiu import bank bank-november.csv"),
        Explanation(.numberMangled)
            .because(
                "长号码被表格软件存成了 1.23E+17，后面的数字已经没有了。",
                "A spreadsheet saved a long number as 1.23E+17: its last digits are gone."
            )
            .mostly("打开过 CSV 又存了一遍；请重新下载，不要打开。", "The CSV was opened and saved again; download it anew.")
            .refused(
                #"printf '日期,房号,金额,流水号\n2025-12-01,3-2-501,5,1.23457E+17\n' > own.csv"#,
                "daxiu import contributions own.csv"
            ),
        Explanation(.formatOther)
            .because("要的是表格；别的格式里没有一格一格的内容。", "A table is wanted; other formats have no cells.")
            .mostly("下载成了 PDF，或者截了图。", "It was downloaded as PDF, or is a picture.")
            .refused(#"printf '%%PDF-1.7\n' > bank.csv"#, "daxiu import bank bank.csv")
            .instead("daxiu import bank bank-november.csv"),
        Explanation(.accountBookGiven)
            .because(
                "银行的借方是您付的，账页的借方是您收的：当成流水读，收付就全反了。",
                "The bank debits what you paid, your books what you received: all would be the wrong way round."
            )
            .mostly("拿成了自己导出的账，或者会计给的明细账。", "It is an export of the books, or an accountant’s ledger.")
            .refused(
                #"printf '日期,凭证号,摘要,借方,贷方,方向,余额\n2025-11-05,1,收,120.00,,借,61020.00\n' > own.csv"#,
                "daxiu import bank own.csv"
            )
            .instead("daxiu import bank bank-november.csv"),
        Explanation(.bookDamaged)
            .because("表格文件缺了一截，读出来的会少几行。", "A piece of the file is missing; rows would be lost.")
            .mostly("没有下载完，或者没有拷完。", "The download or the copy was not finished.")
            .refused(#"printf 'PK\003\004' > bank.xlsx"#, "daxiu import bank bank.xlsx")
            .instead("daxiu import bank bank-november.csv"),
        Explanation(.bookProtected)
            .because(
                "有密码的表格读不了，密码也不该告诉程序：另存一份没有密码的。",
                "A spreadsheet under a password is not read, nor should a program know that: save one without."
            )
            .mostly("银行下载的表格带着密码。", "The bank’s spreadsheet came with a password.")
            .refused(
                #"printf '\320\317\021\340\241\261\032\341E\000n\000c\000r\000y\000p\000t\000e\000d\000P\000a\000c\000k\000a\000g\000e\000' > bank.xls"#,
                "daxiu import bank bank.xls"
            ),
    ]
}
