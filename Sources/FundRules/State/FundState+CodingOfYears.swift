/// The parts of the snapshot that years, refunds, reconciliations and changes of the register leave behind.
extension CanonicalWriter {
    mutating func pair(_ name: String, _ amount: Int64) {
        array([0, 1]) { $1 == 0 ? $0.string(name) : $0.integer(amount) }
    }

    /// Amounts by index, in order of index: `[[3,12000],[7,50]]`.
    mutating func amounts(_ amounts: [Int: Int64]) {
        array(amounts.sorted { $0.key < $1.key }) { $0.integers([Int64($1.key), $1.value]) }
    }

    /// Days by entry, in order of entry: `[{"day":"2025-06-20","entry":31}]`.
    mutating func days(_ days: [Int: CalendarDate]) {
        array(days.sorted { $0.key < $1.key }) { writer, day in
            writer.object {
                $0.member("day", day.value.description)
                $0.member("entry", Int64(day.key))
            }
        }
    }

    mutating func departure(_ index: Int, _ departure: Departure) {
        object {
            $0.member("date", departure.date.description)
            $0.member("entry", Int64(departure.entry))
            $0.member("index", Int64(index))
            $0.member("successors") {
                $0.array(departure.successors) { $0.integers([Int64($1.unit), $1.area]) }
            }
        }
    }

    mutating func version(_ index: Int, _ version: UnitVersion) {
        object {
            $0.member("index", Int64(index))
            $0.member("stands") { $0.boolean(version.stands) }
            $0.member("unit") { version.unit.encode(to: &$0) }
            $0.member("until", Int64(version.until))
        }
    }
}

extension CanonicalReader {
    mutating func monthAmount() throws(CanonicalError) -> (month: Month, balance: Int64) {
        try beginArray()
        guard try nextElement() else { throw failure(.malformedValue) }
        let month = try month()
        guard try nextElement() else { throw failure(.malformedValue) }
        let amount = try integer()
        guard try !nextElement() else { throw failure(.malformedValue) }
        return (month, amount)
    }

    mutating func indexedAmounts() throws(CanonicalError) -> [Int: Int64] {
        var result: [Int: Int64] = [:]
        try beginArray()
        while try nextElement() {
            let pair = try pairOfIntegers()
            result[Int(pair.0)] = pair.1
        }
        return result
    }

    private mutating func pairOfIntegers() throws(CanonicalError) -> (Int64, Int64) {
        let start = position
        let values = try integers()
        guard values.count == 2, values[0] >= 0 else { throw failure(.malformedValue, at: start) }
        return (values[0], values[1])
    }

    mutating func days() throws(CanonicalError) -> [Int: CalendarDate] {
        var result: [Int: CalendarDate] = [:]
        try beginArray()
        while try nextElement() {
            try beginObject()
            try member("day")
            let day = try date()
            try member("entry")
            result[Int(try integer(in: 0...Limits.integer))] = day
            try endObject()
        }
        return result
    }

    mutating func departure() throws(CanonicalError) -> (Int, Departure) {
        try beginObject()
        try member("date")
        let date = try date()
        try member("entry")
        let entry = Int(try integer(in: 0...Limits.integer))
        try member("index")
        let index = Int(try integer(in: 0...Limits.integer))
        try member("successors")
        let successors = try list { reader throws(CanonicalError) in
            let pair = try reader.pairOfIntegers()
            return (unit: Int(pair.0), area: pair.1)
        }
        try endObject()
        return (index, Departure(entry: entry, date: date, successors: successors))
    }

    mutating func version() throws(CanonicalError) -> (Int, UnitVersion) {
        try beginObject()
        try member("index")
        let index = Int(try integer(in: 0...Limits.integer))
        try member("stands")
        let stands = try boolean()
        try member("unit")
        let unit = try RegisteredUnit(from: &self)
        try member("until")
        let until = Int(try integer(in: 0...Limits.integer))
        try endObject()
        return (index, UnitVersion(until: until, unit: unit, stands: stands))
    }
}

extension UnitRegister {
    /// Whether every index points at a unit, and every unit's successors at later ones: a damaged cache must end.
    var isCoherent: Bool {
        versions.keys.allSatisfy { units.indices.contains($0) }
            && departed.allSatisfy { index, departure in
                units.indices.contains(index)
                    && departure.successors.allSatisfy {
                        $0.unit > index && units.indices.contains($0.unit) && (1...Limits.area).contains($0.area)
                    }
            }
    }
}

extension OpenYear {
    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("balances") { $0.integers(balances) }
            $0.member("decemberVouchers", Int64(decemberVouchers))
            $0.member("year", year.description)
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("balances")
        balances = try reader.integers()
        try reader.member("decemberVouchers")
        decemberVouchers = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("year")
        year = try reader.year()
        try reader.endObject()
    }
}

extension ReconciledMonth {
    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("book", book)
            $0.member("entry", Int64(entry))
            $0.member("period", period.description)
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("book")
        book = try reader.integer()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("period")
        period = try reader.month()
        try reader.endObject()
    }
}
