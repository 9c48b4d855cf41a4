import CSample
import FundDesk

/// The sample estate's papers for 2025, embedded in the program, as a treasurer would have them in a folder.
struct SampleFiles {
    /// The folder they are in.
    let folder: String

    /// A line of projects.csv with what is paid on it.
    struct Job {
        let id: String
        let title: String
        let scope: [String]
        let budget: Money
        var payments: [Bill]
    }

    /// A line of payments.csv or expenses.csv.
    struct Bill {
        let date: CalendarDate
        let payee: String
        let amount: Money
        let invoice: String
        let memo: String
    }

    /// A line of distributions.csv.
    struct Share {
        let date: CalendarDate
        let amount: Money
        let scope: [String]
        let memo: String
    }

    /// Writes the files into an empty folder.
    init(writingTo folder: String) throws {
        self.folder = folder
        while let name = daxiu_sample_file(written).name {
            let file = daxiu_sample_file(written)
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            try FileAccess.create(path(String(cString: name)), Array(bytes))
            written += 1
        }
    }

    private var written = 0

    /// A file of the folder, as it is typed.
    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Writes what one month has of a file whose first column is the date; nil where it has nothing.
    func slice(_ kind: ImportKind, _ month: Month) throws -> String? {
        let text = String(decoding: try FileAccess.bytes(path("\(kind.rawValue).csv"), .table), as: UTF8.self)
        let lines = text.split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("\(month)-") }
        guard let heading = lines.first, !rows.isEmpty else { return nil }
        return try write("\(kind.rawValue)-\(month).csv", ([heading] + rows).joined(separator: "\n") + "\n")
    }

    /// Writes what the bank has of a month, by the papers of the year until then; gives its path.
    func bankLines(of month: Month) throws -> String {
        var lines: [(date: CalendarDate, amount: Int64, reference: String)] = []
        for (kind, sign) in [(ImportKind.contributions, 1), (.income, 1), (.payments, -1), (.expenses, -1)] {
            lines += try RowReader.readAll(file(kind)) { reader in
                guard let date = reader.date(), let amount = reader.amount() else { return nil }
                let reference = sign > 0 ? reader.optionalCode("reference") : nil
                return (date, Int64(sign) * amount.fen, reference ?? "")
            }
        }
        var balance = SampleFiles.openingBank
        let writer = CSVWriter(.zh)
        var rows = writer.lines([["日期", "金额", "余额", "流水号"]])
        for line in lines.sorted(by: { $0.date < $1.date }) where line.date <= month.lastDay {
            balance += line.amount
            guard line.date >= month.firstDay else { continue }
            rows += writer.line(
                [.plain(line.date.description), .money(line.amount), .money(balance), .plain(line.reference)]
            )
        }
        return try write("银行流水-\(month).csv", rows)
    }

    /// What the bank has when the books begin, in fen.
    static let openingBank: Int64 = 131_248_036

    /// Writes a paper; gives its path.
    func write(_ name: String, _ text: String) throws -> String {
        try FileAccess.create(path(name), Array(text.utf8))
        return path(name)
    }

    /// The repairs of the year, in order.
    func jobs() throws -> [Job] {
        var jobs = try RowReader.readAll(file(.projects)) { reader -> Job? in
            guard let id = reader.code("project"), let title = reader.text("title"), let scope = reader.scope(),
                let budget = reader.amount("budget")
            else { return nil }
            return Job(id: id, title: title, scope: scope, budget: budget, payments: [])
        }
        let payments = try RowReader.readAll(file(.payments)) { reader -> (String, Bill)? in
            guard let id = reader.code("project"), let bill = reader.bill() else { return nil }
            return (id, bill)
        }
        for index in jobs.indices { jobs[index].payments = payments.filter { $0.0 == jobs[index].id }.map(\.1) }
        return jobs
    }

    /// The running costs.
    func expenses() throws -> [Bill] { try RowReader.readAll(file(.expenses)) { $0.bill() } }

    /// What is given to the units at the year's end.
    func distributions() throws -> [Share] {
        try RowReader.readAll(file(.distributions)) { reader -> Share? in
            guard let date = reader.date(), let amount = reader.amount(), let scope = reader.scope(),
                let memo = reader.memo()
            else { return nil }
            return Share(date: date, amount: amount, scope: scope, memo: memo)
        }
    }

    /// The homes: code and building.
    func homes() throws -> [(code: String, building: String)] {
        let columns = ImportTable.Columns(["unit", "building", "area", "use", "tenure"])
        return try RowReader.readAll(ImportTable(path("units.csv"), columns)) {
            reader -> (code: String, building: String)? in
            guard let code = reader.code("unit"), let building = reader.code("building") else { return nil }
            return (code: code, building: building)
        }
    }

    private func file(_ kind: ImportKind) throws -> ImportTable {
        try ImportTable(path("\(kind.rawValue).csv"), kind.columns)
    }
}

extension RowReader {
    fileprivate mutating func bill() -> SampleFiles.Bill? {
        guard let date = date(), let payee = text("payee"), let amount = amount(), let invoice = code("invoice"),
            let memo = memo()
        else { return nil }
        return SampleFiles.Bill(date: date, payee: payee, amount: amount, invoice: invoice, memo: memo)
    }
}
