/// A bank's file: the heading is found by its words, whatever stands above it.
package struct BankFile {
    /// The lines, in order of time.
    package let statement: BankStatement
    /// SHA-256 of the file.
    package let digest: Digest

    /// Reads a file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise, by the words of `BankHeading.Column`.
    /// - Throws: `Problem` or `Problems` with `textEncodingUnknown`, `csvMalformed`, `bankHeadingMissing`, `accountBookGiven`,
    ///   `dateMalformed`, `amountMalformed`, `numberMangled`, `codeUnusable`, `directionUnknown`, `currencyOther`,
    ///   `bankBalanceBroken`, what `TableFile` throws, or one of the file.
    package init(_ path: String, _ mapping: ColumnMapping = ColumnMapping()) throws {
        let file = try TableFile(path)
        digest = TreeHasher().hash(file.bytes)
        var books: (voucher: String, account: String)?
        let heading = { (fields: [String]) -> BankHeading? in
            guard let heading = BankHeading(fields, mapping) else { return nil }
            guard let names = BankHeading.ofBooks(fields, mapping) else { return heading }
            books = books ?? names
            return nil
        }
        guard let found = try file.find(heading) else {
            let place = Problem.Place(file: path)
            guard let books else { throw Problem(.bankHeadingMissing, place: place) }
            throw Problem(.accountBookGiven, [.name(books.voucher), .name(books.account)], place: place)
        }
        let table = BankTable(path, found)
        let rows = try table.read()
        do throws(Problem) {
            let above = found.sheet[..<found.rows.lowerBound].map(\.fields)
            statement = try BankFile.statement(rows, path, until: StatedPeriod.end(of: above))
        } catch {
            guard let line = error.place?.line, let row = found.sheet.row(onLine: line) else { throw error }
            throw error.at(table.place(row, found.heading.position(.balance)))
        }
    }

    /// Whether a bank writes below zero what went out, although it has a column or a word for it.
    static func writesOutBelowZero(_ rows: [BankTable.Line]) -> Bool {
        let outs = rows.map(\.out).filter { $0 != 0 }
        return !outs.isEmpty && outs.allSatisfy { $0 < 0 }
    }

    /// The statement, by the way in which the bank writes what went out: a file may have it below zero although it has a
    /// column or a word for it, and another has below zero what it takes back.
    private static func statement(
        _ rows: [BankTable.Line],
        _ path: String,
        until end: CalendarDate?
    ) throws(Problem) -> BankStatement {
        let isBelowZero = writesOutBelowZero(rows)
        do throws(Problem) {
            return try BankStatement(rows.map { $0.line(outIsBelowZero: isBelowZero) }, file: path, until: end)
        } catch {
            let other = rows.map { $0.line(outIsBelowZero: !isBelowZero) }
            if rows.contains(where: { $0.out < 0 }), let statement = try? BankStatement(other, file: path, until: end) {
                return statement
            }
            throw error
        }
    }
}
