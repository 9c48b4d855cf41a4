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

    private func voucherTable(_ frame: TableFrame) -> Table {
        let amounts = vouchers.map { $0.effect.charge?.amounts.sum ?? 0 }
        let sum = amounts.reduce(0, &+)
        let opening = project.cost &- sum
        var cost = opening
        let rows = zip(vouchers, amounts).map { voucher, amount -> Table.Row in
            cost &+= amount
            return .line(
                nil,
                voucher.cells + [.plain(voucher.invoice ?? ""), .money(amount), .money(cost)]
            )
        }
        return frame.table(
            "\(StatementKind.project.rawValue)-\(project.id)-vouchers",
            Label.projectVouchers,
            details: details,
            columns: RecordedVoucher.columns + [
                .text("invoice", Label.invoice), .figures("amount", Label.amount), .figures("cost", Label.cost),
            ],
            rows: [.total("opening", [.empty, .empty, .text(Label.opening), .empty, .empty, .money(opening)])] + rows
                + [
                    .total(
                        "total",
                        [
                            .empty, .empty, .text(Label.turnover), .empty, .money(sum),
                            .money(project.cost),
                        ]
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
                [.empty, .empty, .text(name), .empty, .money(sums.paidInPeriod), .money(sums.charged)]
            )
        }
    }

    private func shareTable(_ frame: TableFrame) -> Table {
        let sum = lines.reduce((Int64(0), Int64(0), Int64(0))) {
            ($0.0 + $1.unit.area, $0.1 + $1.inPeriod, $0.2 + $1.cost)
        }
        return frame.table(
            "\(StatementKind.project.rawValue)-\(project.id)-shares",
            Label.projectShares,
            details: details + [Table.Detail(key: "sharing", label: Label.sharingBasis, value: Label.basis(basis))],
            columns: [
                .text("unit", Label.unit), .text("building", Label.building), .text("tenure", Label.tenure),
                .figures("area", Label.area), .figures("weight", Label.weight),
                .figures("inPeriod", Label.shareInPeriod), .figures("cost", Label.shareSoFar),
            ],
            rows: lines.map { line in
                .line(
                    line.unit.code,
                    [
                        .plain(line.unit.code), .plain(line.unit.building), .text(Label.tenure(line.unit.tenure)),
                        .plain(Area(hundredths: line.unit.area).description),
                        .plain(line.unit.weight.map(String.init) ?? ""), .money(line.inPeriod), .money(line.cost),
                    ]
                )
            } + [
                .total(
                    "total",
                    [
                        .text(Label.sum), .empty, .empty, .plain(Area(hundredths: sum.0).description), .empty,
                        .money(sum.1), .money(sum.2),
                    ]
                )
            ],
            notes: [Label.sharing] + sealed
        )
    }

    /// That the shares are final, and the root by which anybody can tell.
    private var sealed: [Wording] {
        completion.map { [Label.sharesSealed.filled($0.date.description, $0.root.base64)] } ?? []
    }
}
