public import FundRules

/// What stands around the rows of the CSV set: a heading in every file and one file that says what the columns are.
public enum RecordFiles {
    /// The file that says what the columns are.
    public static let legend = "columns.csv"

    /// What a file begins with: U+FEFF, by which spreadsheets know UTF-8, and the columns' names.
    public static func heading(_ table: RecordTable) -> String {
        byteOrderMark + CSVWriter(.en).line(table.columns(.csv).map { .plain($0.name) })
    }

    /// The legend: file, column, meaning; last, how texts are to be read.
    public static func legend(_ language: Language) -> String {
        let columns = RecordTable.files.flatMap { table in
            table.columns(.csv).map { (table.fileName, $0.name, $0.meaning) }
        }
        let lines = [("file", "column", .plain("meaning"))] + columns + [(legend, "meaning", textsAreGuarded)]
        return byteOrderMark + lines.map { CSVWriter(language).line([.plain($0), .plain($1), .text($2)]) }.joined()
    }

    private static let textsAreGuarded = Wording(
        "含义。所有文件中，以 = + - @ 或 ' 等开头的文字，还有长号码、0 开头的号码、3-12 这样像日期的房号，前面加了一个 '，免得被电子表格当成公式、"
            + "改成 1.23E+17 或日期；去掉这一个 ' 就是原文",
        """
        meaning; in every file a text that begins with = + - @ ' or the like, a long number or one that begins with 0, and a \
        home such as 3-12 that looks like a day, has a ' put before it, lest a spreadsheet take it for a formula, show \
        1.23E+17 or make it a day: take that one away to have what was recorded
        """
    )

    private static let byteOrderMark = "\u{FEFF}"
}
