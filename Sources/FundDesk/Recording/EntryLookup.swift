import Foundation

/// Finds entries by what people call them.
public struct EntryLookup {
    private let ledger: LedgerFile

    /// A search in a ledger.
    public init(_ ledger: LedgerFile) {
        self.ledger = ledger
    }

    /// The position of an entry named by its sequence number (`17`) or its voucher number (`2025-03/0012`), or as the program
    /// prints either: `第 17 条`, `entry 17`.
    ///
    /// - Throws: `Problem` with `entryMissing`.
    public func sequence(_ name: String) throws -> Int {
        let size = try ledger.size()
        switch EntryName(name) {
        case .voucher(let number): if let found = try first(from: 0, where: { $0.number == number }) { return found }
        case .position(let sequence): if (0..<size).contains(sequence) { return sequence }
        case nil: break
        }
        throw Problem(.entryMissing, [.text(name), .number(size)])
    }

    /// The entry that is named.
    ///
    /// - Throws: `Problem` with `entryMissing` or `entryUnreadable`.
    package func entry(_ name: String) throws -> Entry { try entry(at: sequence(name)) }

    /// The entry at a position.
    ///
    /// - Throws: `Problem` with `entryUnreadable`.
    package func entry(at sequence: Int) throws -> Entry {
        guard let entry = try ledger.entry(at: sequence) else { throw Problem(.entryUnreadable, entry: sequence) }
        return entry
    }

    /// The positions of the vouchers with some numbers, from one pass over the ledger.
    public func sequences(of numbers: Set<VoucherNumber>) throws -> [VoucherNumber: Int] {
        guard !numbers.isEmpty else { return [:] }
        var found: [VoucherNumber: Int] = [:]
        try ledger.forEachLine(from: 0) { sequence, line in
            if let number = try? Entry(decoding: line).number, numbers.contains(number) { found[number] = sequence }
            return found.count < numbers.count
        }
        return found
    }

    /// The entry that reverses another, and those that refund it; a line that cannot be read is passed over.
    public func successors(of sequence: Int) throws -> (reversal: Int?, refunds: [Int]) {
        var found: (reversal: Int?, refunds: [Int]) = (nil, [])
        try ledger.forEachLine(from: sequence + 1) { position, line in
            guard let entry = try? Entry(decoding: line) else { return true }
            if (entry.body as? Reversal)?.entry == sequence { found.reversal = found.reversal ?? position }
            if (entry.body as? Refund)?.entry == sequence { found.refunds.append(position) }
            return true
        }
        return found
    }

    /// The entries that reverse some others, by these; a line that cannot be read is passed over.
    public func reversals(of sequences: Set<Int>) throws -> [Int: Int] {
        guard let first = sequences.min() else { return [:] }
        var found: [Int: Int] = [:]
        // As every line of a reversal has it; all others need not be decoded.
        let mark = Array("\"kind\":\"\(Reversal.kind)\"".utf8)
        try ledger.forEachLine(from: first + 1) { position, line in
            guard line.contains(mark) else { return true }
            if let reversal = (try? Entry(decoding: line))?.body as? Reversal, sequences.contains(reversal.entry) {
                found[reversal.entry] = found[reversal.entry] ?? position
            }
            return found.count < sequences.count
        }
        return found
    }

    /// The first entry that fits, read in order; a line that cannot be read is passed over.
    private func first(from start: Int, where fits: (Entry) -> Bool) throws -> Int? {
        var found: Int?
        try ledger.forEachLine(from: start) { sequence, line in
            if let entry = try? Entry(decoding: line), fits(entry) { found = sequence }
            return found == nil
        }
        return found
    }
}

extension UnsafeRawBufferPointer {
    /// Whether some bytes, at least one, stand one after the other anywhere in it.
    func contains(_ bytes: [UInt8]) -> Bool {
        guard let start = baseAddress else { return false }
        var place = 0
        while place + bytes.count <= count,
            let found = memchr(start + place, Int32(bytes[0]), count - bytes.count + 1 - place)
        {
            if memcmp(found, bytes, bytes.count) == 0 { return true }
            place = UnsafeRawPointer(found) - start + 1
        }
        return false
    }
}
