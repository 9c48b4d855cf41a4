import ArgumentParser
import FundDesk

/// `unit split`: one home becomes several.
struct UnitSplitCommand: Command {
    static var configuration: CommandConfiguration {
        .init("split", HelpTexts.unitSplit, HelpTexts.unitSplitDiscussion)
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Option(help: OptionTexts.part.help("code=area"))
    var part: [Word]

    @OptionGroup
    var changing: ChangeOptions

    func run(in surroundings: Surroundings) async throws {
        let typed = try Typed.home(unit, "<unit>")
        let parts = try part.map { try HomeArgument($0.text, "--part") }
        try changing.record(surroundings) { state in
            let original = try state.home(typed)
            return Split(unit: original.code, parts: parts.map { $0.home(after: original, area: original.area) })
        }
    }
}

/// `unit merge`: several homes become one.
struct UnitMergeCommand: Command {
    static var configuration: CommandConfiguration {
        .init("merge", HelpTexts.unitMerge, HelpTexts.unitMergeDiscussion)
    }

    @Argument(help: OptionTexts.unitsToMerge.help)
    var units: [Word]

    @Option(help: OptionTexts.whole.help("code[=area]"))
    var into: Word

    @OptionGroup
    var changing: ChangeOptions

    func run(in surroundings: Surroundings) async throws {
        let codes = try units.map { try Typed.home($0, "<units>") }
        let whole = try HomeArgument(into.text, "--into")
        try changing.record(surroundings) { state in
            let originals = try codes.map { try state.home($0) }
            let area = originals.reduce(0) { $0 + $1.area }
            return Merge(units: originals.map(\.code), into: whole.home(after: originals[0], area: area))
        }
    }
}

/// `unit amend`: the register's data of a home are corrected.
struct UnitAmendCommand: Command {
    static var configuration: CommandConfiguration {
        .init("amend", HelpTexts.unitAmend, HelpTexts.unitAmendDiscussion)
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Option(help: OptionTexts.newArea.help)
    var area: Word?

    @Option(help: OptionTexts.newUse.help)
    var use: Word?

    @Option(help: OptionTexts.newWeight.help)
    var weight: Word?

    @Option(help: OptionTexts.newGroup.help)
    var group: Word?

    @Option(help: OptionTexts.newSeller.help)
    var seller: Word?

    @OptionGroup
    var changing: ChangeOptions

    func run(in surroundings: Surroundings) async throws {
        let typed = try Typed.home(unit, "<unit>")
        let area = try area.map { try HomeArgument.area($0.text, "--area") }
        let use = try use.code("--use")
        let weight = try weight.map { try UnitFile.weight($0.text, "--weight") }
        let group = try group.code("--group")
        let seller = try seller.map { try Typed.text($0, "--seller") }
        try changing.record(surroundings) { state in
            let before = try state.home(typed)
            return Amendment(
                unit: RegisteredUnit(
                    code: before.code,
                    building: before.building,
                    area: area ?? Area(hundredths: before.area),
                    use: use ?? before.use,
                    tenure: before.tenure,
                    weight: weight ?? before.weight,
                    group: group ?? before.group,
                    seller: seller ?? before.seller
                )
            )
        }
    }
}

/// A home as typed: `CODE=AREA`, or `CODE` alone.
struct HomeArgument {
    private let code: String
    private let area: Area?

    /// - Throws: `Problem` with `codeUnusable` or `areaMalformed`.
    init(_ text: String, _ place: String) throws(Problem) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        code = try Typed.code(Word(argument: parts[0]), place)
        area = parts.count == 2 ? try HomeArgument.area(parts[1], place) : nil
    }

    static func area(_ text: String, _ place: String) throws(Problem) -> Area {
        do throws(Problem) { return try Area(squareMetres: text) } catch { throw error.at(Problem.Place(file: place)) }
    }

    /// The home, with everything that was not typed as another home has it.
    func home(after original: RegisteredUnit, area sum: Int64) -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: original.building,
            area: area ?? Area(hundredths: sum),
            use: original.use,
            tenure: original.tenure,
            group: original.group,
            seller: original.seller
        )
    }
}

extension FundState {
    /// What is registered of a unit.
    ///
    /// - Throws: `Problem` with `unitUnknown` or `unitAmbiguous`.
    fileprivate func home(_ typed: String) throws(Problem) -> RegisteredUnit {
        let code = try HomeNames(register).code(typed)
        guard let index = register.index(of: code) else { throw Problem(.unitUnknown, [.name(code)]) }
        return register.units[index]
    }
}
