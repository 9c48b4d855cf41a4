public import FundRules

/// What stands around the rows of the CSV set: a heading in every file and one file that says what the columns are.
public enum RecordFiles {
    /// The file that says what the columns are.
    public static let legend = "columns.csv"

    /// What a file begins with: U+FEFF, by which spreadsheets know UTF-8, and the columns' names.
    public static func heading(_ table: RecordTable) -> String {
        byteOrderMark + table.columns(.csv).map(\.name).joined(separator: ",") + "\n"
    }

    /// The legend: file, column, meaning.
    public static func legend(_ language: Language) -> String {
        let lines = RecordTable.files.flatMap { table in
            table.columns(.csv).map { [table.fileName, $0.name, $0.meaning[language]] }
        }
        let heading = [["file", "column", "meaning"]]
        return byteOrderMark
            + (heading + lines).map { $0.map(CSVWriter.field).joined(separator: ",") + "\n" }.joined()
    }

    private static let byteOrderMark = "\u{FEFF}"
}
