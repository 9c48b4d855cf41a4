/// The columns of a file whose heading is not understood, with what stands in them: what a person is asked about.
package struct ColumnSurvey {
    /// A column, and what stands in it.
    package struct Column: Sendable {
        /// How it is headed.
        package let name: String
        /// Some of what stands in it, each thing once.
        package let examples: [String]
    }

    /// What a column is asked for.
    package struct Field: Sendable, Equatable {
        /// The ledger's word.
        package let word: String
        /// Whether there must be one.
        package let isRequired: Bool
        /// What it is called.
        package let label: Wording
    }

    /// The path as the user named it.
    package let path: String
    /// The line that the heading stands on.
    package let line: Int
    /// The columns that have a heading, in their order.
    package let columns: [Column]
    let sought: SoughtColumns
    let names: [String]
    let sheet: Sheet
    /// Where the heading stands.
    let rows: Range<Int>

    /// How many rows are shown.
    package static let shown = 3
    /// Rows that examples are taken from.
    private static let probe = 50

    /// Looks at a file once more.
    ///
    /// - Parameter mapping: what is known of headings.
    /// - Returns: nil where no row looks like a heading with rows below it.
    /// - Throws: what `TableFile` throws.
    package init?(_ path: String, _ sought: SoughtColumns, _ mapping: ColumnMapping) throws {
        switch sought {
        case .table(let columns):
            let found = try ImportTable.found(path, columns, mapping)
            (names, sheet, rows) = (found.heading.names, found.sheet, found.rows)
        case .bank:
            let read = { (fields: [String]) in BankHeading(partly: fields, mapping) }
            guard let found = try TableFile(path).likeliest(read, score: \.score) else { return nil }
            (names, sheet, rows) = (found.heading.names, found.sheet, found.rows)
        }
        self.path = path
        self.sought = sought
        line = sheet[rows.upperBound - 1].line
        let below = sheet[rows.upperBound...].prefix(ColumnSurvey.probe)
        columns = names.enumerated().filter { !$0.element.isEmpty }.map { position, name in
            let all = below.lazy.filter { position < $0.count }.map { CellText.clean($0[position]) }
            var examples: [String] = []
            for text in all where !text.isEmpty && !examples.contains(text) && examples.count < ColumnSurvey.shown {
                examples.append(text)
            }
            return Column(name: name, examples: examples)
        }
        guard columns.count > 1, !below.isEmpty else { return nil }
    }

    /// Whether an error says nothing but that headings are not understood.
    package static func isAbout(_ error: any Error) -> Bool {
        let ours: Set<ProblemCode> = [.csvColumnMissing, .csvColumnUnknown, .bankHeadingMissing]
        return Problems(in: error)?.list.allSatisfy { ours.contains($0.code) } ?? false
    }

    /// What is asked next; nil where nothing is missing that a column is left for.
    ///
    /// - Parameter passed: the words that no column was named for.
    package func next(_ mapping: ColumnMapping, passed: Set<String>) -> Field? {
        switch sought {
        case .table(let columns):
            let heading = TableHeading(names, columns, mapping)
            if let word = heading.missing.first { return field(word, isRequired: true) }
            guard !strange(mapping).isEmpty else { return nil }
            let word = columns.optional.first { !heading.has($0) && !passed.contains($0) }
            return word.map { field($0, isRequired: false) }
        case .bank:
            return next(BankHeading(partly: names, mapping), mapping, passed)
        }
    }

    private func next(_ heading: BankHeading, _ mapping: ColumnMapping, _ passed: Set<String>) -> Field? {
        func lacks(_ column: BankHeading.Column) -> Bool { heading.position(column) == nil }
        func field(_ column: BankHeading.Column, isRequired: Bool) -> Field {
            self.field(column.word, isRequired: isRequired)
        }
        if !heading.hasDate { return field(.date, isRequired: true) }
        if !heading.hasAmount {
            let isOne = lacks(.debit) && lacks(.credit) && !passed.contains("amount")
            return isOne
                ? field(.amount, isRequired: false) : field(lacks(.credit) ? .credit : .debit, isRequired: true)
        }
        guard !strange(mapping).isEmpty else { return nil }
        var wanted: [BankHeading.Column] = [.balance, .reference, .text, .party]
        if !heading.hasPair, !isSigned(heading) { wanted.insert(.direction, at: 0) }
        let column = wanted.first { lacks($0) && !passed.contains($0.word) }
        return column.map { field($0, isRequired: false) }
    }

    /// Whether an amount is below zero: then no column has to say which way amounts go.
    private func isSigned(_ heading: BankHeading) -> Bool {
        sheet[rows.upperBound...].prefix(ColumnSurvey.probe).contains { row in
            let text = heading.field(.amount, of: row.fields.map(CellText.clean))
            return (try? AmountText.money(text, signed: true)).map { $0.fen < 0 } ?? false
        }
    }

    private func field(_ word: String, isRequired: Bool) -> Field {
        Field(word: word, isRequired: isRequired, label: label(word))
    }

    /// The columns that may be what is asked for: those that are not understood, and where it must be there those that every
    /// sheet has and nobody reads, and of a home what was taken for its building or entrance.
    package func offered(for field: Field, _ mapping: ColumnMapping) -> [Column] {
        var names = strange(mapping)
        if field.isRequired, case .table(let columns) = sought {
            let heading = TableHeading(self.names, columns, mapping)
            var others = heading.ignored
            if field.word == "unit" {
                let parts =
                    columns.required.contains("building") ? [HeadingWords.stair] : [HeadingWords.stair, "building"]
                others += parts.compactMap(heading.position)
            }
            names += others.map { self.names[$0] }
        }
        return names.filter(isAnswer).compactMap { name in columns.first { $0.name == name } }
    }

    /// The columns that are not understood and that nothing was asked for.
    package func leftover(_ mapping: ColumnMapping) -> [String] {
        guard case .table = sought else { return [] }
        let strange = strange(mapping)
        return strange.enumerated().filter { strange[..<$0.offset].firstIndex(of: $0.element) == nil }.map(\.element)
    }

    /// Whether no answer would make the heading understood: where a column in use has no heading, or the one that is
    /// understood has the heading of one that is not.
    package func isHopeless(_ mapping: ColumnMapping) -> Bool {
        guard case .table(let columns) = sought else { return false }
        let heading = TableHeading(names, columns, mapping)
        let strange = Set(heading.strange)
        if heading.unknown(in: sheet[rows.upperBound...]).count > strange.count { return true }
        return strange.contains { position in
            !ColumnMapping.canName(names[position])
                || names.indices.contains { names[$0] == names[position] && !strange.contains($0) }
        }
    }

    private func strange(_ mapping: ColumnMapping) -> [String] {
        switch sought {
        case .table(let columns):
            return TableHeading(names, columns, mapping).strange.map { names[$0] }
        case .bank:
            let understood = BankHeading(partly: names, mapping).understood
            return names.indices.filter { !understood.contains($0) && !names[$0].isEmpty }.map { names[$0] }
        }
    }

    /// Whether a column can be named by its heading: no other has the same.
    private func isAnswer(_ name: String) -> Bool {
        ColumnMapping.canName(name) && names.count { $0 == name } == 1
    }
}
