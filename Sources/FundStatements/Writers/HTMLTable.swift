import FundRules

/// What the template of a table is filled with.
struct HTMLTable {
    private let table: Table
    private let language: Language
    private let anchors: Anchors

    init(_ table: Table, _ language: Language, _ anchors: Anchors) {
        self.table = table
        self.language = language
        self.anchors = anchors
    }

    /// Columns beyond which a table is set in small letters, and beyond which it lies across the page.
    private static let (roomy, upright) = (7, 9)
    /// Columns beyond which the letters are as small as a page across can bear: twelve months and their sum.
    private static let crowded = 12

    /// The values, by the names the template has for them.
    var context: [String: Any] {
        let details = table.details.map { ["label": $0.label[language], "value": $0.value[language]] }
        let signatures = table.sheet.signatures.map { $0[language] + Label.colon[language] }
        return [
            "anchor": anchors.anchor(of: table.key) ?? "",
            "class": "\(table.sheet.rawValue) \(width)",
            "title": table.title[language], "form": table.form?[language] ?? "",
            "basis": table.sheet == .statement ? Label.basis[language] : "",
            "fund": Label.entity[language] + table.head.entity,
            "entity": Label.preparer[language] + table.head.preparer, "date": table.date[language],
            "money": Label.money[language], "details": details.isEmpty ? false : ["list": details] as Any,
            "heads": heads, "rows": table.rows.map(row), "notes": table.notes.map { $0[language] },
            "signatures": signatures.isEmpty ? false : ["list": signatures] as Any,
            "provenance": table.provenance.footLines.map { $0[language] }.joined(separator: " "),
        ]
    }

    /// How wide the table is: grouped columns have long headings.
    private var width: String {
        let count = table.columns.count
        if count <= HTMLTable.roomy { return "roomy" }
        if count > HTMLTable.crowded { return "wide crowded" }
        return count > HTMLTable.upright || table.columns.contains { $0.group != nil } ? "wide" : "dense"
    }

    /// One row of headings, or two where columns are grouped.
    private var heads: [[String: Any]] {
        func head(_ text: Wording, columns: Int = 1, rows: Int = 1) -> [String: Any] {
            // One or two characters are not set below each other.
            [
                "class": text[language].count < 5 ? "short" : "", "text": text[language], "columns": columns,
                "rows": rows,
            ]
        }
        guard table.columns.contains(where: { $0.group != nil }) else {
            return [["cells": table.columns.map { head($0.title) }]]
        }
        var groups: [[String: Any]] = []
        var rest = table.columns[...]
        while let column = rest.first {
            guard let group = column.group else {
                groups.append(head(column.title, rows: 2))
                rest = rest.dropFirst()
                continue
            }
            let members = rest.prefix { $0.group == group }
            groups.append(head(group, columns: members.count))
            rest = rest.dropFirst(members.count)
        }
        let titles = table.columns.filter { $0.group != nil }.map { head($0.title) }
        return [["cells": groups], ["cells": titles]]
    }

    private func row(_ row: Table.Row) -> [String: Any] {
        let indent = if case .line(let steps) = row.style { steps } else { 0 }
        // The words of a row lead to the vouchers behind it; where it begins with a code, the code does.
        let link: Any = row.source.flatMap { anchors.anchor(of: $0) } ?? false
        let cells = zip(row.cells, table.columns).enumerated().map { position, cell -> [String: Any] in
            let (content, column) = cell
            let isLinked = position == 0
            return [
                "class": cellClass(content, column, indent: position == 0 ? indent : 0), "text": text(content),
                "link": isLinked ? link : false,
            ]
        }
        return ["class": row.style == .total ? "total" : "line", "cells": cells]
    }

    private func text(_ cell: Table.Cell) -> String {
        switch cell {
        case .empty: ""
        case .money(let fen): Money(fen: fen).grouped
        case .text(let wording): wording[language]
        }
    }

    private func cellClass(_ cell: Table.Cell, _ column: Table.Column, indent: Int) -> String {
        var names: [String] = []
        if column.isTrailing { names.append("figure") } else { names.append(column.setting) }
        if column.key == "side" { names.append("middle") }
        if indent > 0 { names.append("indent\(indent)") }
        if case .money(let fen) = cell, fen < 0, !column.isUsuallyNegative { names.append("red") }
        return names.joined(separator: " ")
    }
}

extension Table.Column {
    /// How its texts are set: codes and dates are not broken into lines, and voucher numbers stand below each other.
    fileprivate var setting: String {
        switch key {
        case "date", "account", "month", "number", "reference", "side", "unit", "result": "short"
        case "vouchers": "numbers"
        default: "words"
        }
    }

    /// Whether red would say nothing: what a household used lowers its balance in every line.
    fileprivate var isUsuallyNegative: Bool { [UnitMovement.cost, .returned, .destroyed].contains { $0.key == key } }
}

extension Table.Sheet {
    /// Who signs.
    var signatures: [Wording] {
        switch self {
        case .statement: [Label.head, Label.chiefAccountant, Label.reviewer, Label.maker]
        case .voucher: [Label.chiefAccountant, Label.bookkeeper, Label.reviewer, Label.voucherMaker]
        case .slip: []
        case .certificate: [Label.handledBy, Label.reviewer, Label.stamp]
        }
    }
}
