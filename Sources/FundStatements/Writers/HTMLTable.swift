import FundRules

/// What the template of a table is filled with.
struct HTMLTable {
    private let table: Table
    private let language: Language
    private let anchors: Anchors
    /// The rows of its pages.
    private let pages: [[Table.Row]]

    init(_ table: Table, _ language: Language, _ anchors: Anchors) {
        self.table = table.printed
        pages = self.table.pages
        self.language = language
        self.anchors = anchors
    }

    /// Columns beyond which a table is set in small letters, and beyond which it lies across the page.
    private static let (roomy, upright) = (7, 9)
    /// Columns beyond which the letters are as small as a page across can bear: twelve months and their sum.
    private static let crowded = 12

    /// The values of each page, by the names the template has for them.
    var contexts: [[String: Any]] { table.head.map { head in pages.indices.map { context($0, head) } } ?? [] }

    private func context(_ page: Int, _ head: Table.Head) -> [String: Any] {
        let isLast = page == pages.count - 1
        let details = table.details.map { ["label": $0.label[language], "value": $0.value[language]] }
        let signatures = isLast ? table.signatures.map { $0[language] + Label.colon[language] } : []
        let anchor = anchors.anchor(of: table.key) ?? ""
        let number = Label.pageOfBook.filled(String(page + 1), String(pages.count))
        return [
            "anchor": page == 0 ? anchor : "\(anchor)-\(page + 1)",
            "class": classes + (page == 0 ? "" : " continued"),
            "page": table.paging == nil ? "" : number[language],
            "title": table.title[language], "form": table.form?[language] ?? "",
            "basis": table.sheet == .statement ? Label.basis[language] : "",
            "fund": Label.entity[language] + head.entity,
            "entity": Label.preparer[language] + head.preparer, "date": table.date[language],
            "money": Label.money[language], "details": details.isEmpty ? false : ["list": details] as Any,
            "heads": heads, "rows": pages[page].map(row), "notes": isLast ? table.notes.map { $0[language] } : [],
            "signatures": signatures.isEmpty ? false : ["list": signatures] as Any,
            "provenance": (isLast ? head.provenance.footLines : head.provenance.leastLines).map { $0[language] }
                .joined(separator: " "),
        ]
    }

    private var classes: String {
        "\(table.sheet.rawValue) \(width)" + (table.paging == nil ? "" : " ledger")
            + (table.columns.count == 2 ? " facts" : "")
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
        func head(_ text: Wording, columns: Int = 1, rows: Int = 1, _ column: Table.Column? = nil) -> [String: Any] {
            // One or two characters are not set below each other.
            let short = text[language].count < 5 ? "short" : ""
            let kind = column.map { $0.isTrailing ? " amount" : " \($0.key)" } ?? ""
            return [
                "class": short + kind, "text": text[language], "columns": columns,
                "rows": rows,
            ]
        }
        guard table.columns.contains(where: { $0.group != nil }) else {
            return [["cells": table.columns.map { head($0.title, $0) }]]
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
        var columns = table.columns[...]
        let cells = row.parts.flatMap { part in
            defer { columns = columns.dropFirst(part.cells.count) }
            return self.cells(part, Array(columns), isTotal: part.style == .total && !row.beside.isEmpty)
        }
        let isTotal = row.style == .total && row.beside.isEmpty
        return ["class": (isTotal ? "total" : "line") + (row.isCarry ? " carry" : ""), "cells": cells]
    }

    private func cells(_ row: Table.Row, _ columns: [Table.Column], isTotal: Bool) -> [[String: Any]] {
        let indent = if case .line(let steps) = row.style { steps } else { 0 }
        // The words of a row lead to the vouchers behind it; where it begins with a code, the code does.
        let link: Any = row.source.flatMap { anchors.anchor(of: $0) } ?? false
        let isRemark = row.isRemark
        let whole: Any = isRemark ? columns.count : false
        return zip(row.cells.prefix(isRemark ? 1 : .max), columns).enumerated().map { position, cell in
            let (content, column) = cell
            let isFirst = position == 0
            return [
                "class": cellClass(content, column, indent: isFirst ? indent : 0) + (isTotal ? " total" : ""),
                "text": text(content), "link": isFirst ? link : false, "whole": whole,
            ]
        }
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
