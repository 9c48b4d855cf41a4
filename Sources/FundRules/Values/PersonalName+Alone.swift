extension PersonalName {
    /// Names that stand alone: a surname and one or two characters that names have, with nothing beside them in their run of
    /// Han characters but what a treasurer writes beside a name (张三, 收李四交, 王五和赵六补2月), and no everyday word that
    /// begins so (高压, 方管, 石材).
    ///
    /// A guess by the words of `BareNameWords` alone, for a person who can be asked; nothing that is recorded is judged by it.
    public static func alone(in text: String) -> [PersonalName] {
        let scalars = Array(text.unicodeScalars)
        return BareReading(scalars).names.map { PersonalName(scalars[$0]) }
    }

    /// The name that whoever writes a text for the ledger is asked about; nil where nothing looks like one.
    public static func doubted(in text: String) -> PersonalName? { all(in: text).first ?? alone(in: text).first }
}

/// Names that are found from what their run of characters has besides them: hardly anything.
private struct BareReading {
    private let text: [Unicode.Scalar]

    init(_ text: [Unicode.Scalar]) {
        self.text = text
    }

    /// The names, in order.
    var names: [Range<Int>] {
        var names: [Range<Int>] = []
        var start = 0
        while start < text.count {
            guard HanReading.isHan(text[start]) else {
                start += 1
                continue
            }
            let end = text[start...].firstIndex { !HanReading.isHan($0) } ?? text.count
            if end - start <= BareNameWords.longestRun { names += read(start, end) ?? [] }
            start = end
        }
        return names
    }

    /// The names of a run; nil where it says more than names and what stands beside them.
    private func read(_ start: Int, _ end: Int) -> [Range<Int>]? {
        if let names = list(start, end) { return names }
        for length in lengths(of: BareNameWords.before, at: start, end) {
            if let names = read(start + length, end) { return names }
        }
        return nil
    }

    /// A name, or several, and what follows them.
    private func list(_ start: Int, _ end: Int) -> [Range<Int>]? {
        for (surname, given) in [(2, 2), (2, 1), (1, 2), (1, 1)] where start + surname + given <= end {
            guard isName(start, surname, given) else { continue }
            let next = start + surname + given
            if isRest(next, end) { return [start..<next] }
            if BareNameWords.between.contains(text[next]), let others = list(next + 1, end) {
                return [start..<next] + others
            }
        }
        return nil
    }

    /// Whether nothing follows up to the end but words that stand after a name.
    private func isRest(_ start: Int, _ end: Int) -> Bool {
        start == end || lengths(of: BareNameWords.after, at: start, end).contains { isRest(start + $0, end) }
    }

    private func isName(_ start: Int, _ surname: Int, _ given: Int) -> Bool {
        let end = start + surname + given
        if surname == 2 {
            guard BareNameWords.compoundSurnames.contains(Array(text[start..<start + 2])) else { return false }
        } else {
            guard BareNameWords.surnames.contains(text[start]) else { return false }
            if start > 0, PersonalNameWords.words.contains([text[start - 1], text[start]]) { return false }
            let first = [text[start], text[start + 1]]
            guard !PersonalNameWords.words.contains(first), !BareNameWords.words.contains(first) else { return false }
            guard !BareNameWords.wholeWords.contains(Array(text[start..<end])) else { return false }
            if given == 1, BareNameWords.notAlone.contains(text[start + 1]) { return false }
        }
        if given == 2, text[start + surname] == "家", BareNameWords.ofPlaces.contains(text[end - 1]) { return false }
        let own = text[start + surname..<end]
        let known = own.count(where: BareNameWords.given.contains)
        guard known < given else { return true }
        return known == 1
            && own.allSatisfy {
                BareNameWords.given.contains($0)
                    || !BareNameWords.ofThings.contains($0) && !PersonalNameWords.notInNames.contains($0)
            }
    }

    /// The lengths of the words that stand at a place and end by another, the longest first.
    private func lengths(of words: [[Unicode.Scalar]], at place: Int, _ end: Int) -> [Int] {
        words.filter { place + $0.count <= end && text[place...].starts(with: $0) }.map(\.count).sorted(by: >)
    }
}
