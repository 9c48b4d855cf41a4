/// A CSV file of ballots: `unit,choice`.
package struct BallotFile {
    /// The ballots.
    package let ballots: Ballots
    private let lines: UnitLines

    /// Reads the file.
    package init(path: String) throws {
        let file = try ImportTable(path, ImportTable.Columns(["unit", "choice"]))
        var lines = UnitLines(file)
        ballots = Ballots(
            try RowReader.readAll(file) { reader in
                let unit = lines.register(&reader, repeated: .ballotRepeated)
                let choice = reader.choice(Ballots.Choice.self, "choice")
                guard let unit, let choice else { return nil }
                return (unit: unit, choice: choice)
            }
        )
        self.lines = lines
    }

    /// Runs work whose problems name units, and gives them their lines.
    @discardableResult
    package func placing<Result>(_ work: () throws -> Result) throws -> Result { try lines.placing(work) }
}
