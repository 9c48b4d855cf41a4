/// A JSON value; money is integer fen.
package enum JSONValue: Encodable, Hashable, Sendable {
    case string(String)
    case integer(Int64)
    case boolean(Bool)
    case array([JSONValue])
    case object([String: JSONValue])

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .boolean(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// The value as text.
    package func text() throws -> String { try JSONWriter.text(self) }

    /// The value as one line, with its line feed.
    package func line() throws -> String { try JSONWriter.line(self) }

    /// An object with further members, of those that there are; each in place of one of its name.
    package func adding(_ members: [String: JSONValue?]) -> JSONValue {
        guard case .object(let own) = self else { return self }
        return .object(own.merging(members.compactMapValues(\.self)) { $1 })
    }

    /// A whole number.
    package static func count(_ number: Int) -> JSONValue { .integer(Int64(number)) }

    /// Some values; nil where there are none.
    package static func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

    /// Some texts.
    package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

    /// Sums in fen by name; the first of a name counts.
    package static func sums(_ sums: [(String, Int64)]) -> JSONValue {
        .object(Dictionary(sums.map { ($0, .integer($1)) }) { first, _ in first })
    }

    /// An object of those members that there are.
    package static func object(of members: [String: JSONValue?]) -> JSONValue {
        .object(members.compactMapValues(\.self))
    }
}
