package import FundRules

/// 审计工作底稿: pages that an auditor prints, fills in or files, and the same for programs.
package protocol WorkingPaper {
    /// What a cover would call it.
    var title: Wording { get }
    /// When the last entry was recorded that it rests on.
    var created: Timestamp { get }

    /// The pages.
    ///
    /// - Parameter isWhole: whether every column is there; a terminal has no room for the words, which stand below each line.
    func tables(isWhole: Bool) -> [Table]

    /// For programs.
    func json(_ language: Language) -> JSONValue
}

extension WorkingPaper {
    /// The paper as a text.
    ///
    /// - Parameter byteOrderMark: whether CSV starts with U+FEFF, which Excel needs to read Chinese.
    package func text(_ format: StatementFormat, _ language: Language, byteOrderMark: Bool = false) throws -> String {
        if format == .json { return try json(language).text() }
        let tables = tables(isWhole: format != .text)
        return try StatementReport.text(tables, title, format, language, byteOrderMark: byteOrderMark)
    }

    /// Writes the paper as a workbook.
    ///
    /// - Throws: `Problem` with `fileNotWritten`.
    package func write(to path: String, _ language: Language) throws(Problem) {
        try StatementWorkbook.write(tables(isWhole: true), to: path, language, created: created)
    }
}
