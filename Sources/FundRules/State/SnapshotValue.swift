import TransparencyLog

/// What the snapshot can keep.
protocol SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError)
    func encode(to writer: inout CanonicalWriter)
}

/// An object, described by its members; what is written is nil where it is read.
protocol SnapshotObject: SnapshotValue {
    init<Coder: SnapshotCoder>(_ written: Self?, by coder: inout Coder) throws(Coder.Failure)
}

extension SnapshotObject {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try self.init(nil, by: &reader)
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object { _ = Self(self, by: &$0) }
    }
}

/// A few integers in a row.
protocol SnapshotFigures: SnapshotValue {
    init?(figures: [Int64])
    var figures: [Int64] { get }
}

extension SnapshotFigures {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        let start = reader.position
        guard let value = Self(figures: try [Int64](from: &reader)) else {
            throw reader.failure(.malformedValue, at: start)
        }
        self = value
    }

    func encode(to writer: inout CanonicalWriter) { figures.encode(to: &writer) }
}

/// What may have nothing in it.
protocol SnapshotContainer: SnapshotValue {
    init()
    var isEmpty: Bool { get }
}

/// Two values in a row.
struct SnapshotPair<First: SnapshotValue, Second: SnapshotValue>: SnapshotValue {
    let first: First
    let second: Second

    init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginArray()
        guard try reader.nextElement() else { throw reader.failure(.malformedValue) }
        first = try First(from: &reader)
        guard try reader.nextElement() else { throw reader.failure(.malformedValue) }
        second = try Second(from: &reader)
        guard try !reader.nextElement() else { throw reader.failure(.malformedValue) }
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.array(CollectionOfOne(self)) {
            $1.first.encode(to: &$0)
            $1.second.encode(to: &$0)
        }
    }
}

/// A string without white space.
struct SnapshotCode: SnapshotValue {
    let text: String

    init(text: String) { self.text = text }
    init(from reader: inout CanonicalReader) throws(CanonicalError) { text = try reader.code() }
    func encode(to writer: inout CanonicalWriter) { writer.string(text) }
}

extension String: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.string() }
    func encode(to writer: inout CanonicalWriter) { writer.string(self) }
}

extension Int64: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.integer() }
    func encode(to writer: inout CanonicalWriter) { writer.integer(self) }
}

/// A number of entries, of units or of vouchers: never below zero.
extension Int: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        self = Int(try reader.integer(in: 0...Limits.integer))
    }
    func encode(to writer: inout CanonicalWriter) { writer.integer(Int64(self)) }
}

extension Bool: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.boolean() }
    func encode(to writer: inout CanonicalWriter) { writer.boolean(self) }
}

extension Digest: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.digest() }
    func encode(to writer: inout CanonicalWriter) { writer.digest(self) }
}

extension KeyID: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.keyID() }
    func encode(to writer: inout CanonicalWriter) { writer.string(description) }
}

extension SnapshotValue where Self: ASCIIWritable {
    func encode(to writer: inout CanonicalWriter) { writer.form(self) }
}

extension CalendarDate: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.date() }
}

extension Month: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.month() }
}

extension Timestamp: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.timestamp() }
}

extension Year: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.year() }
    func encode(to writer: inout CanonicalWriter) { writer.string(description) }
}

extension SnapshotValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try reader.choice() }
    func encode(to writer: inout CanonicalWriter) { writer.string(rawValue) }
}

extension Array: SnapshotValue, SnapshotContainer where Element: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        self = try reader.list { reader throws(CanonicalError) in try Element(from: &reader) }
    }

    func encode(to writer: inout CanonicalWriter) { writer.array(self) { $1.encode(to: &$0) } }
}

extension ArraySlice: SnapshotValue where Element: SnapshotValue {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = try [Element](from: &reader)[...] }
    func encode(to writer: inout CanonicalWriter) { writer.array(self) { $1.encode(to: &$0) } }
}

/// In ascending order.
extension Set: SnapshotValue, SnapshotContainer where Element: SnapshotValue & Comparable {
    init(from reader: inout CanonicalReader) throws(CanonicalError) { self = Set(try [Element](from: &reader)) }
    func encode(to writer: inout CanonicalWriter) { sorted().encode(to: &writer) }
}

/// Amounts by index, in order of index: `[[3,12000],[7,50]]`.
extension Dictionary: SnapshotValue, SnapshotContainer where Key == Int, Value == Int64 {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        self.init()
        for pair in try [SnapshotPair<Int, Int64>](from: &reader) { self[pair.first] = pair.second }
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.array(sorted { $0.key < $1.key }) { SnapshotPair($1.key, $1.value).encode(to: &$0) }
    }
}

extension CanonicalReader {
    /// Reads an array, which may be empty.
    package mutating func list<Element>(
        _ element: (inout CanonicalReader) throws(CanonicalError) -> Element
    ) throws(CanonicalError) -> [Element] {
        var result: [Element] = []
        try beginArray()
        while try nextElement() { result.append(try element(&self)) }
        return result
    }
}
