import Foundation

/// The same numbers for the same seed (SplitMix64).
private struct SeededRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// One way to spoil the bytes of a database file, the same for the same seed.
struct Corruption {
    /// What was done.
    private(set) var name = ""
    private var random: SeededRandom
    private static let pageSize = 4_096
    /// Numbers that programs stumble over, as SQLite writes them.
    private static let numbers: [[UInt8]] = [
        Array(repeating: 0xFF, count: 9), Array(repeating: 0xFF, count: 8) + [0xFE], [0x80], [0x7F], [0],
        [0x80, 0, 0, 0, 0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ]

    init(seed: UInt64) {
        random = SeededRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    }

    /// The bytes, spoilt.
    mutating func applied(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        switch below(10) {
        case 0, 1: flip(&bytes)
        case 2: scatter(&bytes)
        case 3: fill(&bytes)
        case 4, 5: spoilPageHead(&bytes)
        case 6: swapPages(&bytes)
        case 7: repeatPage(&bytes)
        case 8: placeNumber(&bytes)
        default: cut(&bytes)
        }
        return bytes
    }

    /// A text with another number in place of one of its own.
    mutating func misnumbered(_ text: String) -> String {
        let numbers = text.matches(of: /-?[0-9]+/).map(\.range)
        guard !numbers.isEmpty else { return text }
        let range = numbers[below(numbers.count)]
        let extremes = [
            "9007199254740991", "-9007199254740991", "0", "-1", "1", "9223372036854775807", "-9223372036854775808",
            "256",
            "10000000000000",
        ]
        let number = extremes[below(extremes.count)]
        name = "\(text[range]) is \(number == text[range] ? "itself" : number)"
        return text.replacingCharacters(in: range, with: number)
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(limit, 1))) }

    private mutating func flip(_ bytes: inout [UInt8]) {
        let place = below(bytes.count)
        bytes[place] ^= 1 << below(8)
        name = "a bit at \(place)"
    }

    private mutating func scatter(_ bytes: inout [UInt8]) {
        let (place, count) = (below(bytes.count), 1 + below(64))
        for index in place..<min(place + count, bytes.count) { bytes[index] = UInt8(below(256)) }
        name = "\(count) bytes at \(place)"
    }

    private mutating func fill(_ bytes: inout [UInt8]) {
        let (place, count, value) = (below(bytes.count), 1 + below(600), UInt8(below(2) * 255))
        for index in place..<min(place + count, bytes.count) { bytes[index] = value }
        name = "\(count) times \(value) at \(place)"
    }

    /// Type, first free block, number of cells, start of cells, last child, cell pointers.
    private mutating func spoilPageHead(_ bytes: inout [UInt8]) {
        let page = below(bytes.count / Corruption.pageSize)
        let place = page * Corruption.pageSize + (page == 0 ? 100 : 0) + below(40)
        // Another page's number, which may be one that leads back here.
        bytes[place] = below(3) == 0 ? UInt8(below(256)) : UInt8(truncatingIfNeeded: below(bytes.count / 4_096 + 1))
        name = "the head of page \(page + 1) at \(place)"
    }

    private mutating func swapPages(_ bytes: inout [UInt8]) {
        let pages = bytes.count / Corruption.pageSize
        let (first, second) = (1 + below(pages - 1), 1 + below(pages - 1))
        for index in 0..<Corruption.pageSize {
            bytes.swapAt(first * Corruption.pageSize + index, second * Corruption.pageSize + index)
        }
        name = "pages \(first + 1) and \(second + 1) swapped"
    }

    private mutating func repeatPage(_ bytes: inout [UInt8]) {
        let pages = bytes.count / Corruption.pageSize
        let (from, to) = (1 + below(pages - 1), 1 + below(pages - 1))
        for index in 0..<Corruption.pageSize {
            bytes[to * Corruption.pageSize + index] = bytes[from * Corruption.pageSize + index]
        }
        name = "page \(from + 1) in place of \(to + 1)"
    }

    private mutating func placeNumber(_ bytes: inout [UInt8]) {
        let number = Corruption.numbers[below(Corruption.numbers.count)]
        let place = below(bytes.count - number.count)
        bytes.replaceSubrange(place..<place + number.count, with: number)
        name = "\(number) at \(place)"
    }

    private mutating func cut(_ bytes: inout [UInt8]) {
        let count = below(bytes.count)
        bytes.removeLast(bytes.count - count)
        name = "cut to \(count)"
    }
}
