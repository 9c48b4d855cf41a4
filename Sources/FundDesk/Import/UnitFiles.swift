/// A CSV file of homes to register.
package struct UnitFile {
    /// Its columns.
    package static let columns = ImportTable.Columns(
        ["unit", "building", "area", "use", "tenure"],
        optional: ["weight", "group", "seller"]
    )

    /// The homes.
    package let units: [RegisteredUnit]
    private let lines: UnitLines

    /// Reads the file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package init(path: String, _ mapping: ColumnMapping = ColumnMapping()) throws {
        let file = try ImportTable(path, UnitFile.columns, mapping)
        var lines = UnitLines(file)
        units = try RowReader.readAll(file) { reader in
            let code = lines.register(&reader)
            let building = reader.code("building")
            let area = reader.required("area") { text throws(Problem) in try AreaText.area(text) }
            let use = reader.code("use")
            let tenure = reader.choice(Tenure.self, "tenure", .tenureUnknown)
            let weight = reader.optional("weight") { text throws(Problem) in try UnitFile.weight(text) }
            let group = reader.optionalCode("group")
            let seller = reader.optionalText("seller")
            guard let code, let building, let area, let use, let tenure else { return nil }
            return RegisteredUnit(
                code: code,
                building: building,
                area: area,
                use: use,
                tenure: tenure,
                weight: weight,
                group: group,
                seller: seller
            )
        }
        self.lines = lines
    }

    /// A weight as it is written.
    ///
    /// - Throws: `Problem` with `weightMalformed`.
    package static func weight(_ text: String, _ place: String? = nil) throws(Problem) -> Int64 {
        guard let weight = Int64(text), (1...Limits.weight).contains(weight), String(weight) == text else {
            throw Problem(.weightMalformed, [.text(text)], place: place.map { Problem.Place(file: $0) })
        }
        return weight
    }

    /// Runs work whose problems name units, and gives them their lines.
    @discardableResult
    package func placing<Result>(_ work: () throws -> Result) throws -> Result { try lines.placing(work) }
}

/// A CSV file of the units' opening balances.
package struct UnitBalanceFile {
    /// Its columns.
    package static let columns = ImportTable.Columns(["unit", "amount"])

    /// The balances in fen that are not zero.
    package let balances: [(unit: String, amount: Int64)]
    private let lines: UnitLines

    /// Reads the file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package init(path: String, _ mapping: ColumnMapping = ColumnMapping()) throws {
        let file = try ImportTable(path, UnitBalanceFile.columns, mapping)
        var lines = UnitLines(file)
        let all = try RowReader.readAll(file) { reader -> (unit: String, amount: Int64)? in
            let unit = lines.register(&reader)
            let amount = reader.amount(signed: true)
            guard let unit, let amount else { return nil }
            return (unit, amount.fen)
        }
        balances = all.filter { $0.amount != 0 }
        self.lines = lines
    }

    /// Runs work whose problems name units, and gives them their lines.
    @discardableResult
    package func placing<Result>(_ work: () throws -> Result) throws -> Result { try lines.placing(work) }
}

/// Which line of a file names which unit: entries of many units carry no place of their own.
package struct UnitLines {
    private let file: ImportTable
    private var lines: [String: Int] = [:]

    package init(_ file: ImportTable) {
        self.file = file
    }

    /// The unit of a row; a problem where an earlier row names it too.
    package mutating func register(_ reader: inout RowReader, repeated problem: ProblemCode = .unitRepeated) -> String?
    {
        let line = reader.line
        return reader.required("unit") { text throws(Problem) in
            let code = try RowReader.home(text)
            guard lines.updateValue(line, forKey: code) == nil else { throw Problem(problem, [.name(code)]) }
            return code
        }
    }

    @discardableResult
    package func placing<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let problem as Problem {
            throw placed(problem)
        } catch let problems as Problems {
            throw Problems(problems.list.map(placed))
        }
    }

    private func placed(_ problem: Problem) -> Problem {
        guard problem.place == nil, UnitLines.placed.contains(problem.code), let line = line(of: problem) else {
            return problem
        }
        return file.located(problem.at(Problem.Place(file: file.path, line: line, column: "unit")))
    }

    private static let placed: Set<ProblemCode> = [
        .unitUnknown, .unitRepeated, .unitNameAmbiguous, .unitAmbiguous, .unitGone, .ballotOutOfScope,
        .ballotUnregistered, .ballotRepeated,
    ]

    /// The line of the home that a problem names: as the file writes it, or as it is registered.
    private func line(of problem: Problem) -> Int? {
        switch problem.arguments.first {
        case .name(let unit)?, .text(let unit)?:
            if let line = lines[unit] { return line }
            let key = HomeSpelling(unit)?.key
            if let same = lines.filter({ HomeSpelling($0.key)?.key == key }).values.min() { return same }
            let home = HomeNames([
                RegisteredUnit(code: unit, building: "", area: Area(hundredths: 1), use: "", tenure: .commercial)
            ])
            return lines.filter { home.match($0.key) == .home(unit) }.values.min()
        default: return nil
        }
    }
}
