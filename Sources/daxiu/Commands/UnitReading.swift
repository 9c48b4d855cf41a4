import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `unit list`: every unit with its balance.
struct UnitListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.unitList) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        try surroundings.show(UnitList(await reading.ledger.verified(surroundings)), json: reading.json)
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
        let list = try UnitList(await reading.ledger.verified(surroundings), only: unit.text)
        let language = surroundings.language
        guard !reading.json, let item = list.items.first else {
            return try surroundings.output.write(list.row(language).text())
        }
        let home = item.unit
        let owed = item.departure != nil && item.successors.isEmpty ? ReadingTexts.owedByDestroyed : ReadingTexts.owed
        let balance = item.balance < 0 ? owed : ReadingTexts.unitBalance
        var lines: [(Wording, String)] = [
            (ReadingTexts.unit, home.code), (ReadingTexts.building, home.building),
            (ReadingTexts.area, Area(hundredths: home.area).description), (ReadingTexts.use, home.use),
            (ReadingTexts.tenure, home.tenure.name[language]),
        ]
        if let weight = home.weight { lines.append((ReadingTexts.weight, String(weight))) }
        if let group = home.group { lines.append((ReadingTexts.group, group)) }
        if let seller = home.seller { lines.append((ReadingTexts.seller, seller)) }
        let amount = Money(fen: item.balance < 0 ? -item.balance : item.balance).grouped
        lines.append((ReadingTexts.balance, balance.text(language, [amount])))
        if let departure = item.departure {
            let successors = item.successors.isEmpty ? "—" : item.successors.joined(separator: " ")
            let arguments = [departure.date.description, String(departure.entry), successors]
            lines.append((ReadingTexts.departed, ReadingTexts.departure.text(language, arguments)))
        }
        let table = Columns.aligned(lines.map { [$0.0[language], $0.1] }).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        try surroundings.say(list.basis)
    }
}
