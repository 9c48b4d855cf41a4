/// A bank serial that several vouchers share (一笔流水分记), each with a piece of the bank's line.
public struct SharedSerial: Hashable, Sendable {
    /// The day of those that stand: that of the first of them.
    let date: CalendarDate
    /// How many stand.
    var standing: Int

    func encode(_ reference: String, to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("date", form: date)
            $0.member("reference", reference)
            $0.member("standing", Int64(standing))
        }
    }

    static func read(from reader: inout CanonicalReader) throws(CanonicalError) -> (String, SharedSerial) {
        try reader.beginObject()
        try reader.member("date")
        let date = try reader.date()
        try reader.member("reference")
        let reference = try reader.code()
        try reader.member("standing")
        let standing = Int(try reader.integer(in: 1...Limits.integer))
        try reader.endObject()
        return (reference, SharedSerial(date: date, standing: standing))
    }
}

extension FundState {
    /// Violation where a bank serial is another voucher's.
    ///
    /// Pieces of one line share it on one day. What takes the place of a piece that was reversed may have another day,
    /// because the month of the bank's may be closed by then.
    func checkSerial(_ reference: String, _ piece: Int?, _ judgement: inout Judgement) {
        let earlier = user(of: Reference(kind: .reference, text: reference), judgement) { $0.reference }
        let sameOne = piece.flatMap { piece in
            user(of: Reference(kind: .piece(piece), text: reference), judgement) {
                $0.piece == piece ? $0.reference : nil
            }
        }
        guard let earlier else { return }
        let mayShare: Bool
        if let shared = sharedSerials[reference] {
            let isVacant = sameOne.map(reversed.contains) ?? (shared.date == judgement.date)
            mayShare = piece != nil && isVacant
        } else {
            mayShare = reversed.contains(earlier)
        }
        if !mayShare { judgement.add(.referenceUsed, reference, String(sameOne ?? earlier)) }
    }

    /// A piece of a bank line is taken.
    mutating func holdPiece(of voucher: some VoucherBody, on date: CalendarDate) {
        guard let reference = voucher.reference else { return }
        sharedSerials[reference, default: SharedSerial(date: date, standing: 0)].standing += 1
    }

    /// A piece of a bank line is free again.
    mutating func releasePiece(of voucher: any VoucherBody) {
        guard let reference = voucher.reference, let shared = sharedSerials[reference] else { return }
        sharedSerials[reference]?.standing -= 1
        if shared.standing <= 1 { sharedSerials[reference] = nil }
    }
}

extension CanonicalReader {
    /// Reads the number of a piece, if there is one.
    @inline(__always)
    mutating func optionalPiece() throws(CanonicalError) -> Int? {
        guard optionalMember("piece") else { return nil }
        return Int(try integer(in: 1...Limits.pieces))
    }

    /// Reads a bank serial, which a piece must have.
    mutating func optionalReference(of piece: Int?) throws(CanonicalError) -> String? {
        guard optionalMember("reference") else {
            guard piece == nil else { throw failure(.malformedValue, at: nil, "piece") }
            return nil
        }
        return try code()
    }

    /// Reads a bank serial and the number of its piece before it.
    mutating func sharedReference() throws(CanonicalError) -> (piece: Int?, reference: String?) {
        let piece = try optionalPiece()
        return (piece, try optionalReference(of: piece))
    }

    /// Reads the account of cash in hand, the only one that is written.
    @inline(__always)
    mutating func imprest() throws(CanonicalError) {
        let start = position
        guard try account() == .imprest else { throw failure(.malformedValue, at: start) }
    }
}
