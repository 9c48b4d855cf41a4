/// A CSV file of ballots: `unit,choice`.
package struct BallotFile {
    /// Its columns.
    package static let columns = ImportTable.Columns(["unit", "choice"])

    /// The ballots.
    package let ballots: Ballots
    private let lines: UnitLines

    /// Reads the file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package init(path: String, _ mapping: ColumnMapping = ColumnMapping()) throws {
        let file = try ImportTable(path, BallotFile.columns, mapping)
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
