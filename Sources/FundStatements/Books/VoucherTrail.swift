import FundRules

/// What a later voucher names of an earlier one: when it was dated, by what number, and for which bank line or invoice
/// it stood.
///
/// The ledger says which voucher a reversal undoes, and nothing of what is recorded in its place. But a bank serial and
/// an invoice are used once, and a reversal gives them back: the voucher that uses one again is the one that was recorded
/// anew. Without either nobody can tell, and nothing is said. Memory: sixteen bytes an entry.
struct VoucherTrail: Sendable {
    private struct Mark {
        let day: Int32
        /// 0 where the entry is no voucher.
        let serial: UInt32
        /// A hash of the bank serial, with its piece where it has one; 0 where it has none.
        let reference: UInt64
    }

    /// What a voucher names of earlier ones.
    struct Links {
        /// What it reverses.
        var original: VoucherLink?
        /// What was reversed and is recorded anew by it.
        var replaced: VoucherLink?
    }

    private var marks: [Mark] = []
    /// Hashes of the invoices, by entry.
    private var invoices: [Int: UInt64] = [:]
    /// What was given back and is not used again, and the entry that had it.
    private var open: [UInt64: Int] = [:]

    /// Notes an entry; the entries come in order, and none is left out.
    mutating func take(_ entry: Entry) -> Links {
        var links = Links()
        guard let number = entry.number else {
            marks.append(Mark(day: 0, serial: 0, reference: 0))
            return links
        }
        var (reference, invoice) = (UInt64(0), UInt64(0))
        entry.forEachReference { kind, bytes in
            let hash = VoucherTrail.hash(kind, bytes)
            if kind == .invoice { invoice = hash } else { reference = hash }
        }
        marks.append(
            Mark(
                day: Int32(truncatingIfNeeded: entry.date.daysSinceEpoch),
                serial: UInt32(truncatingIfNeeded: number.serial),
                reference: reference
            )
        )
        if invoice != 0 { invoices[entry.sequence] = invoice }
        // Comparing types first: a cast would copy the body of every voucher.
        if type(of: entry.body) == Reversal.self, let reversal = entry.body as? Reversal {
            links.original = link(reversal.entry)
            giveBack(reversal.entry)
        } else if !open.isEmpty, let replaced = [reference, invoice].compactMap({ open[$0] }).first {
            links.replaced = link(replaced)
            open = open.filter { $0.value != replaced }
        }
        return links
    }

    private mutating func giveBack(_ sequence: Int) {
        guard marks.indices.contains(sequence) else { return }
        for hash in [marks[sequence].reference, invoices[sequence] ?? 0] where hash != 0 { open[hash] = sequence }
    }

    private func link(_ sequence: Int) -> VoucherLink? {
        guard marks.indices.contains(sequence), marks[sequence].serial > 0 else { return nil }
        let date = CalendarDate(daysSinceEpoch: Int64(marks[sequence].day))
        let number = VoucherNumber(month: date.month, serial: Int(marks[sequence].serial))
        return VoucherLink(sequence: sequence, number: number, date: date)
    }

    private static func hash(_ kind: Reference.Kind, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(bytes: bytes)
        return UInt64(bitPattern: Int64(hasher.finalize())) | 1
    }
}
