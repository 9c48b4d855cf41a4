import TransparencyLog

extension Entry {
    /// Decodes a line, refusing every byte sequence but the canonical one.
    ///
    /// - Parameter line: at most `Limits.lineBytes` bytes; need not outlive the call.
    /// - Throws: `CanonicalError` with the offset of the first byte that is not as it must be.
    public init(decoding line: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(line)
        guard line.count <= Limits.lineBytes else { throw reader.failure(.lineTooLong) }
        try reader.beginObject()
        attachments = try reader.attachments()
        try reader.member("body")
        // `body` sorts before `kind`, which says how to read it. Nearly always it is a contribution's, so that is tried
        // first; anything else is passed over now and read once its kind is known.
        let start = reader.position
        let likely = try? Contribution(from: &reader)
        if likely == nil {
            reader.position = start
            _ = try reader.skipValue()
        }
        let end = reader.position
        try reader.member("date")
        date = try reader.date()
        try reader.member("kind")
        let kind = try reader.kind()
        memo = reader.optionalMember("memo") ? try reader.text() : nil
        if reader.optionalMember("number") {
            number = try reader.voucherNumber()
            try reader.member("postings")
            postings = try Postings(from: &reader)
        } else {
            number = nil
            postings = Postings()
        }
        try reader.member("prev")
        previous = try reader.digest()
        commitments = try reader.commitments()
        try reader.member("recorder")
        recorder = try reader.keyID()
        try reader.member("seq")
        sequence = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("time")
        time = try reader.timestamp()
        try reader.member("v")
        _ = try reader.integer(in: 1...1)
        try reader.endObject()
        try reader.end()

        if let likely, kind == Contribution.self {
            content = .contribution(likely)
            return
        }
        reader.position = start
        content =
            kind == Contribution.self
            ? .contribution(try Contribution(from: &reader)) : .other(try kind.init(from: &reader))
        guard reader.position == end else { throw reader.failure(.malformedValue) }
    }

    /// Decodes a line.
    public init(decoding line: [UInt8]) throws(CanonicalError) {
        let result: Result<Entry, CanonicalError> = line.withUnsafeBytes { bytes in
            do throws(CanonicalError) { return .success(try Entry(decoding: bytes)) } catch { return .failure(error) }
        }
        self = try result.get()
    }
}

extension CanonicalReader {
    fileprivate mutating func kind() throws(CanonicalError) -> any EntryBody.Type {
        let start = position
        if start + 14 <= bytes.count, has("\"contribution\"", at: start) {
            position += 14
            return Contribution.self
        }
        let text = try text(limit: Limits.codeBytes)
        let first = Int(text.range.start)
        let name = bytes[first..<first + Int(text.range.count)]
        for (index, candidate) in EntryKinds.words.enumerated() where candidate.elementsEqual(name) {
            return EntryKinds.all[index]
        }
        throw failure(.unknownKind, at: start, String(decoding: name, as: UTF8.self))
    }

    fileprivate mutating func voucherNumber() throws(CanonicalError) -> VoucherNumber {
        let start = position
        try expect(UInt8(ascii: "\""))
        let first = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), position - first < 17 { position += 1 }
        let slice = UnsafeBufferPointer(rebasing: bytes[first..<position])
        guard let number = VoucherNumber(ascii: slice) else { throw failure(.malformedValue, at: start) }
        try expect(UInt8(ascii: "\""))
        return number
    }

    fileprivate mutating func attachments() throws(CanonicalError) -> [Attachment] {
        guard optionalMember("attachments") else { return [] }
        return try array { reader throws(CanonicalError) in try Attachment(from: &reader) }
    }

    /// The fields are any names in their order, so this one object is read without naming its members.
    fileprivate mutating func commitments() throws(CanonicalError) -> [Entry.Commitment] {
        guard optionalMember("private") else { return [] }
        var result: [Entry.Commitment] = []
        try beginObject()
        while position < bytes.count, bytes[position] != UInt8(ascii: "}") {
            if !result.isEmpty { try expect(UInt8(ascii: ",")) }
            let field = try code()
            guard field.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), result.last.map({ $0.field < field }) ?? true
            else { throw failure(.malformedValue, at: nil, field) }
            try expect(UInt8(ascii: ":"))
            result.append(Entry.Commitment(field: field, digest: try digest()))
        }
        try endObject()
        guard !result.isEmpty else { throw failure(.malformedValue, at: nil, "private") }
        return result
    }
}
