/// A value with one ASCII form, written straight into a line: building a `String` for each member of a line would cost
/// more than everything else about it.
public protocol ASCIIWritable: CustomStringConvertible {
    /// Appends the form.
    func write(to bytes: inout [UInt8])
}

extension ASCIIWritable {
    /// The form as a string.
    public var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CanonicalWriter {
    /// Writes a member with a value of fixed form as a string; there is nothing in it to escape.
    mutating func member(_ name: StaticString, form value: some ASCIIWritable) {
        member(name) { $0.form(value) }
    }
}
