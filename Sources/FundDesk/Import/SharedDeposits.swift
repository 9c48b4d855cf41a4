/// Rows of a file that are one deposit for several homes: one day, one bank serial, a home each.
///
/// Nobody numbers them in a spreadsheet, and nothing else can be meant. A home that stands there twice is left for a
/// person to look at: the rules refuse the second use of the serial.
package struct SharedDeposits {
    private let rows: [ImportedRow]

    package init(_ rows: [ImportedRow]) { self.rows = rows }

    private struct Deposit: Hashable {
        let date: CalendarDate?
        let reference: String
    }

    /// The rows, those of a shared deposit with the numbers of their pieces in the order of the file.
    package var numbered: [ImportedRow] {
        let deposits = rows.compactMap { part($0)?.deposit }
        // Nearly every file has none.
        guard Set(deposits).count < deposits.count else { return rows }
        var shares: [Deposit: [Int]] = [:]
        for (position, row) in rows.enumerated() {
            if let (deposit, _) = part(row) { shares[deposit, default: []].append(position) }
        }
        var numbered = rows
        for positions in shares.values where positions.count > 1 {
            let parts = positions.compactMap { part(rows[$0])?.contribution }
            let isPlain = parts.allSatisfy { $0.piece == nil } && Set(parts.map(\.unit)).count == parts.count
            guard isPlain, parts.count <= Int(Limits.pieces) else { continue }
            for (number, (position, part)) in zip(positions, parts).enumerated() {
                let row = rows[position]
                let body = part.piece(number + 1)
                numbered[position] = ImportedRow(body: .whole(body), date: row.date, memo: row.memo, place: row.place)
            }
        }
        return numbered
    }

    private func part(_ row: ImportedRow) -> (deposit: Deposit, contribution: Contribution)? {
        guard case .whole(let body) = row.body, let contribution = body as? Contribution,
            let reference = contribution.reference
        else { return nil }
        return (Deposit(date: row.date, reference: reference), contribution)
    }
}

extension Contribution {
    /// The same as a piece of its bank line.
    fileprivate func piece(_ number: Int) -> Contribution {
        Contribution(unit: unit, amount: Money(fen: amount), reference: reference, piece: number, isCash: isCash)
    }
}
