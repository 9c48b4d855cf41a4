/// What is told of an entry's private details: nothing but their names, unless somebody asks for more.
package struct PrivateReport {
    /// The names and what is said of each, in order; nil of a value that is not shown.
    package let rows: [(field: String, text: Wording?)]
    /// The values by name, if asked for.
    package let values: [String: String]?

    /// Where there is no ledger to look into: the names only.
    package init(_ entry: Entry) {
        rows = entry.commitments.map { ($0.field, nil) }
        values = nil
    }

    /// - Parameter isOpen: whether the values are asked for.
    package init(_ entry: Entry, _ ledger: LedgerFile, isOpen: Bool) throws {
        guard !entry.commitments.isEmpty else {
            rows = []
            values = nil
            return
        }
        // Who does not ask for values is not bothered with the file that has them.
        let found = try isOpen ? ledger.privateDetails(of: [entry]) : (try? ledger.privateDetails(of: [entry])) ?? [:]
        let details = Dictionary((found[entry.sequence] ?? []).map { ($0.field, $0.value) }) { first, _ in first }
        let erasures = try PrivateReport.erasures(of: entry.sequence, ledger)
        rows = entry.commitments.map { commitment in
            if let value = details[commitment.field] {
                return (commitment.field, isOpen ? .plain(value) : nil)
            }
            let decision = erasures[commitment.field].map { EnclosureTexts.erasedBy.filled(String($0)) }
            return (commitment.field, decision ?? EnclosureTexts.lost)
        }
        values = isOpen ? details : nil
    }

    /// The entries that erased an entry's details, by name.
    private static func erasures(of sequence: Int, _ ledger: LedgerFile) throws -> [String: Int] {
        var found: [String: Int] = [:]
        try ledger.forEachLine(from: sequence + 1) { position, line in
            let erasure = (try? Entry(decoding: line))?.body as? Erasure
            if let detail = erasure?.detail, detail.entry == sequence { found[detail.field] = position }
            return true
        }
        return found
    }
}
