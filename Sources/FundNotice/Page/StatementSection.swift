import FundDesk

/// The year's statutory statements, from the tables that every other form of them is written from.
struct StatementSection {
    let frame: PageFrame
    /// 资产负债表, 收支表, 净资产变动表.
    let tables: [Table]

    /// The statements of the pass.
    ///
    /// - Throws: `Problem` with `periodBeforeFund`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    static func tables(_ pass: Verified<PagePass>) throws -> [Table] {
        let page = pass.value
        let request = try StatementRequest(.annual, period: page.period, issued: page.issued)
        return Array(try StatementReport(request, pass.map(\.books)).tables.prefix(3))
    }

    var context: [String: Any] {
        [
            "heading": frame.said(PageTexts.statements, frame.period.title[frame.language]),
            "tables": tables.map(context),
        ]
    }

    private func context(_ table: Table) -> [String: Any] {
        [
            "title": frame.said(table.title), "anchor": table.key,
            "about": frame.said(
                .plain(
                    [table.form?[frame.language], table.date[frame.language], PageTexts.inYuan[frame.language]]
                        .compactMap(\.self).joined(separator: " · ")
                )
            ),
            "columns": table.columns.map { column in
                [
                    "title": frame.said(
                        .plain(
                            [column.group, column.title].compactMap { $0?[frame.language] }
                                .joined(separator: " ")
                        )
                    ),
                    "class": column.isTrailing ? "figures" : "words",
                ]
            },
            "rows": table.rows.map { row in
                [
                    "class": setting(row.style), "head": head(row),
                    "cells": zip(row.cells, table.columns).dropFirst().map { cell($0, row, $1, of: table) },
                ] as [String: Any]
            },
            "notes": table.notes.map { frame.said($0) },
        ]
    }

    private func setting(_ style: Table.Row.Style) -> String {
        if case .line(let steps) = style { "in\(steps)" } else { "total" }
    }

    private func head(_ row: Table.Row) -> String {
        guard case .text(let words) = row.cells.first else { return "" }
        return frame.said(words)
    }

    private func cell(_ cell: Table.Cell, _ row: Table.Row, _ column: Table.Column, of table: Table) -> [String: Any] {
        guard case .money(let fen) = cell, let name = row.key, !column.key.isEmpty else {
            if case .text(let words) = cell { return ["text": frame.said(words), "figure": false] }
            if case .money(let fen) = cell { return ["text": Money(fen: fen).grouped, "figure": false] }
            return ["text": "", "figure": false]
        }
        let key = "statement/\(table.key)/\(frame.period)/\(name)/\(column.key)"
        return ["text": "", "figure": frame.figure(.money(key, fen))]
    }
}
