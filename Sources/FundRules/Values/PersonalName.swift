/// A part of a text that looks like a person's name; names do not belong into lines that stay for ever.
///
/// A guess from context alone, so it is made only where hardly anything else can stand: before an honorific (张先生),
/// after a role (业主：张三), and before what only people do (张三交来). Latin names count after Mr, Mrs, Ms, Miss or a
/// role in English. `PersonalNameWords` has the words that it goes by.
public struct PersonalName: Hashable, Sendable {
    /// The name with everything but its first character covered.
    public let covered: String

    /// Every such name in a text, in order.
    public static func all(in text: String) -> [PersonalName] {
        let scalars = Array(text.unicodeScalars)
        let reading = HanReading(scalars)
        var found: [Range<Int>] = []
        for place in scalars.indices where PersonalNameWords.starts.contains(scalars[place]) {
            for range in reading.names(at: place) where !found.contains(where: { $0.overlaps(range) }) {
                found.append(range)
            }
        }
        if text.utf8.contains(where: { (0x41...0x5A).contains($0) }) { found += LatinReading(scalars).names }
        return found.sorted { $0.lowerBound < $1.lowerBound }.map { PersonalName(scalars[$0]) }
    }

    init(_ name: ArraySlice<Unicode.Scalar>) {
        covered = name.prefix(1).map(String.init).joined() + String(repeating: "*", count: min(name.count, 20) - 1)
    }
}

/// Chinese names, each found from the word beside it.
struct HanReading {
    private let text: [Unicode.Scalar]

    init(_ text: [Unicode.Scalar]) {
        self.text = text
    }

    /// The names that stand before, or after, a word at a place.
    func names(at place: Int) -> [Range<Int>] {
        if let length = length(of: PersonalNameWords.honorifics, at: place) {
            return [before(place, given: [2, 1, 0])].compactMap { $0.map { $0.lowerBound..<place + length } }
        }
        var names: [Range<Int>] = []
        if length(of: PersonalNameWords.acts, at: place) != nil {
            names += [before(place, given: [2, 1])].compactMap { $0 }.filter { isBounded($0.lowerBound) }
        }
        if let length = length(of: PersonalNameWords.roles, at: place), let name = after(place + length) {
            names.append(name)
        }
        return names
    }

    /// The length of the longest of some words that stands at a place.
    private func length(of words: [[Unicode.Scalar]], at place: Int) -> Int? {
        words.filter { text[place...].starts(with: $0) }.map(\.count).max()
    }

    /// The name that ends where something begins.
    private func before(_ end: Int, given counts: [Int]) -> Range<Int>? {
        for count in counts {
            for surname in [2, 1] where end - count - surname >= 0 {
                let start = end - count - surname
                if isName(start, surname: surname, given: count) { return start..<end }
            }
        }
        return nil
    }

    /// The name that stands after a role, whatever separates them.
    private func after(_ place: Int) -> Range<Int>? {
        let start = text[place...].firstIndex { !PersonalNameWords.separators.contains($0) } ?? text.count
        for count in [2, 1] {
            for surname in [2, 1] where start + surname + count <= text.count {
                let end = start + surname + count
                if isName(start, surname: surname, given: count), isOver(end) { return start..<end }
            }
        }
        return nil
    }

    private func isName(_ start: Int, surname: Int, given: Int) -> Bool {
        guard text.indices.contains(start + surname + given - 1) else { return false }
        let family = text[start..<start + surname]
        if surname == 2 {
            guard PersonalNameWords.compoundSurnames.contains(Array(family)) else { return false }
        } else {
            guard PersonalNameWords.surnames.contains(text[start]), !isInsideWord(start) else { return false }
        }
        return text[start + surname..<start + surname + given].allSatisfy {
            HanReading.isHan($0) && !PersonalNameWords.notInNames.contains($0)
        }
    }

    /// Whether what looks like a surname is the first or the last character of an everyday word.
    private func isInsideWord(_ place: Int) -> Bool {
        let next = place + 1 < text.count ? PersonalNameWords.words.contains([text[place], text[place + 1]]) : false
        guard place > 0, !next, !isAfterRole(place) else { return next }
        return PersonalNameWords.words.contains([text[place - 1], text[place]])
    }

    /// Whether a name can begin here: nothing before it, or what a name follows.
    private func isBounded(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        let before = text[place - 1]
        return !HanReading.isHan(before) || PersonalNameWords.leads.contains(before) || isAfterRole(place)
    }

    private func isAfterRole(_ place: Int) -> Bool {
        PersonalNameWords.roles.contains { text[..<place].suffix($0.count).elementsEqual($0) }
    }

    /// Whether a name can end here: at the end, before what is no Han character, or before what only people do.
    private func isOver(_ place: Int) -> Bool {
        guard place < text.count, HanReading.isHan(text[place]) else { return true }
        return length(of: PersonalNameWords.acts + PersonalNameWords.actsAfterRole, at: place) != nil
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }
}

/// Latin names: capitalised words after a title or a role.
private struct LatinReading {
    let names: [Range<Int>]

    init(_ text: [Unicode.Scalar]) {
        let words = LatinReading.words(text)
        names = words.indices.dropLast().compactMap { index in
            let cue = LatinReading.string(text[words[index]])
            let between = text[words[index].upperBound..<words[index + 1].lowerBound]
            guard LatinReading.isCue(cue, between) else { return nil }
            let parts = words[(index + 1)...].prefix { LatinReading.isNamePart(text[$0]) }
            guard let first = parts.first else { return nil }
            let last = parts.reduce(first) { $1.lowerBound <= $0.upperBound + 1 ? $1 : $0 }
            return first.lowerBound..<last.upperBound
        }
    }

    /// Whether a word and what stands after it announce a name.
    private static func isCue(_ word: String, _ between: ArraySlice<Unicode.Scalar>) -> Bool {
        if PersonalNameWords.titles.contains(word) { return between.allSatisfy { $0 == " " || $0 == "." } }
        guard between.allSatisfy({ $0 == " " || $0 == ":" }) else { return false }
        return PersonalNameWords.englishRoles.contains(word.lowercased())
            || PersonalNameWords.englishHeadings.contains(word.lowercased()) && between.contains(":")
    }

    /// The runs of ASCII letters.
    private static func words(_ text: [Unicode.Scalar]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for (index, scalar) in text.enumerated() where scalar.isASCII && scalar.properties.isAlphabetic {
            if let last = words.last, last.upperBound == index {
                words[words.count - 1] = last.lowerBound..<index + 1
            } else {
                words.append(index..<index + 1)
            }
        }
        return words
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// A capital with small letters after it, and no word of the trade.
    private static func isNamePart(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count > 1, let first = word.first, first.properties.isUppercase,
            word.dropFirst().allSatisfy({ $0.properties.isLowercase })
        else { return false }
        return !PersonalNameWords.englishWords.contains(string(word).lowercased())
    }
}
