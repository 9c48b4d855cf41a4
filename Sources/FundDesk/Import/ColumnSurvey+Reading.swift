import FundStatements

extension ColumnSurvey {
    /// What a column is taken for; nil where nothing is known of it.
    package func meaning(of column: Column, _ mapping: ColumnMapping) -> Wording? {
        guard let position = names.firstIndex(of: column.name) else { return nil }
        switch sought {
        case .table(let columns):
            let heading = TableHeading(names, columns, mapping)
            if heading.ignored.contains(position) { return ColumnTexts.unused }
            if heading.position(HeadingWords.stair) == position { return ColumnTexts.entrance }
            return sought.words.first { heading.position($0) == position }.map(label)
        case .bank:
            let heading = BankHeading(partly: names, mapping)
            return BankHeading.Column.allCases.first { heading.position($0) == position }.map { label($0.word) }
        }
    }

    /// What a word stands for in such a file.
    func label(_ word: String) -> Wording {
        if case .table(let columns) = sought, columns.required.contains("basis"), word == "from" {
            return ColumnTexts.startMonth
        }
        return ColumnTexts.names[word] ?? .plain(word)
    }

    /// How the first rows would be read, a line for each.
    package func readings(_ mapping: ColumnMapping) -> [Wording] {
        switch sought {
        case .table(let columns):
            let heading = TableHeading(names, columns, mapping)
            let body = sheet[rows.upperBound...].lazy.filter { !heading.isBeside($0) }
            return body.prefix(ColumnSurvey.shown).map { row in
                let parts = sought.words.compactMap { word in
                    heading.field(word, of: row).map { part(word, ColumnSurvey.value($0, of: word)) }
                }
                return reading(row, parts)
            }
        case .bank:
            guard let heading = BankHeading(names, mapping) else { return [] }
            let table = BankTable(path, TableFile.Found(heading: heading, sheet: sheet, rows: rows))
            let samples = table.first(ColumnSurvey.shown)
            let isBelowZero = BankFile.writesOutBelowZero(samples.compactMap(\.line))
            return samples.map { row, line, faults in
                guard let line, faults.isEmpty else { return reading(row, faults.map(ColumnSurvey.sentence)) }
                return reading(row, parts(of: line.line(outIsBelowZero: isBelowZero)))
            }
        }
    }

    private func parts(of line: BankLine) -> [Wording] {
        let amount = Wording.plain(Money(fen: abs(line.amount)).grouped)
        let parts: [(String, Wording?)] = [
            ("date", .plain(line.date.description)), (line.amount < 0 ? "debit" : "credit", amount),
            ("balance", line.balance.map { .plain(Money(fen: $0).grouped) }),
            ("reference", line.reference.map(ColumnSurvey.plain)), ("memo", line.text.map(ColumnSurvey.plain)),
            ("party", line.party.map(ColumnSurvey.plain)),
        ]
        return parts.compactMap { word, value in value.map { part(word, $0) } }
    }

    private func part(_ word: String, _ value: Wording) -> Wording {
        ColumnTexts.part.filled(with: label(word), value)
    }

    private func reading(_ row: Sheet.Row, _ parts: [Wording]) -> Wording {
        let texts = Language.allCases.map { language in
            parts.map { $0[language] }.joined(separator: ColumnTexts.between[language])
        }
        return ColumnTexts.row.filled(with: .plain(String(row.line)), Wording(texts[0], texts[1]))
    }

    /// What a field is read as, or why it cannot be.
    private static func value(_ text: String, of word: String) -> Wording {
        do throws(Problem) {
            switch word {
            case "date": return .plain(try RowReader.day(text).description)
            case "amount", "budget", "total": return .plain(try RowReader.money(text, signed: true).grouped)
            case "area": return .plain(try AreaText.area(text).description)
            case "unit": return plain(try RowReader.home(text))
            case "tenure": return try ValueWords.choice(Tenure.self, text, .tenureUnknown).name
            case "choice": return try ValueWords.choice(Ballots.Choice.self, text).name
            default: return plain(text)
            }
        } catch {
            return sentence(error)
        }
    }

    private static func plain(_ text: String) -> Wording { .plain(Visible.text(text)) }

    private static func sentence(_ problem: Problem) -> Wording {
        Wording(Visible.text(problem.message(in: .zh)), Visible.text(problem.message(in: .en)))
    }
}
