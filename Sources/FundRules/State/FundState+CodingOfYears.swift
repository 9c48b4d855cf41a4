/// The parts of the snapshot that years, reconciliations and changes of the register leave behind.
extension OpenYear: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: OpenYear?, by coder: inout Coder) throws(Coder.Failure) {
        balances = try coder.value("balances", written?.balances)
        decemberVouchers = try coder.value("decemberVouchers", written?.decemberVouchers)
        year = try coder.value("year", written?.year)
    }
}

extension ReconciledMonth: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: ReconciledMonth?, by coder: inout Coder) throws(Coder.Failure) {
        book = try coder.value("book", written?.book)
        entry = try coder.value("entry", written?.entry)
        period = try coder.value("period", written?.period)
    }
}

/// The units that an entry registered.
struct RegisteredBatch {
    let sequence: Int
    let units: ArraySlice<RegisteredUnit>
}

extension RegisteredBatch: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: RegisteredBatch?, by coder: inout Coder) throws(Coder.Failure) {
        sequence = try coder.value("sequence", written?.sequence)
        units = try coder.value("units", written?.units)
    }
}

/// The day that an entry counts from.
struct CountedDay {
    let entry: Int
    let day: CalendarDate
}

extension CountedDay: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: CountedDay?, by coder: inout Coder) throws(Coder.Failure) {
        day = try coder.value("day", written?.day)
        entry = try coder.value("entry", written?.entry)
    }
}

/// A unit that stands no longer, by its index.
struct DepartedUnit {
    let index: Int
    let why: Departure
}

extension DepartedUnit: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: DepartedUnit?, by coder: inout Coder) throws(Coder.Failure) {
        let date = try coder.value("date", written?.why.date)
        let entry = try coder.value("entry", written?.why.entry)
        index = try coder.value("index", written?.index)
        let successors = try coder.value("successors", written?.why.successors.map { SnapshotPair($0.unit, $0.area) })
        why = Departure(entry: entry, date: date, successors: successors.map { (unit: $0.first, area: $0.second) })
    }
}

/// What a unit was, by its index.
struct IndexedVersion {
    let index: Int
    let version: UnitVersion
}

extension IndexedVersion: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: IndexedVersion?, by coder: inout Coder) throws(Coder.Failure) {
        index = try coder.value("index", written?.index)
        let stands = try coder.value("stands", written?.version.stands)
        let unit = try coder.value("unit", written?.version.unit)
        version = UnitVersion(until: try coder.value("until", written?.version.until), unit: unit, stands: stands)
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
