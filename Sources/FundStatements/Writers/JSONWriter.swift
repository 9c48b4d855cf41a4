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
        let details = Dictionary(table.details.map { ($0.key, JSONValue.string($0.value[language])) }) { first, _ in
            first
        }
        return .object(of: [
            "statement": .string(table.key), "title": .string(table.title[language]),
            "basis": .string(Label.basis[language]), "entity": .string(head.entity),
            "preparer": .string(head.preparer), "period": .string(head.period.description),
            "covers": table.covers.flatMap { $0 == head.period ? nil : .string($0.description) },
            "form": table.form.map { .string($0[language]) }, "closed": .boolean(head.isClosed),
            "asOf": head.day == head.period.lastDay ? nil : .string(head.day.description),
            "unit": .string("fen"), "rows": rows, "notes": .strings(table.notes.map { $0[language] }),
            "details": details.isEmpty ? nil : .object(details), "ledger": head.provenance.json,
        ])
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

    /// A value in one line: members in order of name, slashes as they are, a line feed at the end.
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
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
        .object(of: [
            "size": .count(size), "root": .string(root.base64), "verdict": .string(word.rawValue),
            // What has findings is not stated.
            "findings": .integer(0), "doubts": .list(doubts.map { .count($0.code.rawValue) }),
            "openObjections": .list(openObjections.map { .count($0.sequence) }),
            "unpublished": .list(unpublished.map { .count($0.request) }),
            "incarnations": .list(incarnations.map { .count($0.entry) }),
            "attestations": attestations.isEmpty ? nil : .array(attestations.map(\.json)),
        ])
    }
}
