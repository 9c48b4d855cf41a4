public import FundRules

/// A line of the bank's and the vouchers that record it, as a person names them.
public struct BankPairing: Hashable, Sendable {
    /// The line of the file, or the serial of a line.
    public let line: String
    /// The vouchers, by their numbers or the numbers of their entries.
    public let vouchers: [String]

    /// A line and its vouchers.
    public init(line: String, vouchers: [String]) {
        self.line = line
        self.vouchers = vouchers
    }

    /// What somebody typed: `12=2025-02/0003,2025-02/0004`.
    ///
    /// - Throws: `Problem` with `pairingMalformed`.
    public init(_ text: String) throws(Problem) {
        let sides = text.replacing("＝", with: "=").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let vouchers = (sides.count == 2 ? sides[1] : "").split { ",，、 ".contains($0) }.map(String.init)
        guard let line = sides.first, !line.isEmpty, !vouchers.isEmpty else {
            throw Problem(.pairingMalformed, [.text(text)])
        }
        self.init(line: String(line), vouchers: vouchers)
    }

    /// The pairing as it can be typed.
    public var text: String { "\(line)=\(vouchers.joined(separator: ","))" }
}

extension BankMatcher {
    /// Matches what a person says belongs together.
    ///
    /// - Throws: `Problem` with `pairingUnknown` where a line or voucher is not there to be compared, `pairingDiffers` where
    ///   the amounts are not the same.
    mutating func match(_ pairings: [BankPairing]) throws(Problem) {
        for pairing in pairings {
            guard let line = openLine(pairing.line) else {
                throw Problem(.pairingUnknown, [.text(pairing.text), .text(pairing.line)])
            }
            var found: [Int] = []
            for name in pairing.vouchers {
                guard let voucher = openVoucher(name), !found.contains(voucher) else {
                    throw Problem(.pairingUnknown, [.text(pairing.text), .text(name)])
                }
                found.append(voucher)
            }
            let sum = found.reduce(0) { $0 &+ vouchers[$1].amount }
            guard sum == lines[line].amount else {
                throw Problem(.pairingDiffers, [.text(pairing.text), .money(lines[line].amount), .money(sum)])
            }
            take(line, found, .manual)
        }
    }

    /// By the line of the file, else by the serial where only one line has it.
    private func openLine(_ name: String) -> Int? {
        if let number = Int(name), let line = openLines.first(where: { lines[$0].line == number }) { return line }
        let serial = FoldedName(name)
        let found = openLines.filter { lines[$0].reference.map(FoldedName.init) == serial }
        return found.count == 1 ? found[0] : nil
    }

    private func openVoucher(_ name: String) -> Int? {
        let number = VoucherNumber(name)
        return openVouchers.first { index in
            number.map { $0 == vouchers[index].number } ?? (String(vouchers[index].entry) == name)
        }
    }
}
