import TransparencyLog

extension Entry {
    /// Decodes a line, refusing every byte sequence but the canonical one.
    ///
    /// - Parameter line: at most `Limits.lineBytes` bytes; need not outlive the call.
    /// - Throws: `CanonicalError` with the offset of the first byte that is not as it must be.
    public init(decoding line: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(line)
        guard line.count <= Limits.lineBytes else { throw reader.failure(.lineTooLong, String(line.count)) }
        try reader.beginObject()
        let attachments = try reader.attachments()
        try reader.member("body")
        // `body` sorts before `kind`, which says how to read it. Nearly always it is a short contribution's, so that is
        // tried first; anything else is passed over now and read once its kind is known.
        let start = reader.position
        let short = reader.shortContribution()
        if short == nil { try reader.skipValue() }
        let end = reader.position
        try reader.member("date")
        let date = try reader.date()
        try reader.member("kind")
        let kindStart = reader.position
        let kind = try reader.kind()
        let memo = reader.optionalMember("memo") ? try reader.text() : nil
        var number: VoucherNumber?
        var postings = Postings()
        if reader.optionalMember("number") {
            number = try reader.voucherNumber()
            try reader.member("postings")
            try postings.read(from: &reader)
        }
        try reader.member("prev")
        let previous = try reader.digest()
        let commitments = try reader.commitments()
        try reader.member("recorder")
        let recorder = try reader.keyID()
        let salt = reader.optionalMember("salt") ? try reader.salt() : nil
        try reader.member("seq")
        let sequence = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("time")
        let time = try reader.timestamp()
        try reader.member("v")
        _ = try reader.integer(in: 1...1)
        try reader.endObject()
        try reader.end()
        guard let kind else { throw try reader.unknownKind(at: kindStart, body: start..<end) }
        self.init(
            sequence: sequence,
            previous: previous,
            time: time,
            recorder: recorder,
            date: date,
            memo: memo,
            number: number,
            postings: postings,
            salt: salt,
            content: try reader.content(of: kind, short, in: start..<end),
            attachments: attachments,
            commitments: commitments
        )
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
    /// What an entry adds: what was read already, if its kind turned out to be that, or what is read now.
    @inline(__always)
    fileprivate mutating func content(
        of kind: any EntryBody.Type,
        _ short: ShortContribution?,
        in extent: Range<Int>
    ) throws(CanonicalError) -> Entry.Content {
        if let short, kind == Contribution.self { return .contribution(short) }
        position = extent.lowerBound
        let body = try kind.body(from: &self)
        guard position == extent.upperBound else { throw failure(.malformedValue) }
        return .other(body)
    }

    /// The kind; nil for a code that is none's, which is told once all else in the line is known to be canonical.
    fileprivate mutating func kind() throws(CanonicalError) -> (any EntryBody.Type)? {
        let start = position
        if start + 14 <= bytes.count, has("\"contribution\"", at: start) {
            position += 14
            return Contribution.self
        }
        guard let name = plain(limit: Limits.codeBytes) else {
            _ = try code()
            return nil
        }
        for (index, candidate) in EntryKinds.words.enumerated() where candidate.elementsEqual(name) {
            return EntryKinds.all[index]
        }
        return nil
    }

    /// What is wrong with a line of a kind that there is not: that, unless its body is no canonical object either.
    fileprivate mutating func unknownKind(
        at start: Int,
        body extent: Range<Int>
    ) throws(CanonicalError) -> CanonicalError {
        position = extent.lowerBound
        try plainObject()
        guard position == extent.upperBound else { throw failure(.malformedValue) }
        position = start
        return failure(.unknownKind, at: start, try code())
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
