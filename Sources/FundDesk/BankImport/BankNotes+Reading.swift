import Foundation

/// The file of notes: sections with a heading each, one thing a line, `|` between the fields of what the program keeps.
extension BankNotes {
    /// A section, by the English word in its heading.
    enum Section: String, CaseIterable {
        case rules, payers, lines, batches
    }

    /// The notes beside a ledger; none where there is no such file.
    ///
    /// - Throws: `Problem` or `Problems` with `bankNotesMalformed`, each at its line; `textEncodingUnknown`, or one
    /// of the   file.
    public init(beside ledger: LedgerFile) throws {
        let path = BankNotes.path(beside: ledger)
        let bytes: [UInt8]
        do throws(Problem) {
            bytes = try FileAccess.bytes(path, .table)
        } catch {
            guard error.code == .fileMissing else { throw error }
            self.init()
            return
        }
        // What an editor saved anew may have become readable for others.
        if FileAccess.isOpenToOthers(path) { chmod(path, 0o600) }
        try self.init(text: TextDecoding.text(bytes, path), path: path)
    }

    /// Reads the text of a file.
    ///
    /// - Throws: `Problem` or `Problems` with `bankNotesMalformed`.
    init(text: String, path: String) throws {
        self.init()
        var section: Section?
        var problems: [Problem] = []
        var seen = Seen()
        let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, row) in rows.enumerated() {
            let line = String(row).trimmed
            if let next = BankNotes.heading(line) {
                section = next
                continue
            }
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("＃") else {
                if section == .rules, !line.isEmpty { ruleLines.append(.comment(line)) }
                continue
            }
            if !take(line, section, index + 1, &seen) {
                problems.append(
                    Problem(.bankNotesMalformed, [.text(line)], place: Problem.Place(file: path, line: index + 1))
                )
            }
        }
        try RowReader.refuse(problems)
    }

    private static func heading(_ line: String) -> Section? {
        guard let first = line.first, "[【［".contains(first), let last = line.last, "]】］".contains(last) else {
            return nil
        }
        let words = line.dropFirst().dropLast().lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        return words.lazy.compactMap(Section.init(rawValue:)).first
    }

    /// What stood above: no number is given twice.
    private struct Seen {
        var payers: Set<Payer> = []
        var lines: Set<Int> = []
        var batches: Set<Int> = []
    }

    /// Takes a line of a section; false where it cannot be read.
    private mutating func take(_ line: String, _ section: Section?, _ number: Int, _ seen: inout Seen) -> Bool {
        switch section {
        case nil, .rules:
            guard var rule = BankRule(line) else { return false }
            rule.line = number
            ruleLines.append(.rule(rule))
        case .payers:
            guard let payer = Payer(line) else { return false }
            if seen.payers.insert(payer).inserted { payers.append(payer) }
        case .lines:
            guard let noted = NotedLine(line), seen.lines.insert(noted.number).inserted else { return false }
            lines.append(noted)
        case .batches:
            guard let batch = BankBatch(line), seen.batches.insert(batch.number).inserted else { return false }
            batches.append(batch)
        }
        return true
    }
}

extension BankRule {
    private static let arrows = ["->", "→", "=>", "－>", "—>", "＝>"]

    /// Reads `pattern -> target`; the last arrow of the line counts.
    init?(_ text: String) {
        let found = BankRule.arrows.lazy.compactMap { text.ranges(of: $0).last }.max { $0.lowerBound < $1.lowerBound }
        guard let arrow = found else { return nil }
        let pattern = String(text[..<arrow.lowerBound]).trimmed
        guard !FoldedName(pattern).text.isEmpty, let target = Target(String(text[arrow.upperBound...]).trimmed) else {
            return nil
        }
        self.init(pattern: pattern, target: target)
    }

    /// The rule as it is written.
    var text: String { "\(pattern) -> \(target.text)" }
}

extension BankRule.Target {
    /// Reads what a rule says: a category by its English or Chinese name, `transfer 1201`, `leave-out`, `ask`, else a
    /// home.
    init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        let folded = FoldedName(text).text
        func isCalled(_ slug: String, _ name: Wording) -> Bool {
            [slug, name.zh, name.en].contains { FoldedName($0).text == folded }
        }
        if isCalled("leave-out", BankImportTexts.leftOut) || folded == FoldedName("不记").text {
            self = .leaveOut
        } else if isCalled("ask", BankImportTexts.ask) {
            self = .ask
        } else if let category = Income.Category.allCases.first(where: { isCalled($0.rawValue, $0.name) }) {
            self = .income(category)
        } else if let category = Expense.Category.allCases.first(where: { isCalled($0.rawValue, $0.name) }) {
            self = .expense(category)
        } else if ["transfer", "内部划转"].contains(where: { text.hasPrefix($0) }) {
            let digits = text.filter(\.isNumber)
            guard let account = AccountCode(digits), [.imprest, .bonds].contains(account) else { return nil }
            self = .transfer(account)
        } else {
            self = .home(text)
        }
    }

    /// As it is written.
    var text: String {
        switch self {
        case .home(let home): home
        case .income(let category): category == .other ? category.name.zh : category.rawValue
        case .expense(let category): category == .other ? category.name.zh : category.rawValue
        case .transfer(let account): "transfer \(account)"
        case .leaveOut: "leave-out"
        case .ask: "ask"
        }
    }
}

extension BankNotes {
    /// The fields of a line that the program keeps.
    static func fields(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    }

    /// The number of a line or a batch; no more than leaves one for the next.
    static func number(_ field: String) -> Int? {
        guard let number = Int(field), number > 0, number <= Int(Limits.integer) else { return nil }
        return number
    }

    /// A line of some fields; what stands between fields cannot stand in one.
    static func line(_ fields: [String]) -> String {
        fields.map { field in
            field.map { $0.isNewline || $0 == "\t" ? " " : $0 == "|" ? "｜" : String($0) }.joined().trimmed
        }.joined(separator: " | ")
    }
}

extension BankNotes {
    /// Words as a rule has them, on one line that is no remark; nil where nothing is left that a line could be known by.
    package static func pattern(_ words: String) -> String? {
        let pattern = line([String(line([words]).drop { "#＃".contains($0) || $0.isWhitespace })])
        return FoldedName(pattern).text.isEmpty ? nil : pattern
    }
}

extension BankNotes.Payer {
    init?(_ line: String) {
        let fields = BankNotes.fields(line)
        guard fields.count == 4, !fields[0].isEmpty, !fields[2].isEmpty, let batch = Int(fields[3]) else { return nil }
        self.init(name: fields[0], tail: fields[1], unit: fields[2], batch: batch)
    }

    var text: String { BankNotes.line([name, tail, unit, String(batch)]) }
}

extension NotedLine {
    init?(_ text: String) {
        let fields = BankNotes.fields(text)
        guard fields.count == 11, let number = BankNotes.number(fields[0]), let date = CalendarDate(fields[1]),
            let amount = try? Money(yuan: fields[2], signed: true).fen, let batch = Int(fields[8]),
            let place = Int(fields[9]), let state = State(fields[10])
        else { return nil }
        func some(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
        if let reference = some(3), (try? InputText.code(reference)) == nil { return nil }
        let balance = some(7).map { try? Money(yuan: $0, signed: true).fen }
        if case .some(.none) = balance { return nil }
        self.init(
            number: number,
            line: BankLine(
                line: place,
                date: date,
                amount: amount,
                balance: balance ?? nil,
                reference: some(3),
                text: some(4),
                party: some(5),
                partyAccount: some(6)
            ),
            batch: batch,
            state: state
        )
    }

    var text: String {
        BankNotes.line([
            String(number), line.date.description, Money(fen: line.amount).plain, line.reference ?? "", line.text ?? "",
            line.party ?? "", line.partyAccount ?? "", line.balance.map { Money(fen: $0).plain } ?? "", String(batch),
            String(line.line), state.text,
        ])
    }
}

extension NotedLine.State {
    init?(_ text: String) {
        switch text {
        case "open": self = .waiting
        case "left-out": self = .leftOut
        default:
            let word = "entry "
            guard text.hasPrefix(word), let ranges = EntryRanges(reading: String(text.dropFirst(word.count))) else {
                return nil
            }
            self = .recorded(ranges.all)
        }
    }

    var text: String {
        switch self {
        case .waiting: "open"
        case .leftOut: "left-out"
        case .recorded(let entries): "entry \(EntryRanges(entries))"
        }
    }
}

extension BankBatch {
    init?(_ line: String) {
        let fields = BankNotes.fields(line)
        guard fields.count == 8, let number = BankNotes.number(fields[0]), let day = CalendarDate(fields[1]),
            let lines = Int(fields[3]), let known = Int(fields[4]), let unclear = Int(fields[5]),
            let entries = EntryRanges(reading: fields[6]), let undone = EntryRanges(reading: fields[7])
        else { return nil }
        self.init(
            number: number,
            day: day,
            file: fields[2],
            lines: lines,
            known: known,
            unclear: unclear,
            entries: entries,
            undone: undone
        )
    }

    var text: String {
        BankNotes.line([
            String(number), day.description, file, String(lines), String(known), String(unclear), entries.description,
            undone.description,
        ])
    }
}
