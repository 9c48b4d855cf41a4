/// A row of an import, read but not yet an entry: it may name an earlier voucher by its number.
package struct ImportedRow {
    /// What the row asks for.
    package enum Body {
        /// An entry that names no other.
        case whole(any EntryBody)
        /// A refund of the contribution with a sequence or voucher number.
        case refund(of: String, amount: Money, reference: String?, request: Int?)
        /// A reversal of the voucher with a sequence or voucher number.
        case reversal(of: String, reason: String, request: Int?)
    }

    /// What the row asks for.
    package let body: Body
    /// Its business date; nil: today.
    package let date: CalendarDate?
    /// 摘要.
    package let memo: String?
    /// Where it stands.
    package let place: Problem.Place

    /// The number of the voucher that the row names, if it names one by its number.
    package var number: VoucherNumber? {
        switch body {
        case .whole: nil
        case .refund(let name, _, _, _), .reversal(let name, _, _): VoucherNumber(name)
        }
    }

    /// The entry.
    ///
    /// - Parameter numbers: the positions of the vouchers that are named by their numbers.
    /// - Throws: `Problem` with `entryMissing` at the row.
    package func entry(_ lookup: EntryLookup, _ numbers: [VoucherNumber: Int]) throws -> any EntryBody {
        if let number, let sequence = numbers[number] { return try entry { _ in sequence } }
        return try entry { try lookup.sequence($0) }
    }

    private func entry(_ sequence: (String) throws -> Int) throws -> any EntryBody {
        switch body {
        case .whole(let body): body
        case .refund(let name, let amount, let reference, let request):
            Refund(of: try placed(name, sequence), amount: amount, reference: reference, request: request)
        case .reversal(let name, let reason, let request):
            Reversal(entry: try placed(name, sequence), reason: reason, request: request)
        }
    }

    private func placed(_ name: String, _ sequence: (String) throws -> Int) throws -> Int {
        do {
            return try sequence(name)
        } catch let problem as Problem where problem.code == .entryMissing {
            throw problem.at(Problem.Place(file: place.file, line: place.line, column: "entry"))
        }
    }

    /// The fields of a refund.
    package static func refund(_ reader: inout RowReader) -> Body? {
        let entry = reader.text("entry")
        let amount = reader.amount()
        let reference = reader.optionalCode("reference")
        let request = reader.request()
        guard let entry, let amount else { return nil }
        return .refund(of: entry, amount: amount, reference: reference, request: request)
    }

    /// The fields of a reversal.
    package static func reversal(_ reader: inout RowReader) -> Body? {
        let entry = reader.text("entry")
        let reason = reader.text("reason")
        let request = reader.request()
        guard let entry, let reason else { return nil }
        return .reversal(of: entry, reason: reason, request: request)
    }
}
