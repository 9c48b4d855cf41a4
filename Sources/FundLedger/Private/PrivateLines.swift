import FundRules

/// Divides the bytes of a file of private details into lines, in little memory however long a line is.
struct PrivateLines {
    private static let lineFeed = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private var contents = PrivateFile.Contents(presence: .here)
    /// The line so far, as much of it as a line may have.
    private var line: [UInt8] = []
    private var start = 0

    /// Gives every detail of a file to `body`, in order.
    static func contents(
        of handle: PrivateHandle,
        _ body: (PrivateRecord) throws -> Void
    ) throws -> PrivateFile.Contents {
        var lines = PrivateLines()
        var end = 0
        try handle.forEachPiece { offset, bytes in
            for (index, byte) in bytes.enumerated() {
                if byte == lineFeed {
                    try lines.finish(at: offset + index, isWhole: true, body)
                } else if lines.line.count < Limits.privateLineBytes {
                    lines.line.append(byte)
                }
            }
            end = offset + bytes.count
        }
        if lines.start < end { try lines.finish(at: end, isWhole: false, body) }
        lines.contents.size = end
        return lines.contents
    }

    private mutating func notRead(_ range: Range<Int>) {
        contents.unreadable += 1
        contents.unreadableEnd = range.upperBound + 1
    }

    /// - Parameter isWhole: whether a line feed follows.
    private mutating func finish(at end: Int, isWhole: Bool, _ body: (PrivateRecord) throws -> Void) throws {
        let range = start..<end
        defer {
            line.removeAll(keepingCapacity: true)
            start = end + 1
        }
        // Of a line that is too long not every byte was kept.
        guard line.count == range.count else {
            notRead(range)
            return
        }
        if line.allSatisfy({ $0 == PrivateLines.space }) { return }
        if var record = line.withUnsafeBytes({ try? PrivateRecord(decoding: $0) }) {
            record.range = range
            return try body(record)
        }
        // A line begins and ends with a brace: a space there is half an erasure, and a last line without its line feed
        // is half a writing.
        if line.first == PrivateLines.space || line.last == PrivateLines.space || !isWhole {
            contents.remnants.append(range)
        } else {
            notRead(range)
        }
    }
}
