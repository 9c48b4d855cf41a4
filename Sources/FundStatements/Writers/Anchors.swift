import FundRules

/// The anchors of a page's tables; codes may have characters that an address cannot have.
struct Anchors {
    private let positions: [String: Int]

    init(_ tables: [Table]) {
        positions = Dictionary(tables.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// The anchor of a table; of an account whose details have ledgers of their own, that of the first; nil where the
    /// page has no such table.
    func anchor(of key: String) -> String? {
        let details = [key] + Tenure.allCases.indices.map { "\(key).\($0 + 1)" }
        return details.lazy.compactMap { positions[$0] }.first.map { "t\($0 + 1)" }
    }
}
