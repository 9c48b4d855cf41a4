import FundDesk

/// What is asked about the columns of a file.
enum ColumnAskingTexts {
    static let heading = Wording(
        "{1}：第 {0} 行的表头有认不出的列。各列和里面写的：",
        "{1}: the heading in row {0} has columns that are not understood. The columns, and some of what is in them:"
    )
    static let unknown = Wording("？", "?")
    static let readings = Wording("这样读出来，头几行是：", "The first rows would then read:")
    static let leftOut = Wording("不用的列：{0}", "Columns of no use: {0}")
    static let between = Wording("、", ", ")
    static let use = Wording("就这样读吗？[Y/n] ", "Read it like this? [Y/n] ")
    static let keep = Wording(
        "就这样读吗？会记在 {0}，以后不再问。[Y/n] ",
        "Read it like this? It is kept in {0} and not asked again. [Y/n] "
    )
    static let noneLeft = Wording(
        "没有剩下的列可以当“{0}”：请重选上一题，或一路按 < 退出，先补上这一列。",
        "No column is left for “{0}”: choose again, or leave by < and add one to the file."
    )
    static let requiredHelp = Wording(
        "看下面的例子认列，输入它的号码。选错了用 < 回去；文件里没有这一列的，按 < 退出，补上这一列再导入。",
        "Tell the column by its examples and type its number. < goes back; where there is none, < leaves: add one to the file."
    )
    static let optionalHelp = Wording(
        "可以没有：没有就回车。",
        "The file need not have it: Enter where it has none."
    )

    /// The question that a field is asked by.
    static func question(_ field: ColumnSurvey.Field) -> Wording {
        // One column of amounts, or two.
        if field.word == "amount", !field.isRequired {
            return Wording("哪一列是{0}（收支分两列的回车）", "Which column is the {0} (Enter where in and out stand apart)")
        }
        return Wording("哪一列是{0}", "Which column is the {0}")
    }
}
