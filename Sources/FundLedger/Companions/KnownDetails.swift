import FundRules
import GRDB

/// The values of private details, to be found again where somebody types one freely.
///
/// Looked up by their first two characters at every place of a text: what it costs follows the text, not the details.
struct KnownDetails {
    /// A value, and where it is kept.
    private struct Value {
        let scalars: [Unicode.Scalar]
        let detail: Erasure.Detail
    }

    private var values: [UInt64: [Value]] = [:]

    /// Those beside the ledger, and those in the table of an older one.
    ///
    /// - Throws: `Problem` with `privateFileRefused`; what somebody else keeps cannot be looked up.
    init(_ database: Database, _ privates: PrivateFile) throws {
        var found = KnownDetails()
        for record in try privates.records() { found.add(record.detail, of: record.entry) }
        defer { self = found }
        guard try CompanionRows.has("private_detail", in: database) else { return }
        try CompanionRows.forEachDetail(in: database) { row in
            if let row { found.add(row.detail, of: row.sequence) }
        }
    }

    private init() {}

    /// Adds a detail of an entry, unless its value is too short to say whom it means: one character, or fewer than six
    /// without a letter among them, because the 12 of a floor is in every December.
    mutating func add(_ detail: PrivateDetail, of sequence: Int) {
        let scalars = Array(detail.value.unicodeScalars)
        guard scalars.count > 1, scalars.count >= 6 || scalars.contains(where: { $0.properties.isAlphabetic }) else {
            return
        }
        let kept = Erasure.Detail(entry: sequence, field: detail.field)
        values[KnownDetails.key(scalars[0], scalars[1]), default: []].append(Value(scalars: scalars, detail: kept))
    }

    /// Where the first value that stands in a text is kept, and the value with all but its first character covered.
    func first(in text: String) -> (detail: Erasure.Detail, covered: String)? {
        guard !values.isEmpty else { return nil }
        let scalars = Array(text.unicodeScalars)
        for place in scalars.indices.dropLast() {
            for value in values[KnownDetails.key(scalars[place], scalars[place + 1])] ?? []
            where scalars[place...].starts(with: value.scalars)
                && KnownDetails.isWhole(place..<place + value.scalars.count, in: scalars)
            {
                let stars = String(repeating: "*", count: min(value.scalars.count, 20) - 1)
                return (value.detail, String(value.scalars[0]) + stars)
            }
        }
        return nil
    }

    private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }

    /// Whether a Latin word or a number that begins or ends a value does so in the text too.
    private static func isWhole(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        func joins(_ left: Int, _ right: Int) -> Bool {
            text.indices.contains(left) && text.indices.contains(right) && isWordPart(text[left])
                && isWordPart(text[right])
        }
        return !joins(range.lowerBound - 1, range.lowerBound) && !joins(range.upperBound - 1, range.upperBound)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
}
