import FundRules
import TransparencyLog

extension RememberedCheckpoint {
    /// UTF-8 bytes of a note or a path in a memory.
    private static let textLimit = 1 << 16

    /// The file's bytes: one line of canonical JSON, and the line that vouches for it.
    var encoded: [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("incarnations") { $0.array(incarnations.sorted()) { $0.integer(Int64($1)) } }
            $0.member("keys") { $0.array((keys ?? []).map(\.description).sorted()) { $0.string($1) } }
            $0.member("known", Int64(known ?? 0))
            $0.member("note", note)
            $0.member("number", Int64(number ?? 0))
            $0.member("origin", origin)
            $0.member("path", path)
            $0.member("place", standing.rawValue)
            $0.member("root") { $0.digest(root) }
            $0.member("rules", rules)
            $0.member("seals") { $0.digest(seals.digest) }
            $0.member("seen", seen.description)
            $0.member("sides") { $0.array(sides.map(\.text).sorted()) { $0.string($1) } }
            $0.member("size", Int64(size))
        }
        return MemoryFile.vouched(writer.bytes + [UInt8(ascii: "\n")])
    }

    /// Reads a file; one without a line that vouches for it as an older program wrote it.
    ///
    /// - Returns: nil for a file that is damaged, or that says other than the note in it.
    init?(decoding file: [UInt8], named name: String) {
        let body = MemoryFile.body(of: file)
        let line = body ?? file[...]
        guard line.last == UInt8(ascii: "\n") else { return nil }
        let decoded = Array(line.dropLast()).withUnsafeBytes { bytes in
            try? RememberedCheckpoint(line: bytes, isVouched: body != nil, named: name)
        }
        guard let decoded, let checkpoint = MemoryNote.checkpoint(decoded.note), checkpoint.origin == decoded.origin,
            checkpoint.size == decoded.size, checkpoint.root == decoded.root
        else { return nil }
        self = decoded
    }

    private init(line: UnsafeRawBufferPointer, isVouched: Bool, named name: String) throws(CanonicalError) {
        var reader = CanonicalReader(line)
        var own = Own()
        try reader.beginObject()
        if isVouched {
            try reader.member("incarnations")
            try reader.beginArray()
            while try reader.nextElement() { own.incarnations.insert(try reader.size()) }
            try reader.member("keys")
            own.keys = try RememberedCheckpoint.strings(&reader).compactMap { try? VerifierKey($0) }
            try reader.member("known")
            own.known = try reader.size()
        }
        try reader.member("note")
        note = try reader.string(limit: RememberedCheckpoint.textLimit)
        if isVouched {
            try reader.member("number")
            own.number = try reader.size()
        }
        try reader.member("origin")
        origin = try reader.string()
        try reader.member("path")
        path = try reader.string(limit: RememberedCheckpoint.textLimit)
        if isVouched {
            try reader.member("place")
            own.standing = Standing(rawValue: try reader.integer()) ?? .resident
        }
        try reader.member("root")
        root = try reader.digest()
        try reader.member("rules")
        rules = try reader.integer()
        try reader.member("seals")
        seals = SealChain(digest: try reader.digest())
        try reader.member("seen")
        seen = try reader.timestamp()
        if isVouched {
            try reader.member("sides")
            own.sides = Set(try RememberedCheckpoint.strings(&reader).compactMap(Contradiction.Side.init))
        }
        try reader.member("size")
        size = Int(try reader.integer(in: 1...Limits.integer))
        try reader.endObject()
        try reader.end()
        (known, keys, number) = (own.known == 0 ? nil : own.known, own.keys, own.number == 0 ? nil : own.number)
        (incarnations, sides, standing, file) = (own.incarnations, own.sides, own.standing, name)
    }

    /// What an older program did not note.
    private struct Own {
        var incarnations: Set<Int> = []
        var keys: [VerifierKey]?
        var known = 0
        var number = 0
        var sides: Set<Contradiction.Side> = []
        var standing = Standing.resident
    }

    private static func strings(_ reader: inout CanonicalReader) throws(CanonicalError) -> [String] {
        var texts: [String] = []
        try reader.beginArray()
        while try reader.nextElement() { texts.append(try reader.string()) }
        return texts
    }
}

extension CanonicalReader {
    fileprivate mutating func size() throws(CanonicalError) -> Int {
        Int(try integer(in: 0...Limits.integer))
    }
}
