/// What was said of headings, kept beside the ledger in lines that a person can read and change: `房屋=unit`.
package struct ColumnMappingFile {
    /// The path.
    package let path: String

    /// The file beside a ledger: `fund.columns.txt` for `fund.daxiu`.
    package init(ledger: String) {
        path = LedgerFile.columnsPath(beside: ledger)
    }

    /// What is kept; nothing where there is no file.
    ///
    /// - Throws: `Problem` with `columnMappingMalformed` at the line, or one of the file.
    package func read(known: [String]) throws(Problem) -> ColumnMapping {
        let text: String
        do throws(Problem) { text = try TextDecoding.text(FileAccess.bytes(path, .sheet), path) } catch {
            if error.code == .fileMissing { return ColumnMapping() }
            throw error
        }
        var mapping = ColumnMapping()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            do throws(Problem) {
                for (heading, word) in try ColumnMapping(typed: [line], known: known).words {
                    mapping.set(heading, word)
                }
            } catch {
                throw error.at(Problem.Place(file: path, line: index + 1))
            }
        }
        return mapping
    }

    /// Keeps what is known now.
    ///
    /// - Throws: `Problem` of the file.
    package func write(_ mapping: ColumnMapping) throws(Problem) {
        let lines = mapping.words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\n" }
        try FileAccess.write(path, Array(lines.joined().utf8), replacing: true)
    }
}

extension ColumnMapping {
    /// The ledger's words that a heading may stand for, in whatever file.
    package static let known = Set(HeadingWords.columns.keys)
        .subtracting([HeadingWords.startMonth, HeadingWords.stair])
        .union(SoughtColumns.bank.words)
        .sorted()
}
