import Foundation

/// What a sheet says besides the entry that is decided: how the books stood where it was written.
///
/// None of it is in the entry's line, so no signature covers it; it stands in the file in both languages, one line a fact,
/// and the words are made from these lines again whenever the file is read.
package struct SheetFacts: Hashable, Sendable {
    /// One fact.
    package struct Row: Hashable, Sendable {
        package let label: Wording
        package let value: Wording

        package init(_ label: Wording, _ value: Wording) {
            self.label = label
            self.value = value
        }
    }

    /// The time zone in which the day of signing is told.
    package let zone: TimeZoneOffset
    /// How many entries the books had.
    package let size: Int
    /// What one has to know to decide.
    package var rows: [Row] = []
    /// What looks wrong, a sentence each.
    package var warnings: [Wording] = []

    package init(zone: TimeZoneOffset, size: Int) {
        self.zone = zone
        self.size = size
    }

    /// The facts as lines of a sheet.
    var lines: [String] {
        ["\(zone) \(size)"]
            + rows.map { SheetFacts.line([$0.label.zh, $0.label.en, $0.value.zh, $0.value.en]) }
            + warnings.map { SheetFacts.line([$0.zh, $0.en]) }
    }

    /// Reads the lines; nil where they are none.
    init?(_ lines: some Sequence<String>) {
        var lines = Array(lines)
        guard !lines.isEmpty else { return nil }
        let head = lines.removeFirst().split(separator: " ")
        guard head.count == 2, let zone = TimeZoneOffset(String(head[0])), let size = Int(head[1]) else { return nil }
        self.init(zone: zone, size: size)
        for line in lines {
            guard let words = try? JSONDecoder().decode([String].self, from: Data(line.utf8)) else { return nil }
            switch words.count {
            case 4: rows.append(Row(Wording(words[0], words[1]), Wording(words[2], words[3])))
            case 2: warnings.append(Wording(words[0], words[1]))
            default: return nil
            }
        }
    }

    private static func line(_ words: [String]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(words)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
