package import FundLedger
import FundRules

/// What a later voucher names of an earlier one: when it was dated, by what number, and for which bank line or invoice
/// it stood.
///
/// The ledger says which voucher a reversal undoes, and nothing of what is recorded in its place. But a bank serial and
/// an invoice are used once, and a reversal gives them back: the voucher that uses one again is the one that was recorded
/// anew. Without either nobody can tell, and nothing is said.
package struct VoucherTrail: Sendable {
    /// What a voucher names of earlier ones.
    package struct Links {
        /// What it reverses.
        package var original: VoucherLink?
        /// What was reversed and is recorded anew by it.
        package var replaced: VoucherLink?
    }

    /// The vouchers that were reversed, and the entries that reversed them.
    private(set) var reversals: [Int: VoucherLink] = [:]
    /// What was given back and is not used again, by hash, and the voucher that had it.
    private var open: [UInt64: VoucherLink] = [:]

    /// Nothing yet.
    package init() {}

    /// Notes an entry; the entries come in order, and none is left out.
    @inline(__always)
    package mutating func take(_ judged: JudgedEntry) -> Links {
        // Nearly every entry is a contribution of its own; a cast would copy the body.
        judged.entry.isContribution && (open.isEmpty || !judged.mayRepeat) ? Links() : take(rare: judged)
    }

    @inline(never)
    private mutating func take(rare judged: JudgedEntry) -> Links {
        let entry = judged.entry
        var links = Links()
        if let reversal = entry.body as? Reversal {
            reversals[reversal.entry] = VoucherLink(entry)
            guard let original = judged.earlier(reversal.entry), let link = VoucherLink(original) else { return links }
            links.original = link
            for hash in VoucherTrail.hashes(original) { open[hash] = link }
        } else if let replaced = VoucherTrail.hashes(entry).compactMap({ open[$0] }).first {
            links.replaced = replaced
            open = open.filter { $0.value != replaced }
        }
        return links
    }

    /// Of the bank serial, with its piece where it has one, then of the invoice.
    private static func hashes(_ entry: Entry) -> [UInt64] {
        var (serial, invoice): (UInt64?, UInt64?)
        entry.forEachReference { kind, bytes in
            var hasher = Hasher()
            hasher.combine(kind)
            hasher.combine(bytes: bytes)
            let hash = UInt64(bitPattern: Int64(hasher.finalize()))
            if kind == .invoice { invoice = hash } else { serial = hash }
        }
        return [serial, invoice].compactMap { $0 }
    }
}
