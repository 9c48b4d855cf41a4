/// A bank's CSV: the heading is found by its words, whatever stands above it.
package struct BankFile {
    /// The lines, in order of time.
    package let statement: BankStatement
    /// SHA-256 of the file.
    package let digest: Digest

    /// Reads a file.
    ///
    /// - Throws: `Problem` or `Problems` with `textEncodingUnknown`, `csvMalformed`, `bankHeadingMissing`,
    ///   `dateMalformed`, `amountMalformed`, `codeUnusable`, `bankBalanceBroken` or one of the file.
    package init(_ path: String) throws {
        let bytes = try FileAccess.bytes(path, .table)
        digest = TreeHasher().hash(bytes)
        let rows = try CSVFile.rows(Array(TextDecoding.text(bytes, path).utf8), path)
        let headings = rows.lazy.compactMap { row in BankHeading(row.fields).map { (row: row, heading: $0) } }
        guard let (first, heading) = headings.first else {
            throw Problem(.bankHeadingMissing, place: Problem.Place(file: path))
        }
        var problems: [Problem] = []
        var lines: [BankLine] = []
        for row in rows where row.line > first.line {
            do throws(Problem) {
                if let line = try BankFile.line(row, heading) { lines.append(line) }
            } catch {
                problems.append(error.at(Problem.Place(file: path, line: row.line)))
            }
        }
        try RowReader.refuse(problems)
        let above = rows.prefix { $0.line < first.line }.map(\.fields)
        statement = try BankStatement(lines, file: path, until: StatedPeriod.end(of: above))
    }

    /// The line in a row; nil for rows without a date, such as a total at the foot.
    private static func line(_ row: CSVFile.Row, _ heading: BankHeading) throws(Problem) -> BankLine? {
        let fields = row.fields
        let day = heading.field(.date, of: fields)
        guard day.contains(where: \.isNumber) else { return nil }
        guard let date = BankDate.date(day) else { throw Problem(.dateMalformed, [.text(day)]) }
        func money(_ column: BankHeading.Column) throws(Problem) -> Int64? {
            let plain = heading.field(column, of: fields).filter { !"¥￥+ ".contains($0) }
            return plain.contains(where: \.isNumber) ? try Money(yuan: plain, signed: true).fen : nil
        }
        var amount = try money(.amount) ?? 0
        if heading.hasOneAmount {
            if isOut(heading.field(.direction, of: fields)) { amount = 0 - abs(amount) }
        } else {
            amount = (try money(.credit) ?? 0) - (try money(.debit) ?? 0)
        }
        let reference = heading.field(.reference, of: fields)
        return BankLine(
            line: row.line,
            date: date,
            amount: amount,
            balance: try money(.balance),
            reference: reference.isEmpty ? nil : try InputText.code(reference),
            text: heading.text(.text, of: fields),
            party: heading.text(.party, of: fields),
            partyAccount: heading.text(.partyAccount, of: fields)
        )
    }

    /// What the bank debits an account with is what its owner paid.
    private static func isOut(_ direction: String) -> Bool {
        ["借", "借方", "支", "支出", "出", "转出", "付", "d", "dr", "debit"].contains(direction.lowercased())
    }
}

/// Days as banks write them: `2025-03-05`, `20250305`, `2025/3/5`, `2025年3月5日`, with or without a time after it.
package enum BankDate {
    /// The day; nil where the text is none.
    package static func date(_ text: String) -> CalendarDate? {
        let day = text.prefix { $0 != " " && $0 != "T" }
        let parts = day.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        if parts.count == 1, parts[0].utf8.count >= 8 {
            let digits = parts[0]
            return CalendarDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6).prefix(2))")
        }
        guard parts.count >= 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day)
    }
}
