import CSample
import FundRules
import FundStatements

/// The sample year that is embedded in the program: the files, and the commands that record them.
enum SampleYear {
    /// The files by name.
    static var files: [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        while let name = daxiu_sample_file(files.count).name {
            let file = daxiu_sample_file(files.count)
            files.append((String(cString: name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count))))
        }
        return files
    }

    /// The first moment at which the whole year can have been recorded.
    static let recordedAt = Timestamp("2026-01-05T09:00:00Z")

    /// The commands that keep the year's books in a folder, and look at them.
    static func commands(in folder: String) -> [[String]] {
        let origin = "example.org/shiliyuan"
        let key = "\(folder)/treasurer.key"
        let ledger = "\(folder)/fund.daxiu"
        let writing = ["--ledger", ledger, "--key", key]
        let setup = [
            ["key", "new", key, "--origin", origin, "--no-passphrase"],
            [
                "init", ledger, "--name", "示例苑大修基金", "--origin", origin, "--date", "2025-01-01", "--member",
                "treasurer=司库:\(key)",
            ],
            ["unit", "import", "\(folder)/units.csv", "--date", "2025-01-01"] + writing,
            [
                "opening", "--date", "2025-01-01", "--bank", "1312480.36", "--undistributed", "72480.36", "--units",
                "\(folder)/opening-units.csv",
            ] + writing,
        ]
        let year = ImportKind.allCases.filter { kind in files.contains { $0.name == "\(kind.rawValue).csv" } }.map {
            ["import", $0.rawValue, "\(folder)/\($0.rawValue).csv"] + writing
        }
        let months = (1...12).compactMap { Month(year: 2025, month: $0) }.map { ["close", $0.description] + writing }
        let reading =
            [["verify", ledger]]
            + [StatementKind.balanceSheet, .income, .netAssets].map {
                ["statement", $0.rawValue, "--period", "2025", "--ledger", ledger]
            }
        return setup + year + months + reading
    }
}
