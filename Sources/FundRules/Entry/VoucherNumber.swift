/// The number of a voucher (凭证号): its month and its place within the month, in order of recording.
public struct VoucherNumber: Hashable, Sendable, ASCIIWritable {
    /// The month of the voucher's business date.
    public let month: Month
    /// From 1, in order of recording.
    public let serial: Int

    /// The number of a voucher.
    public init(month: Month, serial: Int) {
        self.month = month
        self.serial = serial
    }

    /// Reads `2025-03/0012`: at least four digits, more only where four do not suffice.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        let parsed: VoucherNumber? = copy.withUTF8 { VoucherNumber(ascii: $0) }
        guard let parsed else { return nil }
        self = parsed
    }

    @inline(__always)
    init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        guard (12...16).contains(bytes.count), bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "/"),
            let year = ASCIIDigits.number(bytes, 0, 4), let month = ASCIIDigits.number(bytes, 5, 2),
            let serial = ASCIIDigits.number(bytes, 8, bytes.count - 8), serial > 0,
            bytes.count == 12 || bytes[8] != UInt8(ascii: "0"),
            let month = Month(year: year, month: month)
        else { return nil }
        self.init(month: month, serial: serial)
    }

    /// `2025-03/0012`.
    public func write(to bytes: inout [UInt8]) {
        month.write(to: &bytes)
        bytes.append(UInt8(ascii: "/"))
        ASCIIDigits.append(serial, width: 4, to: &bytes)
    }
}
