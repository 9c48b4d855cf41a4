/// A private key as it stands on paper: its name, and four lines of sixteen characters and a check character each.
///
/// The 40 bytes of the lines are the version, the 32 secret bytes, the key ID and three bytes of SHA-256 over all of
/// these; the key ID depends on the name, so a name that was misread shows. The characters are Crockford's 32, without
/// I, L, O and U: what looks like 1 or 0 is one.
public struct PaperKey: Sendable {
    /// How many lines there are.
    public static let lineCount = 4
    /// Characters of a line, the check character among them.
    public static let characterCount = 17

    /// The name of the key.
    public let name: String
    /// The lines in groups of four characters with the check character at the end, without their numbers.
    public let lines: [String]

    private static let version: UInt8 = 1
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Puts a key on paper. Whoever has the lines and the name has the key.
    public init(_ key: SigningKey) {
        name = key.verifierKey.name
        let head = [PaperKey.version] + key.seed + key.keyID.bytes
        lines = PaperKey.symbols(of: head + PaperKey.check(head)).enumerated().map { index, symbols in
            let all = symbols + [PaperKey.checkSymbol(symbols, line: index + 1)]
            let groups = stride(from: 0, to: all.count, by: 4).map { start in
                String(all[start..<min(start + 4, all.count)].map { PaperKey.alphabet[$0] })
            }
            return groups.joined(separator: " ")
        }
    }

    /// All of it in one line, for a code that a camera reads: ``parts(ofCompact:)`` reads it back.
    public var compact: String {
        "\(PaperKey.compactMark)\(lines.map { $0.filter { $0 != " " } }.joined()):\(name)"
    }

    private static let compactMark = "DAXIU1:"
}

extension PaperKey {
    /// What is wrong with a line that was typed.
    public enum LineFault: Error, Hashable, Sendable {
        /// So many characters instead of 17.
        case length(Int)
        /// A character that is on no such paper, and which of the line it is, from 1.
        case character(String, Int)
        /// The check character is another's: something was mistyped.
        case check
    }

    /// Reads a typed line: large or small letters, any spaces and hyphens, O for 0, I and L for 1; its number may stand
    /// before it.
    ///
    /// - Parameter number: which line it is, from 1.
    /// - Returns: its characters as they stand on the paper.
    public static func line(_ text: String, number: Int) throws(LineFault) -> String {
        var characters = narrow(text)
        // “1.” or “1:” before the groups is no group.
        if characters.count > 2, characters[0] == Character(String(number)), ".:)、,．：".contains(characters[1]) {
            characters.removeFirst(2)
        }
        characters.removeAll { $0.isWhitespace || "-‐–—_·".contains($0) }
        if characters.count == characterCount + 1, characters[0] == Character(String(number)) {
            characters.removeFirst()
        }
        var symbols: [Int] = []
        for (index, character) in characters.enumerated() {
            guard let symbol = alphabet.firstIndex(of: character) else {
                throw .character(String(character), index + 1)
            }
            symbols.append(symbol)
        }
        guard symbols.count == characterCount else { throw .length(symbols.count) }
        guard checkSymbol(symbols.dropLast(), line: number) == symbols[characterCount - 1] else { throw .check }
        return String(characters)
    }

    /// The key of lines that ``line(_:number:)`` gave.
    ///
    /// Throws `notAKeyFile` where the lines are not of one paper, `keyMismatch` where the name is not theirs.
    public static func key(name: String, lines: [String]) throws(LogError) -> SigningKey {
        let symbols = lines.flatMap { $0.dropLast().compactMap { alphabet.firstIndex(of: $0) } }
        let bytes = PaperKey.bytes(of: symbols)
        let (head, check) = (bytes.prefix(37), bytes.dropFirst(37))
        guard bytes.count == 40, bytes[0] == version, Array(check) == PaperKey.check(Array(head)) else {
            throw LogError(.notAKeyFile, reason: "the lines are not those of one key")
        }
        let key = try SigningKey(name: name, Seed(head[1..<33]))
        guard key.keyID.bytes == Array(head[33...]) else {
            throw LogError(.keyMismatch, reason: "the name is not that of the key: \(name.debugDescription)")
        }
        return key
    }

    /// The lines and the name of what a camera read; nil where it is nothing of the kind.
    public static func parts(ofCompact text: String) -> (name: String, lines: [String])? {
        let text = text.drop(while: \.isWhitespace)
        guard text.prefix(compactMark.count).uppercased() == compactMark else { return nil }
        let rest = text.dropFirst(compactMark.count)
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let characters = rest[..<colon]
        guard characters.count == lineCount * characterCount else { return nil }
        let lines = (0..<lineCount).map { index in
            String(characters.dropFirst(index * characterCount).prefix(characterCount))
        }
        let name = rest[rest.index(after: colon)...].prefix { !$0.isWhitespace }
        return (String(name), lines)
    }

    /// Capital letters of ordinary width, and digits for the letters that look like them.
    private static func narrow(_ text: String) -> [Character] {
        text.unicodeScalars.map { scalar in
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
            let capital = String(narrow).uppercased()
            return ["O": "0", "I": "1", "L": "1"][capital] ?? Character(capital.count == 1 ? capital : String(narrow))
        }
    }

    private static func check(_ head: [UInt8]) -> [UInt8] { Array(TreeHasher().hash(head).bytes.prefix(3)) }

    /// Sixteen numbers of five bits for every ten bytes, the first highest.
    private static func symbols(of bytes: [UInt8]) -> [[Int]] {
        stride(from: 0, to: bytes.count, by: 10).map { start in
            var (bits, count, line) = (0, 0, [Int]())
            for byte in bytes[start..<start + 10] {
                (bits, count) = (bits << 8 | Int(byte), count + 8)
                while count >= 5 {
                    count -= 5
                    line.append(bits >> count & 31)
                }
                bits &= (1 << count) - 1
            }
            return line
        }
    }

    private static func bytes(of symbols: [Int]) -> [UInt8] {
        var (bits, count, bytes) = (0, 0, [UInt8]())
        for symbol in symbols {
            (bits, count) = (bits << 5 | symbol, count + 5)
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 255))
            }
            bits &= (1 << count) - 1
        }
        return bytes
    }

    /// The check character: a sum in the field of 32 elements in which every place has another weight, and the line's
    /// number one too. So one wrong character shows, two that were exchanged, and two lines that were.
    private static func checkSymbol(_ symbols: some Collection<Int>, line: Int) -> Int {
        var (sum, weight) = (0, 2)
        for symbol in symbols + [line] {
            sum ^= product(symbol, weight)
            weight = product(weight, 2)
        }
        return sum
    }

    /// Multiplication modulo x⁵ + x² + 1, of which 2 is a generator.
    private static func product(_ left: Int, _ right: Int) -> Int {
        var (left, right, result) = (left, right, 0)
        while right > 0 {
            if right & 1 == 1 { result ^= left }
            left = left & 16 == 0 ? left << 1 : (left << 1) ^ 0b100101
            right >>= 1
        }
        return result
    }
}
