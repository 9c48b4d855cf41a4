import Foundation
import FundLedger
package import FundRules
import TransparencyLog

/// Writes tables as JSON: one object, or `{"statements":[…]}` for several; a list is an array of its rows.
package struct JSONWriter {
    private let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// The tables as a JSON value.
    package func value(_ tables: [Table]) -> JSONValue {
        let values = tables.map(value)
        return values.count == 1 ? values[0] : .object(["statements": .array(values)])
    }

    private func value(_ table: Table) -> JSONValue {
        // Programs add up for themselves.
        let listed = table.rows.filter { table.head != nil || $0.style != .total }
        let rows = JSONValue.array(listed.map { row($0, table.columns) })
        guard let head = table.head else { return rows }
        var members: [String: JSONValue] = [
            "statement": .string(table.key), "title": .string(table.title[language]),
            "basis": .string(Label.basis[language]), "entity": .string(head.entity),
            "preparer": .string(head.preparer), "period": .string(head.period.description),
            "closed": .boolean(head.isClosed), "unit": .string("fen"), "rows": rows,
            "notes": .array(table.notes.map { .string($0[language]) }), "ledger": head.provenance.json,
        ]
        if let covers = table.covers, covers != head.period { members["covers"] = .string(covers.description) }
        if let form = table.form { members["form"] = .string(form[language]) }
        if !table.details.isEmpty {
            members["details"] = .object(
                Dictionary(table.details.map { ($0.key, .string($0.value[language])) }) { first, _ in first }
            )
        }
        return .object(members)
    }

    private func row(_ row: Table.Row, _ columns: [Table.Column]) -> JSONValue {
        var members = row.members
        if let key = row.key { members["key"] = .string(key) }
        if let source = row.source { members["source"] = .string(source) }
        for (cell, column) in zip(row.cells, columns) where !column.key.isEmpty && row.members[column.key] == nil {
            switch cell {
            case .empty: break
            case .money(let fen): members[column.key] = .integer(fen)
            case .text(let wording): members[column.key] = .string(wording[language])
            }
        }
        return .object(members)
    }
}

extension JSONWriter {
    /// A value over several lines: members in order of name, slashes as they are, a line feed at the end.
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// Canonical JSON in the same layout.
    package static func text(canonical json: [UInt8]) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(json))
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let text = try JSONSerialization.data(withJSONObject: value, options: options)
        return String(decoding: text, as: UTF8.self) + "\n"
    }
}

extension Provenance {
    /// The same names as a verdict has in JSON.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "size": .integer(Int64(size)), "root": .string(root.base64), "verdict": .string(word.rawValue),
            // What has findings is not stated.
            "findings": .integer(0),
        ]
        if !doubts.isEmpty { members["doubts"] = .array(doubts.map { .integer(Int64($0.code.rawValue)) }) }
        if !openObjections.isEmpty {
            members["openObjections"] = .array(openObjections.map { .integer(Int64($0.sequence)) })
        }
        if !unpublished.isEmpty {
            members["unpublished"] = .array(unpublished.map { .integer(Int64($0.request)) })
        }
        if !incarnations.isEmpty {
            members["incarnations"] = .array(incarnations.map { .integer(Int64($0.entry)) })
        }
        return .object(members)
    }
}
