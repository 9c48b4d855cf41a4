import FundStatements

/// Tells which lines of the bank's are recorded already.
///
/// By the bank's number and the amount first; what is found so is out of the pool. Then by the multiset of day and
/// signed amount against what 1001 has: what is over is new. What is near and not certain is said to be so.
struct KnownLines {
    /// What a line was found to be.
    enum Finding {
        case known([Int])
        case leftOut
        case doubt(BankDoubt)
        /// Not recorded; nothing speaks against it.
        case new
    }

    private struct Moment: Hashable {
        let day: Int32
        let amount: Int64
    }

    let lines: [BankLine]
    /// The bank's number of each line, folded; nil where it has none.
    let numbers: [String?]
    private let book: BankImportBook
    private let notes: BankNotes
    /// The home that a line's text names for certain; asked only where it decides.
    private let home: (Int) -> String?
    /// Vouchers that stand, in order of entry.
    private let pool: [BankImportBook.Voucher]
    private var isTaken: [Bool]
    private let byMoment: [Moment: [Int]]
    /// Amounts of the vouchers that stand, reversals among them, by entry.
    private let amounts: [Int: Int64]
    /// The first entry that stands with a number.
    private let byNumber: [String: Int]
    /// Places in the pool, by entry.
    private let places: [Int: Int]
    private let batched: Set<Int>
    private(set) var findings: [Finding?]
    /// The numbers under which lines wait already.
    private(set) var waiting: [Int?]

    /// - Parameter isWaiting: whether the lines are those that wait: what was recorded from files is then out of the
    /// pool,   because each of its vouchers has its own line.
    init(
        _ lines: [BankLine],
        _ book: BankImportBook,
        _ notes: BankNotes,
        isWaiting: Bool = false,
        home: @escaping (Int) -> String?
    ) {
        self.lines = lines
        self.book = book
        self.notes = notes
        self.home = home
        numbers = KnownLines.numbers(of: lines)
        let reversed = book.state.reversed
        let vouchers = book.vouchers.filter { !reversed.contains($0.entry) }
        amounts = Dictionary(uniqueKeysWithValues: vouchers.map { ($0.entry, $0.amount) })
        byNumber = Dictionary(
            vouchers.compactMap { voucher in voucher.reference.map { ($0, voucher.entry) } },
            uniquingKeysWith: { first, _ in first }
        )
        pool = vouchers.filter { $0.reverses == nil }
        places = Dictionary(uniqueKeysWithValues: zip(pool.map(\.entry), pool.indices))
        let batched = notes.entries
        self.batched = batched
        isTaken = pool.map { isWaiting && batched.contains($0.entry) }
        byMoment = Dictionary(grouping: pool.indices) { [pool] in
            Moment(day: pool[$0].date.number, amount: pool[$0].amount)
        }
        findings = Array(repeating: nil, count: lines.count)
        waiting = Array(repeating: nil, count: lines.count)
        if !isWaiting { matchNotes() }
        matchNumbers()
        matchMoments()
        matchSplits()
        matchReversed()
        checkNearness()
        checkDates()
    }

    /// The bank's numbers, where they are any: a column that only counts the lines has none, nor has a dash.
    static func numbers(of lines: [BankLine]) -> [String?] {
        let folded = lines.map { $0.reference.map { FoldedName($0).text } }
        let counts = folded.compactMap { $0.flatMap(Int.init) }
        let isCount =
            counts.count == lines.count && lines.count > 1 && counts.allSatisfy { (0..<1_000_000).contains($0) }
            && zip(counts, counts.dropFirst()).allSatisfy { abs($0 - $1) == 1 }
        guard !isCount else { return Array(repeating: nil, count: lines.count) }
        return folded.map { number in
            number.flatMap {
                $0.allSatisfy { "0-—_/.*".contains($0) } || ["无", "null", "nil", "n/a"].contains($0) ? nil : $0
            }
        }
    }

    // MARK: What a person has said

    private mutating func matchNotes() {
        guard !notes.lines.isEmpty else { return }
        var noted = Dictionary(grouping: notes.lines) { Moment(day: $0.line.date.number, amount: $0.line.amount) }
        for strictness in [true, false] {
            for index in lines.indices where findings[index] == nil && waiting[index] == nil {
                let moment = Moment(day: lines[index].date.number, amount: lines[index].amount)
                let candidates = noted[moment] ?? []
                guard let place = candidates.firstIndex(where: { isSame($0.line, index, strictly: strictness) }) else {
                    continue
                }
                let found = candidates[place]
                noted[moment]?.remove(at: place)
                switch found.state {
                case .leftOut: findings[index] = .leftOut
                case .waiting: waiting[index] = found.number
                case .recorded(let entries): takeRecorded(entries, index)
                }
            }
        }
    }

    /// What was settled counts as recorded while all its vouchers stand and come to the line's amount.
    private mutating func takeRecorded(_ entries: [Int], _ index: Int) {
        let sum = entries.reduce(Int64(0)) { $0 &+ (amounts[$1] ?? 0) }
        guard sum == lines[index].amount else { return }
        for entry in entries { if let place = places[entry] { isTaken[place] = true } }
        findings[index] = .known(entries)
    }

    /// Whether two lines of one day and amount are the same: by the number where both have one, else by what they say.
    private func isSame(_ noted: BankLine, _ index: Int, strictly: Bool) -> Bool {
        let number = noted.reference.map { FoldedName($0).text }
        if let number, let other = numbers[index] { return number == other }
        let (said, other) = ([noted.text, noted.party], [lines[index].text, lines[index].party])
        if strictly { return said == other }
        // Another form of the file may lack a column.
        return zip(said, other).allSatisfy { one, other in
            guard let one, let other else { return true }
            return FoldedName(one) == FoldedName(other)
        }
    }

    // MARK: By number

    private mutating func matchNumbers() {
        var groups: [String: (lines: [Int], vouchers: [Int])] = [:]
        for (index, number) in numbers.enumerated() where findings[index] == nil {
            if let number { groups[number, default: ([], [])].lines.append(index) }
        }
        guard !groups.isEmpty else { return }
        for place in pool.indices where !isTaken[place] {
            if let number = pool[place].reference { groups[number]?.vouchers.append(place) }
        }
        for (number, group) in groups { matchGroup(number, group.lines, group.vouchers) }
    }

    private mutating func matchGroup(_ number: String, _ lines: [Int], _ vouchers: [Int]) {
        var (lines, vouchers) = (lines, vouchers)
        for index in lines {
            guard let place = vouchers.first(where: { pool[$0].amount == self.lines[index].amount }) else { continue }
            take([place], for: index)
            vouchers.removeAll { $0 == place }
            lines.removeAll { $0 == index }
        }
        guard let first = lines.first else { return }
        let sum = vouchers.reduce(Int64(0)) { $0 &+ pool[$1].amount }
        if lines.count == 1, !vouchers.isEmpty, sum == self.lines[first].amount {
            return take(vouchers, for: first)
        }
        let known = byNumber[number]
        for index in lines {
            if let place = vouchers.first {
                findings[index] = .doubt(.numberOther(pool[place].entry, sum, self.lines[index].amount))
            } else if let known {
                findings[index] = .doubt(.numberTaken(known))
            } else if let entry = book.elsewhere[number], !book.state.reversed.contains(entry) {
                findings[index] = .doubt(.numberElsewhere(entry))
            }
        }
        guard known == nil else { return }
        // The same movement twice in one file, or two that the bank gave one number.
        var seen: Set<Moment> = []
        for index in lines where findings[index] == nil {
            let line = self.lines[index]
            if !seen.insert(Moment(day: line.date.number, amount: line.amount)).inserted {
                findings[index] = .doubt(.numberTwice(self.lines[first].line))
            } else if line.date != self.lines[first].date {
                findings[index] = .doubt(.numberTwice(self.lines[first].line))
            }
        }
    }

    private mutating func take(_ places: [Int], for index: Int) {
        for place in places { isTaken[place] = true }
        findings[index] = .known(places.map { pool[$0].entry })
    }

    // MARK: By day and amount

    private func isOtherHome(_ index: Int, _ place: Int) -> Bool {
        guard let unit = pool[place].unit, let home = home(index) else { return false }
        return unit != home
    }

    private mutating func matchMoments() {
        var groups: [Moment: [Int]] = [:]
        for index in lines.indices where findings[index] == nil {
            let moment = Moment(day: lines[index].date.number, amount: lines[index].amount)
            if byMoment[moment] != nil { groups[moment, default: []].append(index) }
        }
        for (moment, indexes) in groups {
            let places = (byMoment[moment] ?? []).filter { !isTaken[$0] }
            matchEqual(indexes.filter { numbers[$0] == nil }, places)
            // What has no number was typed, unless it came from a file without numbers.
            matchEqual(
                indexes.filter { numbers[$0] != nil && findings[$0] == nil },
                places.filter { !isTaken[$0] && pool[$0].reference == nil && batched.contains(pool[$0].entry) }
            )
        }
    }

    /// Lines and vouchers of one day and amount. Whose home it is says first which is which.
    private mutating func matchEqual(_ indexes: [Int], _ places: [Int]) {
        guard !indexes.isEmpty, !places.isEmpty else { return }
        var left = indexes
        if indexes.count + places.count > 2 {
            var byHome = Dictionary(grouping: places.reversed()) { pool[$0].unit ?? "" }
            left = indexes.filter { index in
                guard let home = home(index), let place = byHome[home]?.popLast() else { return true }
                take([place], for: index)
                return false
            }
        }
        var free = Array(places.filter { !isTaken[$0] }.reversed())
        for index in left {
            let fits = free.lastIndex { batched.contains(pool[$0].entry) || !isOtherHome(index, $0) }
            if let fits { take([free.remove(at: fits)], for: index) }
        }
    }

    /// A deposit without a number that was recorded in pieces: contributions of one day that come to it, of homes that
    /// its text names.
    private mutating func matchSplits() {
        let free = pool.indices.filter { !isTaken[$0] && pool[$0].unit != nil }
        guard !free.isEmpty else { return }
        let byDay = Dictionary(grouping: free) { pool[$0].date.number }
        for index in lines.indices where findings[index] == nil && numbers[index] == nil && lines[index].amount > 0 {
            let places = (byDay[lines[index].date.number] ?? []).filter { !isTaken[$0] && pool[$0].reference == nil }
            guard places.count > 1, let text = lines[index].text else { continue }
            let named = places.filter { pool[$0].unit.map { KnownLines.names($0, text) } ?? false }
            guard named.count > 1, named.reduce(Int64(0), { $0 &+ pool[$1].amount }) == lines[index].amount else {
                continue
            }
            take(named, for: index)
        }
    }

    /// Whether a text has the number of a home's room in it, at the least.
    private static func names(_ unit: String, _ text: String) -> Bool {
        let room = unit.split { !$0.isNumber }.last.map(String.init) ?? unit
        return text.contains(room.drop { $0 == "0" })
    }

    // MARK: What was undone

    /// A voucher that was reversed and its reversal are the bank's movement and its return where the file has both;
    /// of a line alone nobody knows whether the money went back.
    private mutating func matchReversed() {
        let reversed = book.vouchers.filter { book.state.reversed.contains($0.entry) && $0.reverses == nil }
        var returns: [Int: BankImportBook.Voucher] = [:]
        for voucher in book.vouchers { if let original = voucher.reverses { returns[original] = voucher } }
        guard !reversed.isEmpty || !returns.isEmpty else { return }
        var open: [Moment: [Int]] = [:]
        for index in lines.indices.reversed() where findings[index] == nil {
            open[Moment(day: lines[index].date.number, amount: lines[index].amount), default: []].append(index)
        }
        let byNumber = Dictionary(grouping: reversed.filter { $0.reference?.isEmpty == false }) { $0.reference ?? "" }
        let byMoment = Dictionary(grouping: reversed) { Moment(day: $0.date.number, amount: $0.amount) }
        var used: Set<Int> = []
        for index in lines.indices where findings[index] == nil {
            let line = lines[index]
            let moment = Moment(day: line.date.number, amount: line.amount)
            let numbered = numbers[index].flatMap { byNumber[$0] }?.filter { $0.amount == line.amount } ?? []
            let timed = (byMoment[moment] ?? []).filter { numbers[index] == nil || $0.reference == nil }
            guard let voucher = (numbered + timed).first(where: { !used.contains($0.entry) }),
                let reversal = book.reversals[voucher.entry]
            else { continue }
            used.insert(voucher.entry)
            if let back = returns[voucher.entry], let other = lineOfReturn(back, &open), other != index {
                findings[index] = .known([voucher.entry])
                findings[other] = .known([reversal.entry])
                returns[voucher.entry] = nil
            } else if !BankBatch.isUndoing(reversal.reason) {
                findings[index] = .doubt(.reversed(voucher.entry, reversal.entry))
            }
        }
        // What came back of an earlier file's payment.
        let kept = Set(reversed.filter { voucher in lines.first.map { voucher.date >= $0.date } ?? false }.map(\.entry))
        for (original, back) in returns.sorted(by: { $0.key < $1.key }) where !kept.contains(original) {
            if let index = lineOfReturn(back, &open) { findings[index] = .known([back.entry]) }
        }
    }

    /// The first line that is free and may be what a reversal records.
    private func lineOfReturn(_ voucher: BankImportBook.Voucher, _ open: inout [Moment: [Int]]) -> Int? {
        let moment = Moment(day: voucher.date.number, amount: voucher.amount)
        while let index = open[moment]?.popLast() {
            if findings[index] == nil { return index }
        }
        return nil
    }

    // MARK: What is near

    private mutating func checkNearness() {
        let free = pool.indices.filter { !isTaken[$0] && !batched.contains(pool[$0].entry) }
        guard !free.isEmpty else { return }
        let byMoment = Dictionary(grouping: free) { Moment(day: pool[$0].date.number, amount: pool[$0].amount) }
        let days = (0 - BankImportBook.nearness...BankImportBook.nearness).sorted { abs($0) < abs($1) }
        for index in lines.indices where findings[index] == nil {
            let day = lines[index].date.daysSinceEpoch
            let near = days.flatMap { distance in
                let date = CalendarDate(daysSinceEpoch: day + distance)
                return byMoment[Moment(day: date.number, amount: lines[index].amount)] ?? []
            }
            let place = near.first { place in
                if numbers[index] != nil, pool[place].reference != nil { return false }
                return !isOtherHome(index, place) || pool[place].date == lines[index].date && numbers[index] == nil
            }
            if let place { findings[index] = .doubt(.near(pool[place])) }
        }
    }

    // MARK: Days on which nothing can be recorded

    private mutating func checkDates() {
        let state = book.state
        let begin = max(state.openedOn, book.opening?.date ?? state.openedOn)
        let firstAfter = book.opening?.date == begin ? firstAfterOpening(on: begin) : nil
        for index in lines.indices where findings[index] == nil {
            let date = lines[index].date
            if date < begin || date == begin && firstAfter.map({ index < $0 }) ?? false {
                findings[index] = .doubt(.beforeBooks(begin))
            } else if let closed = state.closedThrough, date.month <= closed {
                findings[index] = .doubt(.monthClosed(date.month))
            } else {
                findings[index] = .new
            }
        }
    }

    /// The first line that comes after the opening balance, by the bank's own balances; nil where these do not say
    /// that any line of that day comes before it.
    private func firstAfterOpening(on day: CalendarDate) -> Int? {
        guard let opening = book.opening else { return nil }
        return lines.indices.last { lines[$0].date == day && lines[$0].balance == opening.amount }.map { $0 + 1 }
    }
}
