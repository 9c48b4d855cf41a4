import Foundation

/// JSON as a person writes it: any layout, members in any order. Every value knows its line in the file, and a member
/// given twice is refused: Foundation's reader tells neither.
package struct JSONText {
    /// A value, and where it begins.
    package struct Value {
        package indirect enum Content {
            case object([(name: String, value: Value)])
            case array([Value])
            case string(String)
            /// A number, or `true`, `false`, `null`, as it is written.
            case word(String)
        }

        package let content: Content
        /// From 1.
        package let line: Int
    }

    /// Where it is no JSON, and why not.
    package struct Failure: Error {
        package let line: Int
        package let fault: PolicyFault
        /// What stands there.
        package let found: String
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var depth = 0

    /// How deep values may lie in each other.
    private static let depthLimit = 32

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that a file holds.
    package static func value(_ bytes: [UInt8]) throws(Failure) -> Value {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var text = JSONText(Array(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]))
        let value = try text.value()
        text.skipSpace()
        guard text.position == text.bytes.count else { throw text.failure() }
        return value
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
    }

    /// What is wrong at this place: the rest of the line, so that it can be found.
    private func failure() -> Failure {
        let rest = String(decoding: bytes[position...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return Failure(line: line, fault: .syntax, found: String(rest.prefix(20)))
    }

    private mutating func takes(_ byte: Character) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == byte.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Failure) -> Value {
        skipSpace()
        let start = line
        depth += 1
        defer { depth -= 1 }
        guard depth <= JSONText.depthLimit else { throw failure() }
        if takes("{") { return Value(content: .object(try members()), line: start) }
        if takes("[") { return Value(content: .array(try elements()), line: start) }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            return Value(content: .string(try string()), line: start)
        }
        let word = bytes[position...].prefix { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E")].contains(byte)
        }
        guard !word.isEmpty else { throw failure() }
        position = word.endIndex
        return Value(content: .word(String(decoding: word, as: UTF8.self)), line: start)
    }

    private mutating func members() throws(Failure) -> [(name: String, value: Value)] {
        var members: [(name: String, value: Value)] = []
        if takes("}") { return members }
        repeat {
            skipSpace()
            let name = try string()
            guard takes(":") else { throw failure() }
            guard !members.contains(where: { $0.name == name }) else {
                throw Failure(line: line, fault: .repeated, found: name)
            }
            members.append((name, try value()))
        } while takes(",")
        guard takes("}") else { throw failure() }
        return members
    }

    private mutating func elements() throws(Failure) -> [Value] {
        var elements: [Value] = []
        if takes("]") { return elements }
        repeat { elements.append(try value()) } while takes(",")
        guard takes("]") else { throw failure() }
        return elements
    }

    private mutating func string() throws(Failure) -> String {
        var end = position
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { throw failure() }
        end += 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        // Escapes are Foundation's business.
        guard end < bytes.count,
            let text = try? JSONDecoder().decode(String.self, from: Data(bytes[position...end]))
        else { throw failure() }
        position = end + 1
        return text
    }
}
