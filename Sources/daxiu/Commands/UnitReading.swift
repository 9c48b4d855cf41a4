import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `unit list`: every unit with its balance.
struct UnitListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.unitList) }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let (rows, foot) = try await UnitRow.all(ledger, surroundings)
        if json { return try surroundings.output.write(JSONReport.text(rows)) }
        let language = surroundings.language
        let heading = [
            ReadingTexts.unit, ReadingTexts.building, ReadingTexts.area, ReadingTexts.use, ReadingTexts.tenure,
            ReadingTexts.balance,
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                row.unit, row.building, Area(hundredths: row.area).description, row.use,
                EntryTexts.tenure(row.kind)[language], Money(fen: row.balance).grouped,
            ] + (row.departure == nil ? [] : [ReadingTexts.departed[language]])
        }
        let table = Columns.aligned([heading] + cells, trailing: [2, 5]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        try surroundings.say(ReadingTexts.unitCount, String(rows.filter { $0.departure == nil }.count))
        try surroundings.say(foot)
    }
}

/// `unit show`: one unit's register and balance.
struct UnitShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", HelpTexts.unitShow) }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let (rows, foot) = try await UnitRow.all(reading.ledger, surroundings)
        guard let row = rows.first(where: { $0.unit == unit.text }) else {
            throw Problem(.unitUnknown, [.name(unit.text)])
        }
        if reading.json { return try surroundings.output.write(JSONReport.text(row)) }
        let language = surroundings.language
        let owed = row.isDestroyed ? ReadingTexts.owedByDestroyed : ReadingTexts.owed
        let balance = row.balance < 0 ? owed : ReadingTexts.unitBalance
        var lines: [(Wording, String)] = [
            (ReadingTexts.unit, row.unit), (ReadingTexts.building, row.building),
            (ReadingTexts.area, Area(hundredths: row.area).description), (ReadingTexts.use, row.use),
            (ReadingTexts.tenure, EntryTexts.tenure(row.kind)[language]),
        ]
        if let weight = row.weight { lines.append((ReadingTexts.weight, String(weight))) }
        if let group = row.group { lines.append((ReadingTexts.group, group)) }
        if let seller = row.seller { lines.append((ReadingTexts.seller, seller)) }
        let amount = Money(fen: row.balance < 0 ? -row.balance : row.balance).grouped
        lines.append((ReadingTexts.balance, balance.text(language, [amount])))
        if let departure = row.departure {
            let successors = departure.successors.isEmpty ? "—" : departure.successors.joined(separator: " ")
            let arguments = [departure.date, String(departure.entry), successors]
            lines.append((ReadingTexts.departed, ReadingTexts.departure.text(language, arguments)))
        }
        let table = Columns.aligned(lines.map { [$0.0[language], $0.1] }).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        try surroundings.say(foot)
    }
}

/// A unit as it is listed; amounts in fen, areas in 0.01 m².
struct UnitRow: Encodable {
    let unit: String
    let building: String
    let area: Int64
    let use: String
    let tenure: String
    let weight: Int64?
    let group: String?
    let seller: String?
    let balance: Int64
    /// Where the unit stands no longer: since when, by which entry, and who took over.
    let departure: Departed?

    struct Departed: Encodable {
        let date: String
        let entry: Int
        let successors: [String]
    }

    /// Whether it was destroyed: what it owes is then not its owner's to pay in.
    var isDestroyed: Bool { departure.map(\.successors.isEmpty) ?? false }
    /// What kind of home it is.
    var kind: Tenure { Tenure(rawValue: tenure) ?? .commercial }

    private init(_ unit: RegisteredUnit, balance: Int64, _ departure: Departed?) {
        self.unit = unit.code
        building = unit.building
        area = unit.area
        use = unit.use
        tenure = unit.tenure.rawValue
        weight = unit.weight
        group = unit.group
        seller = unit.seller
        self.balance = balance
        self.departure = departure
    }

    /// Every unit in order of code, from a verified pass, and a foot line that says so.
    static func all(_ ledger: LedgerOptions, _ surroundings: Surroundings) async throws -> ([UnitRow], Wording) {
        let file = try ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        let balances = last.value.balances
        let register = last.value.state.register
        let rows = register.order.map { index in
            let departure = register.departure(of: index).map { departure in
                Departed(
                    date: departure.date.description,
                    entry: departure.entry,
                    successors: departure.successors.map { register.units[$0.unit].code }
                )
            }
            return UnitRow(register.units[index], balance: balances[index], departure)
        }
        return (rows, ReadingTexts.verified.filled(String(last.verdict.size), last.verdict.root.base64))
    }
}
