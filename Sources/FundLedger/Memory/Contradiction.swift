import FundRules
import TransparencyLog

/// Two signed notes of one origin that no history can have both: kept as evidence until nobody needs it any more.
///
/// A text that people can read and hand on: a heading, the two notes, and the line that vouches for all of it.
struct Contradiction: Hashable, Sendable {
    /// One of the two histories.
    struct Side: Hashable, Sendable {
        /// The file that keeps the contradiction.
        let file: String
        /// Whether it is the second one, which came later.
        let isSecond: Bool

        /// The one that it contradicts.
        var other: Side { Side(file: file, isSecond: !isSecond) }
    }

    /// Where and when one of them was seen.
    struct Witness: Hashable, Sendable {
        let path: String
        let seen: Timestamp
        let note: String
        let checkpoint: Checkpoint

        /// - Returns: nil for a text that is no note of a checkpoint.
        init?(path: String, seen: Timestamp, note: String) {
            guard let checkpoint = MemoryNote.checkpoint(note) else { return nil }
            self.path = String(path.map { $0.isNewline ? " " : $0 })
            self.seen = seen
            self.note = note
            self.checkpoint = checkpoint
        }
    }

    /// What a person has said.
    struct Settlement: Hashable, Sendable {
        /// Whether the second one is the fund's own.
        let isSecond: Bool
        let time: Timestamp
    }

    /// The one that was known first.
    let first: Witness
    /// The one that came later.
    let second: Witness
    /// Whether they contradict each other; two notes that are only kept beside each other judge nobody.
    let isProven: Bool
    /// Which is the fund's own, as far as a person has said so.
    var settlement: Settlement?

    var origin: String { first.checkpoint.origin }

    /// The name of the file, by both notes.
    var file: String {
        let names = [origin, first.note, second.note].map(MemoryNote.short)
        return names.joined(separator: "-") + Contradiction.ending
    }

    static let ending = ".evidence"

    var sides: [Side] { [false, true].map { Side(file: file, isSecond: $0) } }

    func witness(_ side: Side) -> Witness { side.isSecond ? second : first }
}

extension Contradiction.Side {
    /// As it is written in a memory.
    var text: String { "\(file) \(isSecond ? 2 : 1)" }

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[1] == "1" || words[1] == "2" else { return nil }
        self.init(file: String(words[0]), isSecond: words[1] == "2")
    }
}

extension Contradiction {
    private static let proven = "contradiction"
    private static let beside = "beside"

    /// The file's bytes.
    var encoded: [UInt8] {
        let settled = settlement.map { "settled \($0.isSecond ? 2 : 1) \($0.time)" } ?? "open"
        let text = """
            \(isProven ? Contradiction.proven : Contradiction.beside)
            \(settled)
            1 \(first.seen) \(first.path)
            2 \(second.seen) \(second.path)

            \(first.note)
            \(second.note)
            """
        return MemoryFile.vouched(Array(text.utf8))
    }

    /// Reads a file; nil for one that is damaged.
    init?(decoding file: [UInt8]) {
        guard let body = MemoryFile.body(of: file), let text = String(validating: body, as: UTF8.self) else {
            return nil
        }
        // A note has one empty line; the heading has none.
        let blocks = text.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
        guard blocks.count == 5 else { return nil }
        let heading = blocks[0].split(separator: "\n", omittingEmptySubsequences: false)
        guard heading.count == 4, [Contradiction.proven, Contradiction.beside].contains(String(heading[0])),
            let first = Contradiction.witness(heading[2], "1", "\(blocks[1])\n\n\(blocks[2])\n"),
            let second = Contradiction.witness(heading[3], "2", "\(blocks[3])\n\n\(blocks[4])")
        else { return nil }
        self.init(first: first, second: second, isProven: heading[0] == Contradiction.proven)
        guard heading[1] != "open" else { return }
        let words = heading[1].split(separator: " ")
        guard words.count == 3, words[0] == "settled", let time = Timestamp(words[2]) else { return nil }
        settlement = Settlement(isSecond: words[1] == "2", time: time)
    }

    private static func witness(_ line: Substring, _ number: String, _ note: String) -> Witness? {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count == 3, words[0] == number, let seen = Timestamp(words[1]) else { return nil }
        return Witness(path: String(words[2]), seen: seen, note: note)
    }
}
