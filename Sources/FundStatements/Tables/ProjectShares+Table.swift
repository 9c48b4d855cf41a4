import FundRules
import TransparencyLog

extension ProjectShares {
    /// The project's vouchers, then its shares.
    func tables(_ frame: TableFrame) -> [Table] { [voucherTable(frame), shareTable(frame)] }

    private var details: [Table.Detail] {
        [
            Table.Detail(key: "project", label: Label.projectID, value: .plain(project.id)),
            Table.Detail(key: "title", label: Label.title, value: .plain(project.title)),
            Table.Detail(key: "scope", label: Label.scope, value: Label.scope(project.scope)),
            Table.Detail(key: "budget", label: Label.budget, value: .plain(Money(fen: project.budget).grouped)),
        ]
    }

    /// Whether anything of the period corrects an earlier year; it then has a column of its own in both tables.
    private var hasAdjusted: Bool { vouchers.contains { $0.bearing == .adjustment } }

    private var adjustedColumn: [Table.Column] {
        hasAdjusted ? [.figures("adjusted", Label.correctionOfYears)] : []
    }

    private func adjustedCell(_ cell: Table.Cell) -> [Table.Cell] { hasAdjusted ? [cell] : [] }

    private func voucherTable(_ frame: TableFrame) -> Table {
        let amounts = vouchers.map { $0.effect.charge?.amounts.sum ?? 0 }
        let opening = project.cost &- amounts.reduce(0, &+)
        var cost = opening
        let rows = zip(vouchers, amounts).map { voucher, amount -> Table.Row in
            cost &+= amount
            let isAdjustment = voucher.bearing == .adjustment
            return .line(
                nil,
                voucher.cells + [.plain(voucher.invoice ?? ""), isAdjustment ? .empty : .money(amount)]
                    + adjustedCell(isAdjustment ? .money(amount) : .empty) + [.money(cost)]
            )
        }
        return frame.table(
            "\(StatementKind.project.rawValue)-\(project.id)-vouchers",
            Label.projectVouchers,
            details: details,
            columns: RecordedVoucher.columns + [.text("invoice", Label.invoice), .figures("amount", Label.amount)]
                + adjustedColumn + [.figures("cost", Label.cost)],
            rows: [
                .total(
                    "opening",
                    [.empty, .empty, .text(Label.opening), .empty, .empty] + adjustedCell(.empty) + [.money(opening)]
                )
            ] + rows + [
                .total(
                    "total",
                    [.empty, .empty, .text(Label.turnover), .empty, .money(project.paidInPeriod)]
                        + adjustedCell(.money(project.adjusted)) + [.money(project.cost)]
                )
            ] + partRows
        )
    }

    /// What it cost by kind of cost, in the period and up to its end.
    private var partRows: [Table.Row] {
        zip(CostParts.kinds, parts).filter { $0.1 != CostParts.Sums() }.map { kind, sums in
            let name = Label.ofWhich.filled(with: kind.name)
            return .line(
                kind.key,
                indent: 1,
                [.empty, .empty, .text(name), .empty, .money(sums.paidInPeriod)]
                    + adjustedCell(.money(sums.adjusted)) + [.money(sums.charged)]
            )
        }
    }

    private func shareTable(_ frame: TableFrame) -> Table {
        let columns = CountedColumns(lines)
        return frame.table(
            "\(StatementKind.project.rawValue)-\(project.id)-shares",
            Label.projectShares,
            details: details + [Table.Detail(key: "sharing", label: Label.sharingBasis, value: Label.basis(basis))],
            columns: [
                .text("unit", Label.unit), .text("building", Label.building), .text("tenure", Label.tenure),
            ] + columns.columns + [.figures("inPeriod", Label.shareInPeriod)] + adjustedColumn
                + [.figures("cost", Label.shareSoFar)],
            rows: lines.map { .line($0.unit.code, cells($0, columns)) } + [.total("total", sums(columns))],
            notes: [Label.sharing] + (lines.allSatisfy(\.isCounted) ? [] : [Label.sharesPassedOn]) + sealed
        )
    }

    private func cells(_ line: Line, _ columns: CountedColumns) -> [Table.Cell] {
        let words: [Table.Cell] = [
            .plain(line.unit.code), .plain(line.unit.building), .text(Label.tenure(line.unit.tenure)),
        ]
        let shares = [.money(line.inPeriod)] + adjustedCell(.money(line.adjusted)) + [.money(line.cost)]
        return words + columns.cells(line) + shares
    }

    /// What counted is summed up; homes in the place of others count nothing.
    private func sums(_ columns: CountedColumns) -> [Table.Cell] {
        let area = Area(hundredths: lines.reduce(0) { $0 + ($1.isCounted ? $1.unit.area : 0) })
        return [.text(Label.sum), .empty, .empty, .plain(area.description)]
            + columns.columns.dropFirst().map { _ in .empty } + [.money(project.paidInPeriod)]
            + adjustedCell(.money(project.adjusted)) + [.money(project.cost)]
    }

    /// That the shares are final, and the root by which anybody can tell.
    private var sealed: [Wording] {
        completion.map { [Label.sharesSealed.filled($0.date.description, $0.root.base64)] } ?? []
    }
}

/// The columns of what units counted when the project was entered, and beside them what is registered now where that is
/// something else.
private struct CountedColumns {
    private let showsArea: Bool
    private let showsWeight: Bool

    init(_ lines: [ProjectShares.Line]) {
        showsArea = lines.contains { !$0.isCounted || $0.now.area != $0.unit.area }
        showsWeight = lines.contains { $0.now.weight != $0.unit.weight }
    }

    var columns: [Table.Column] {
        [.figures("area", Label.area)] + (showsArea ? [.figures("areaNow", Label.areaNow)] : [])
            + [.figures("weight", Label.weight)] + (showsWeight ? [.figures("weightNow", Label.weightNow)] : [])
    }

    func cells(_ line: ProjectShares.Line) -> [Table.Cell] {
        func area(_ unit: RegisteredUnit) -> Table.Cell { .plain(Area(hundredths: unit.area).description) }
        func weight(_ unit: RegisteredUnit) -> Table.Cell { .plain(unit.weight.map(String.init) ?? "") }
        return [line.isCounted ? area(line.unit) : .empty] + (showsArea ? [area(line.now)] : [])
            + [line.isCounted ? weight(line.unit) : .empty] + (showsWeight ? [weight(line.now)] : [])
    }
}
