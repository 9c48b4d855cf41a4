extension CanonicalReader {
    /// How deep arrays and objects of a body of unknown kind may lie in one another (FORMAT §4).
    private static let depth = 64

    /// Passes over an object of any members in canonical form: objects, arrays, integers and strings.
    mutating func plainObject() throws(CanonicalError) { try plainObject(depth: 1) }

    private mutating func plainValue(depth: Int) throws(CanonicalError) {
        guard depth <= CanonicalReader.depth else { throw failure(.malformedValue) }
        guard position < bytes.count else { throw failure(.malformedValue) }
        switch bytes[position] {
        case UInt8(ascii: "{"): try plainObject(depth: depth)
        case UInt8(ascii: "["):
            try beginArray()
            while try nextElement() { try plainValue(depth: depth + 1) }
        case UInt8(ascii: "\""): try plainString()
        default: _ = try integer()
        }
    }

    /// Names are ASCII without escapes and ascend.
    private mutating func plainObject(depth: Int) throws(CanonicalError) {
        try beginObject()
        var last: [UInt8]?
        while position < bytes.count, bytes[position] != UInt8(ascii: "}") {
            if last != nil { try expect(UInt8(ascii: ",")) }
            let start = position
            try expect(UInt8(ascii: "\""))
            let first = position
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
            let name = Array(bytes[first..<position])
            try expect(UInt8(ascii: "\""))
            guard name.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }),
                last.map({ $0.lexicographicallyPrecedes(name) }) ?? true
            else { throw failure(.malformedValue, at: start) }
            last = name
            try expect(UInt8(ascii: ":"))
            try plainValue(depth: depth + 1)
        }
        try endObject()
    }

    /// A string of any length, empty too.
    private mutating func plainString() throws(CanonicalError) {
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
            position += 2
        } else {
            _ = try text(limit: Limits.lineBytes)
        }
    }
}
