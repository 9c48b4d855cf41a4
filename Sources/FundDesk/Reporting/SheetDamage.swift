/// Finds what happened to a sheet on its way: whoever sent it has to know what to do otherwise.
struct SheetDamage {
    private let path: String
    /// The sheet's lines.
    let lines: [String]

    init(_ content: String, _ path: String) {
        self.path = path
        lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A damaged line, counted from 0.
    func problem(at index: Int, _ what: Wording, _ arguments: [Problem.Argument] = []) -> Problem {
        Problem(.sheetDamaged, [.file(path), .number(index + 1), .wording(what, arguments)])
    }

    /// The note, where its signatures have as many bytes as Ed25519's: of one that was cut nobody can say whose it was.
    static func wholeNote(_ text: String) -> SignedNote? {
        guard let note = try? SignedNote(text), note.signatures.allSatisfy({ $0.signature.count == 64 }) else {
            return nil
        }
        return note
    }

    /// A line whose hash is another's.
    func other(at index: Int) -> Problem {
        problem(at: index, index < lines.count && isLost(lines[index]) ? DamageTexts.lost : DamageTexts.lineOther)
    }

    /// What is wrong with a sheet that has not its parts, each of which begins with a mark; the first that is not there
    /// where nothing else is seen.
    ///
    /// - Parameter single: the mark before the one part that is a single line.
    func problem(marks: [String], single: String? = nil) -> Problem {
        if let lost = lines.firstIndex(where: isLost) {
            return problem(at: lost, DamageTexts.lost)
        }
        if let quoted = lines.firstIndex(where: { line in line.hasPrefix(">") && marks.contains { line.hasSuffix($0) } }
        ) {
            return problem(at: quoted, DamageTexts.quoted)
        }
        for mark in marks where !lines.contains(mark) {
            let words = mark.filter(\.isLetter)
            if let other = lines.firstIndex(where: { isChanged($0, words) }) {
                return problem(at: other, DamageTexts.markChanged, [.text(mark)])
            }
            return Problem(.sheetMalformed, [.file(path), .text(mark)])
        }
        if let single, let first = lines.firstIndex(of: single),
            let next = lines[(first + 1)...].firstIndex(where: marks.contains), next > first + 2
        {
            return problem(at: first + 1, DamageTexts.lineBroken, [.number(next - first - 1)])
        }
        return Problem(.sheetMalformed, [.file(path), .text(marks.last ?? "")])
    }

    /// Whether a line is a mark whose hyphens and spaces were exchanged for others.
    private func isChanged(_ line: String, _ words: String) -> Bool {
        line.filter(\.isLetter) == words && line.first?.isLetter == false && line.last?.isLetter == false
    }

    /// Whether some of a line could not be decoded by a program on its way.
    private func isLost(_ line: String) -> Bool { line.unicodeScalars.contains("\u{FFFD}") }

    /// Compares the words before what is signed with what must stand there, in any language.
    ///
    /// - Throws: `Problem` with `sheetDamaged` or `sheetAltered`.
    func check(_ words: [String], _ preamble: (Language) -> String) throws(Problem) {
        let allowed = Language.allCases.map { language in
            EditedText.cleaned(preamble(language)).split(separator: "\n", omittingEmptySubsequences: false)
                .dropLast().map(String.init)
        }
        guard allowed.contains(words) else { throw problem(words: words, allowed: allowed) }
    }

    /// Words that are not what they must be, in the language in which they are nearest.
    private func problem(words: [String], allowed: [[String]]) -> Problem {
        func same(_ due: [String]) -> Int { zip(words, due).count { $0 == $1 } }
        let due = allowed.max { same($0) < same($1) } ?? []
        let index = zip(words, due).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = index ?? min(words.count, due.count)
        let (found, wanted) = (
            place < words.count ? words[place] : "", place < due.count ? due[place] : ""
        )
        if isLost(found) { return problem(at: place, DamageTexts.lost) }
        let what = Problem.Argument.wording(DamageTexts.wordsOther, [.text(found), .text(wanted)])
        return Problem(.sheetAltered, [.file(path), .number(place + 1), what])
    }
}
