import FundRules
import GRDB
import TransparencyLog

/// Which entry used a reference last, for the verifier: a hash of the reference and a number, 16 bytes an entry.
///
/// The hash is keyed anew in every process, so nobody can prepare a collision; where two references collide all the
/// same, the rule that asks compares the references themselves.
final class ReferenceIndex: EntryHistory {
    private static let prefixes = [Reference.Kind.reference, .invoice].map { ($0, Array("\($0.rawValue):".utf8)) }

    private var entries: [UInt64: Int32] = [:]
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    var count: Int { entries.count }

    private static func key(_ kind: Reference.Kind, _ text: UnsafeRawBufferPointer) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(kind == .invoice)
        hasher.combine(bytes: text)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        var text = reference.text
        let key = text.withUTF8 { ReferenceIndex.key(reference.kind, UnsafeRawBufferPointer($0)) }
        return entries.updateValue(Int32(truncatingIfNeeded: sequence), forKey: key).map(Int.init)
    }

    /// The entry that used a reference last, by the bytes of the cache row: `reference:…` or `invoice:…`.
    func lastUse(row: UnsafeRawBufferPointer) -> Int? {
        for (kind, prefix) in ReferenceIndex.prefixes where row.starts(with: prefix) {
            let text = UnsafeRawBufferPointer(rebasing: row[prefix.count...])
            return entries[ReferenceIndex.key(kind, text)].map(Int.init)
        }
        return nil
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        guard let line = (try? LedgerRows.line(at: sequence, in: database)) ?? nil,
            let entry = try? Entry(decoding: line)
        else { return nil }
        return (entry, line)
    }
}
