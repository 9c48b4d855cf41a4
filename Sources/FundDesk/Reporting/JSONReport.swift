import Foundation
import FundStatements

/// Reports for programs.
package enum JSONReport {
    /// A value as JSON.
    package static func text(_ value: some Encodable) throws -> String { try value.json() }

    /// Canonical JSON in the same layout.
    package static func text(canonical json: [UInt8]) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(json))
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let text = try JSONSerialization.data(withJSONObject: value, options: options)
        return String(decoding: text, as: UTF8.self) + "\n"
    }
}
