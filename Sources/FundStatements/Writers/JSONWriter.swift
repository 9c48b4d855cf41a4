import FundLedger
import FundRules
import TransparencyLog

/// Writes tables as JSON: one object, or `{"statements":[…]}` for several.
struct JSONWriter {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// The tables as a JSON value.
    func value(_ tables: [Table]) -> JSONValue {
        let values = tables.map(value)
        return values.count == 1 ? values[0] : .object(["statements": .array(values)])
    }

    private func value(_ table: Table) -> JSONValue {
        var members: [String: JSONValue] = [
            "statement": .string(table.key), "title": .string(table.title[language]),
            "basis": .string(Label.basis[language]), "entity": .string(table.head.entity),
            "preparer": .string(table.head.preparer), "period": .string(table.head.period.description),
            "closed": .boolean(table.head.isClosed), "unit": .string("fen"),
            "rows": .array(table.rows.map { row($0, table.columns) }),
            "notes": .array(table.notes.map { .string($0[language]) }), "ledger": table.provenance.json,
        ]
        if table.covers != table.head.period { members["covers"] = .string(table.covers.description) }
        if let form = table.form { members["form"] = .string(form[language]) }
        if !table.details.isEmpty {
            members["details"] = .object(
                Dictionary(table.details.map { ($0.key, .string($0.value[language])) }) { first, _ in first }
            )
        }
        return .object(members)
    }

    private func row(_ row: Table.Row, _ columns: [Table.Column]) -> JSONValue {
        var members: [String: JSONValue] = [:]
        if let key = row.key { members["key"] = .string(key) }
        if let source = row.source { members["source"] = .string(source) }
        for (cell, column) in zip(row.cells, columns) {
            switch cell {
            case .empty: break
            case .money(let fen): members[column.key] = .integer(fen)
            case .text(let wording): members[column.key] = .string(wording[language])
            }
        }
        return .object(members)
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
