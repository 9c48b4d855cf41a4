extension ProblemWording {
    /// Tables that people have: from banks, spreadsheets, other programs.
    static let tables: [ProblemCode: ProblemWording] = [
        .columnMappingMalformed: ProblemWording(
            Wording("“{0}”没有说哪一列是什么", "“{0}” does not say which column is what"),
            Wording(
                "请写成 房屋=unit：前面是文件里的表头，后面是 {1} 之一；后面空着就是不用这一列。",
                "Write it like HOUSE=unit: the heading in the file, then one of {1}; nothing after = for a column of no use."
            )
        ),
        .homeIsDay: ProblemWording(
            Wording(
                "“{0}”是日期，不是房号：表格程序把 3-12 这样的房号改成了日期",
                "“{0}” is a day and no home: a spreadsheet took a home such as 3-12 for one"
            ),
            Wording(
                "请先把房号这一列设成“文本”格式，再重新填房号；这次什么都没有记。",
                "Format the column of the homes as text, then type the homes again; nothing was recorded."
            )
        ),
        .directionUnknown: ProblemWording(
            Wording("不知道“{0}”是收还是支", "whether “{0}” is money in or out is not known"),
            Wording(
                "请改成 收入、支出（或 贷、借）再导入；这次什么都没有记。",
                "Put in or out (or credit, debit) there and try again; nothing was recorded."
            )
        ),
        .currencyOther: ProblemWording(
            Wording("这一行的币种是“{0}”，不是人民币", "the currency of this line is “{0}”, not yuan"),
            Wording("请只下载人民币账户的流水；这次什么都没有记。", "Download the account in yuan alone; nothing was recorded.")
        ),
        .numberMangled: ProblemWording(
            Wording(
                "“{0}”是被表格程序改坏的长数字，原来的数字已经丢了",
                "“{0}” is a long number that a spreadsheet has spoilt; its digits are lost"
            ),
            Wording(
                "请重新从银行下载，不要用表格程序打开后再存；自己填的表，先把这一列设成“文本”格式再填。这次什么都没有记。",
                "Download it from the bank again and do not save it in a spreadsheet; in a sheet of your own, format the column "
                    + "as text before you type. Nothing was recorded."
            )
        ),
        .formatOther: ProblemWording(
            Wording("这是{0}，不是表格", "this is {0}, not a table"),
            Wording("可以这样做：{1}。", "What to do: {1}.")
        ),
        .accountBookGiven: ProblemWording(
            Wording(
                "这是记账的账页（有“{0}”和“{1}”），不是银行流水：账页的借方是收，银行的借方是付",
                "this is a page of account books (with “{0}” and “{1}”), not the bank's file, whose debits are what went out"
            ),
            Wording(
                "请从网上银行下载账户明细；确实是银行的，就说明“{1}”这一列不用。",
                "Download the account's details from the bank; if it is the bank's, say that the column “{1}” is of no use."
            )
        ),
        .bookDamaged: ProblemWording(
            Wording("这个表格文件（{0}）坏了或不完整，读不出来", "this spreadsheet file ({0}) is damaged or cut short"),
            Wording(
                "请重新下载；能用表格程序打开的话，另存为 .xlsx 或 CSV。",
                "Download it again; if a spreadsheet opens it, save it as .xlsx or CSV."
            )
        ),
        .bookProtected: ProblemWording(
            Wording("这个表格文件有密码，读不出来", "this spreadsheet file has a password and cannot be read"),
            Wording(
                "请用表格程序打开，去掉密码后另存为 .xlsx 或 CSV。",
                "Open it in a spreadsheet, take the password away, and save it as .xlsx or CSV."
            )
        ),
    ]
}
