import FundRules

/// Lines and vouchers of one amount: a group, even where nobody can say which is which.
///
/// Those of one day that may belong to the same are one heap, so that a year of equal contributions is a few heaps and not
/// thousands of pairs.
private struct EqualAmounts {
    private struct Heap: Hashable {
        let day: Int64
        /// Whether it has the bank's serials, of which another one is another movement.
        let isTold: Bool
    }

    private var lines: [Heap: Int] = [:]
    private var vouchers: [Heap: Int] = [:]
    private var pairs: [Heap: [Heap: Int]] = [:]
    /// The lines' heaps in order.
    private var order: [Heap] = []

    mutating func add(lineOn day: Int64, isTold: Bool) { lines[Heap(day: day, isTold: isTold), default: 0] += 1 }
    mutating func add(voucherOn day: Int64, isTold: Bool) { vouchers[Heap(day: day, isTold: isTold), default: 0] += 1 }

    /// As many pairs as there can be, the nearest days first.
    mutating func pairOff() -> [(line: (Int64, Bool), voucher: (Int64, Bool), count: Int)] {
        order = lines.keys.sorted { ($0.day, $0.isTold ? 0 : 1) < ($1.day, $1.isTold ? 0 : 1) }
        for distance in 0...BankComparison.days {
            // Who has a serial has fewer to go with, and chooses first.
            for isTold in [true, false] {
                for line in order {
                    for day in Set([line.day - distance, line.day + distance]).sorted() {
                        let other = Heap(day: day, isTold: isTold)
                        if line.isTold != isTold { pair(line, other) }
                    }
                }
            }
            for line in order where !line.isTold {
                for day in Set([line.day - distance, line.day + distance]).sorted() {
                    pair(line, Heap(day: day, isTold: false))
                }
            }
        }
        for line in order { while lines[line, default: 0] > 0, makeRoom(for: line) {} }
        return order.flatMap { line in
            (pairs[line] ?? [:]).sorted { ($0.key.day, $0.key.isTold ? 0 : 1) < ($1.key.day, $1.key.isTold ? 0 : 1) }
                .map { ((line.day, line.isTold), ($0.key.day, $0.key.isTold), $0.value) }
        }
    }

    private mutating func pair(_ line: Heap, _ voucher: Heap) {
        let count = min(lines[line, default: 0], vouchers[voucher, default: 0])
        guard count > 0 else { return }
        move(count, line, voucher)
        lines[line, default: 0] -= count
        vouchers[voucher, default: 0] -= count
    }

    private mutating func move(_ count: Int, _ line: Heap, _ voucher: Heap) {
        pairs[line, default: [:]][voucher, default: 0] += count
    }

    private func reach(of line: Heap) -> [Heap] {
        (line.day - BankComparison.days...line.day + BankComparison.days).flatMap { day in
            [Heap(day: day, isTold: false)] + (line.isTold ? [] : [Heap(day: day, isTold: true)])
        }
    }

    /// Lets others give way, one after the other, so that one more line finds a voucher; false where there is no way.
    private mutating func makeRoom(for start: Heap) -> Bool {
        var cameFrom: [Heap: Heap] = [:]
        var gaveWay: [Heap: Heap] = [:]
        var queue = [start]
        while !queue.isEmpty {
            let line = queue.removeFirst()
            for voucher in reach(of: line) where cameFrom[voucher] == nil {
                cameFrom[voucher] = line
                if vouchers[voucher, default: 0] > 0 {
                    shift(to: voucher, from: start, cameFrom, gaveWay)
                    return true
                }
                for other in order where other != start && gaveWay[other] == nil {
                    guard pairs[other]?[voucher] ?? 0 > 0 else { continue }
                    gaveWay[other] = voucher
                    queue.append(other)
                }
            }
        }
        return false
    }

    private mutating func shift(to end: Heap, from start: Heap, _ cameFrom: [Heap: Heap], _ gaveWay: [Heap: Heap]) {
        vouchers[end, default: 0] -= 1
        lines[start, default: 0] -= 1
        var voucher = end
        while let line = cameFrom[voucher] {
            move(1, line, voucher)
            guard line != start, let before = gaveWay[line] else { return }
            move(-1, line, before)
            voucher = before
        }
    }
}

extension BankMatcher {
    /// The nearest days first; of more lines than vouchers, or the other way round, as many stay open as there are more.
    mutating func matchByAmount() {
        let vouchersByAmount = Dictionary(grouping: openVouchers) { vouchers[$0].amount }
        let linesByAmount = Dictionary(grouping: openLines) { lines[$0].amount }
        for amount in linesByAmount.keys.sorted() {
            guard let vouchers = vouchersByAmount[amount], let lines = linesByAmount[amount] else { continue }
            matchEqual(lines, vouchers)
        }
    }

    private mutating func matchEqual(_ candidates: [Int], _ others: [Int]) {
        var heaps = EqualAmounts()
        var lineHeaps: [Int64: [Bool: [Int]]] = [:]
        var voucherHeaps: [Int64: [Bool: [Int]]] = [:]
        // From the last to the first, so that the first is taken from the end.
        for line in candidates.reversed() {
            let (day, isTold) = (lines[line].date.daysSinceEpoch, lines[line].reference != nil)
            heaps.add(lineOn: day, isTold: isTold)
            lineHeaps[day, default: [:]][isTold, default: []].append(line)
        }
        for voucher in others.reversed() {
            let (day, isTold) = (vouchers[voucher].date.daysSinceEpoch, vouchers[voucher].isTold)
            heaps.add(voucherOn: day, isTold: isTold)
            voucherHeaps[day, default: [:]][isTold, default: []].append(voucher)
        }
        for (line, voucher, count) in heaps.pairOff() {
            for _ in 0..<count {
                guard let one = lineHeaps[line.0]?[line.1]?.popLast() else { break }
                guard let other = voucherHeaps[voucher.0]?[voucher.1]?.popLast() else { break }
                take(one, [other], .amount)
            }
        }
    }
}
