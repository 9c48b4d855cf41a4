import FundRules
import GRDB
import TransparencyLog

/// Which entry used a reference last, for the verifier: a hash of the reference and a number, 16 bytes an entry.
///
/// The hash is keyed anew in every process, so nobody can prepare a collision; where two references collide all the
/// same, the rule that asks compares the references themselves.
final class ReferenceIndex: EntryHistory {
    private var entries: [UInt64: Int32] = [:]
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    var count: Int { entries.count }

    static func key(_ kind: Reference.Kind, _ text: String) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(kind)
        var copy = text
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        entries.updateValue(
            Int32(truncatingIfNeeded: sequence),
            forKey: ReferenceIndex.key(reference.kind, reference.text)
        ).map(Int.init)
    }

    /// The entry that used a reference last, by the text of the cache row: `reference:…` or `invoice:…`.
    func lastUse(row text: String) -> Int? {
        for kind in [Reference.Kind.reference, .invoice] where text.hasPrefix("\(kind.rawValue):") {
            let key = ReferenceIndex.key(kind, String(text.dropFirst(kind.rawValue.count + 1)))
            return entries[key].map(Int.init)
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
