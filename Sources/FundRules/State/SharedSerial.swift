/// A bank serial that several vouchers share (一笔流水分记), each with a piece of the bank's line.
public struct SharedSerial: Hashable, Sendable {
    /// The serial as the first of those that stand has it.
    let reference: String
    /// The day of those that stand: that of the first of them.
    let date: CalendarDate
    /// How many stand.
    var standing: Int
}

extension SharedSerial: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: SharedSerial?, by coder: inout Coder) throws(Coder.Failure) {
        date = try coder.value("date", written?.date)
        reference = try coder.code("reference", written?.reference)
        standing = try coder.value("standing", written?.standing)
        try coder.check(standing >= 1)
    }
}

extension FundState {
    /// Violation where a bank serial is another voucher's.
    ///
    /// Pieces of one line share it on one day. What takes the place of a piece that was reversed may have another day,
    /// because the month of the bank's may be closed by then.
    func checkSerial(_ reference: String, _ piece: Int?, _ judgement: inout Judgement) {
        let earlier = user(of: Reference(.reference, reference), judgement)
        let sameOne = piece.flatMap { user(of: Reference(.piece($0), reference), judgement) }
        guard let earlier else { return }
        let mayShare: Bool
        if let shared = sharedSerials[FoldedName(reference)] {
            let isVacant = sameOne.map(reversed.contains) ?? (shared.date == judgement.date)
            mayShare = piece != nil && isVacant
        } else {
            mayShare = reversed.contains(earlier)
        }
        if !mayShare { judgement.add(.referenceUsed, .text(reference), .entry(sameOne ?? earlier)) }
    }

    /// A piece of a bank line is taken.
    mutating func holdPiece(of voucher: some VoucherBody, on date: CalendarDate) {
        guard let reference = voucher.reference else { return }
        let first = SharedSerial(reference: reference, date: date, standing: 0)
        sharedSerials[FoldedName(reference), default: first].standing += 1
    }

    /// A piece of a bank line is free again.
    mutating func releasePiece(of voucher: any VoucherBody) {
        guard let serial = voucher.reference.map(FoldedName.init), let shared = sharedSerials[serial] else { return }
        sharedSerials[serial]?.standing -= 1
        if shared.standing <= 1 { sharedSerials[serial] = nil }
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
