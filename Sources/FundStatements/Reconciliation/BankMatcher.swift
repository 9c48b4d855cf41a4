import FundRules

/// The work of a comparison: both sides, and what of each is still open.
struct BankMatcher {
    let lines: [BankComparison.BankItem]
    let vouchers: [BankBook.Item]
    private(set) var matches: [BankComparison.Match] = []
    private(set) var offset: [BankBook.Item] = []
    private(set) var returned: [BankComparison.BankItem] = []
    private(set) var isLineOpen: [Bool]
    private(set) var isVoucherOpen: [Bool]
    /// The line that a voucher was matched with.
    private var lineOfVoucher: [Int: Int] = [:]
    /// Where a voucher stands, by its entry.
    private let positions: [Int: Int]
    /// Vouchers that another one of these reverses.
    private let undone: Set<Int>

    init(_ lines: [BankComparison.BankItem], _ vouchers: [BankBook.Item]) {
        self.lines = lines
        self.vouchers = vouchers
        isLineOpen = Array(repeating: true, count: lines.count)
        isVoucherOpen = Array(repeating: true, count: vouchers.count)
        positions = Dictionary(vouchers.enumerated().map { ($1.entry, $0) }) { first, _ in first }
        undone = Set(vouchers.compactMap(\.reverses))
    }

    var openLines: [Int] { lines.indices.filter { isLineOpen[$0] } }
    var openVouchers: [Int] { vouchers.indices.filter { isVoucherOpen[$0] } }

    /// Two different serials are two movements; a reversal has that of the voucher it undoes, the bank's return its own.
    func isPossible(_ line: Int, _ voucher: Int) -> Bool {
        lines[line].reference == nil || !vouchers[voucher].isTold
    }

    mutating func take(_ line: Int, _ found: [Int], _ basis: BankComparison.Basis) {
        isLineOpen[line] = false
        for voucher in found {
            isVoucherOpen[voucher] = false
            lineOfVoucher[voucher] = line
            matches.append(BankComparison.Match(line: lines[line], voucher: vouchers[voucher], basis: basis))
        }
    }

    private mutating func setOff(_ one: Int, _ other: Int) {
        (isVoucherOpen[one], isVoucherOpen[other]) = (false, false)
        offset += [vouchers[one], vouchers[other]]
    }

    private mutating func setOff(line one: Int, _ other: Int) {
        (isLineOpen[one], isLineOpen[other]) = (false, false)
        returned += [lines[one], lines[other]]
    }
}

// MARK: Serials
extension BankMatcher {
    /// Serials as the rules compare them: the bank's file may have other widths, cases and spaces than who typed them.
    mutating func matchBySerial() {
        var candidates: [FoldedName: [Int]] = [:]
        // What stands comes first: what was reversed and recorded anew is one movement of the bank.
        let order = openVouchers.filter { !undone.contains(vouchers[$0].entry) }
        for voucher in order + openVouchers.filter({ undone.contains(vouchers[$0].entry) }) {
            if let reference = vouchers[voucher].reference {
                candidates[FoldedName(reference), default: []].append(voucher)
            }
        }
        var inPieces: [(line: Int, serial: FoldedName)] = []
        for line in openLines {
            guard let serial = lines[line].reference.map(FoldedName.init), let found = candidates[serial] else {
                continue
            }
            guard let same = found.firstIndex(where: { vouchers[$0].amount == lines[line].amount }) else {
                inPieces.append((line, serial))
                continue
            }
            take(line, [found[same]], .serial)
            candidates[serial]?.remove(at: same)
        }
        for (line, serial) in inPieces {
            let all = candidates[serial] ?? []
            let standing = all.filter { !undone.contains(vouchers[$0].entry) && vouchers[$0].reverses == nil }
            for pieces in [all, standing]
            where !pieces.isEmpty && pieces.reduce(0, { $0 &+ vouchers[$1].amount }) == lines[line].amount {
                take(line, pieces, .serial)
                candidates[serial]?.removeAll { pieces.contains($0) }
                break
            }
        }
    }
}

// MARK: What undoes each other
extension BankMatcher {
    /// A voucher and its reversal, both under way: two movements of the bank where it has both, else none.
    mutating func offsetReversals() {
        let byAmount = Dictionary(grouping: openLines) { lines[$0].amount }
        for reversal in openVouchers {
            guard let original = vouchers[reversal].reverses.flatMap({ positions[$0] }) else { continue }
            guard vouchers[reversal].amount &+ vouchers[original].amount == 0 else { continue }
            let backs = (byAmount[vouchers[reversal].amount] ?? []).filter { isLineOpen[$0] }
            if let line = lineOfVoucher[original] {
                // The bank has what was reversed; where it has one movement back since, that is the reversal's.
                let later = backs.filter { lines[$0].date >= lines[line].date }
                let marked = later.filter { lines[$0].isReturn }
                if let back = marked.count == 1 ? marked[0] : later.count == 1 ? later[0] : nil {
                    take(back, [reversal], .amount)
                }
            } else if isVoucherOpen[original] {
                let there = (byAmount[vouchers[original].amount] ?? []).first {
                    isLineOpen[$0] && isPossible($0, original) && isNear($0, original)
                }
                let back = there.flatMap { there in backs.first { lines[$0].date >= lines[there].date } }
                if let there, let back {
                    take(there, [original], .amount)
                    take(back, [reversal], .amount)
                } else {
                    setOff(original, reversal)
                }
            }
        }
    }

    /// A reversal of what was settled before, and the voucher that took its place: nothing moved at the bank.
    mutating func offsetReplacements() {
        let standing = openVouchers.filter { vouchers[$0].reverses == nil }
        let byAmount = Dictionary(grouping: standing) { vouchers[$0].amount }
        for reversal in openVouchers where vouchers[reversal].reverses != nil {
            let others = (byAmount[0 &- vouchers[reversal].amount] ?? []).filter {
                isVoucherOpen[$0] && vouchers[$0].entry > vouchers[reversal].entry
            }
            let serial = vouchers[reversal].reference.map(FoldedName.init)
            let same = others.first { vouchers[$0].reference.map(FoldedName.init) == serial }
            if let other = same ?? others.first { setOff(other, reversal) }
        }
    }

    /// A line and the one by which the bank took it back, by its serial or in its own words: nothing moved in the end.
    mutating func offsetReturns() {
        var byAmount: [Int64: [Int]] = [:]
        for line in openLines {
            let earlier = (byAmount[0 &- lines[line].amount] ?? []).filter { isLineOpen[$0] }
            let serial = lines[line].reference.map(FoldedName.init)
            let same = earlier.last { serial != nil && lines[$0].reference.map(FoldedName.init) == serial }
            if let other = same ?? (lines[line].isReturn ? earlier.last : nil) {
                setOff(line: other, line)
            } else {
                byAmount[lines[line].amount, default: []].append(line)
            }
        }
    }

    func isNear(_ line: Int, _ voucher: Int) -> Bool {
        abs(lines[line].date.daysSinceEpoch - vouchers[voucher].date.daysSinceEpoch) <= BankComparison.days
    }
}

extension BankBook.Item {
    /// Whether the bank's own serial of this movement is known.
    var isTold: Bool { reference != nil && reverses == nil }
}

extension BankLine {
    /// Whether the bank's words say that it takes back an earlier line.
    var saysReturn: Bool {
        guard let text else { return false }
        return ["退汇", "退回", "退票", "退款", "冲正", "抹账", "冲账", "撤销", "冲回"].contains { text.contains($0) }
    }
}
