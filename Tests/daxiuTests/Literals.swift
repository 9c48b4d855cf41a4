/// The string literals of a Swift source: what a program may say, without its comments.
struct Literals {
    private let source: [UInt8]
    private var position = 0

    /// Each literal as it is written, without quotation marks and without the indentation of one of several lines; “…”
    /// for a value in it.
    private(set) var list: [String] = []

    init(_ source: String) {
        self.source = Array(source.utf8)
        while position < self.source.count {
            switch self.source[position] {
            case UInt8(ascii: "\""): takeLiteral()
            case UInt8(ascii: "/") where starts("//"): skip(to: "\n")
            case UInt8(ascii: "/") where starts("/*"): skip(to: "*/")
            default: position += 1
            }
        }
    }

    private func starts(_ text: String) -> Bool { source[position...].starts(with: text.utf8) }

    private mutating func skip(to end: String) {
        while position < source.count, !starts(end) { position += 1 }
    }

    private mutating func takeLiteral() {
        let mark = starts("\"\"\"") ? "\"\"\"" : "\""
        position += mark.utf8.count
        var text: [UInt8] = []
        while position < source.count, !starts(mark) {
            if starts("\\(") {
                takeInterpolation()
                text += "…".utf8
            } else {
                let end = min(position + (starts("\\") ? 2 : 1), source.count)
                text += source[position..<end]
                position = end
            }
        }
        position += mark.utf8.count
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let indentation = lines.count > 1 ? lines.last?.count ?? 0 : 0
        list.append(lines.map { $0.dropFirst(indentation) }.joined(separator: "\n"))
    }

    /// Goes past the value in a literal, which may have literals itself.
    private mutating func takeInterpolation() {
        position += 2
        var depth = 1
        while depth > 0, position < source.count {
            switch source[position] {
            case UInt8(ascii: "\""): takeLiteral()
            case UInt8(ascii: "("): (depth, position) = (depth + 1, position + 1)
            case UInt8(ascii: ")"): (depth, position) = (depth - 1, position + 1)
            default: position += 1
            }
        }
    }
}
