/// Finds what happened to a receipt on its way, by its lines: whoever sent it has to know what to do otherwise.
struct ReceiptDamage {
    private let text: String
    private let lines: [String]

    /// - Parameter text: what was read, without what editors add.
    init(_ text: String) {
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
    }

    private static let headings = [LogProof.header, BallotProof.header, BalanceProof.header]

    /// What is seen; nil where nothing is that says more than the reader's own words.
    var found: Problem.Argument? {
        guard lines.contains(where: { !$0.isEmpty }) else { return .wording(DamageTexts.empty) }
        if let other { return .wording(other) }
        if let lost { return lost }
        guard ReceiptDamage.headings.contains(lines[0]) else { return heading }
        guard let proof = lines.firstIndex(of: LogProof.header) else {
            return .wording(DamageTexts.headingMissing, [.text(LogProof.header)])
        }
        return path(lines[..<proof].dropLast(), isHome: true) ?? path(lines[proof...], isHome: false) ?? seal(proof)
    }

    /// A line of which a program on the way could not decode some; what was recorded may have that sign, too.
    var lost: Problem.Argument? {
        lines.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") }.map { at($0, DamageTexts.lost) }
    }

    /// What else the file is.
    private var other: Wording? {
        if text.contains("-----BEGIN ") || text.hasPrefix("Verifier-Key:") { return DamageTexts.key }
        if let note = try? SignedNote(text), (try? Checkpoint(text: note.text)) != nil { return DamageTexts.note }
        if (try? AddCheckpointRequest(text)) != nil { return DamageTexts.request }
        let words = lines.filter { !$0.isEmpty }
        return words.allSatisfy({ (try? NoteSignature(line: $0)) != nil }) ? DamageTexts.cosignatures : nil
    }

    private func at(_ index: Int, _ what: Wording, _ arguments: Problem.Argument...) -> Problem.Argument {
        .wording(DamageTexts.atLine, [.number(index + 1), .wording(what, arguments)])
    }

    /// What is wrong with the first line.
    private var heading: Problem.Argument {
        if lines[0].hasPrefix(">") { return at(0, DamageTexts.quoted) }
        if let later = lines.firstIndex(where: ReceiptDamage.headings.contains) {
            return .wording(DamageTexts.wordsBefore, [.number(later)])
        }
        return at(0, DamageTexts.headingOther, .text(LogProof.header))
    }

    /// What is wrong with the lines from a heading to the empty line after its path.
    private func path(_ part: ArraySlice<String>, isHome: Bool) -> Problem.Argument? {
        let end = part.firstIndex(of: "") ?? part.endIndex
        guard let first = part.indices.first, isHome || end < part.endIndex else {
            return part.isEmpty ? nil : .wording(DamageTexts.sealMissing)
        }
        guard let index = part[..<end].firstIndex(where: { $0.hasPrefix("index ") }) else {
            return .wording(DamageTexts.indexMissing)
        }
        // One line, the entry's or the home's, stands between heading and index.
        if index > first + 2 { return at(first + 1, DamageTexts.lineBroken, .number(index - first - 1)) }
        guard Int(canonical: part[index].dropFirst("index ".count)) != nil else {
            return at(index, DamageTexts.numberOther, .text(part[index]))
        }
        let hashes = part[..<end].indices.dropFirst(index + 1 - first)
        guard let wrong = hashes.first(where: { !isHash(part[$0], isHome) }) else { return nil }
        return at(wrong, DamageTexts.noHash, .number(part[wrong].unicodeScalars.count))
    }

    private func isHash(_ line: String, _ isHome: Bool) -> Bool {
        if isHome, line.hasPrefix("size ") { return Int(canonical: line.dropFirst("size ".count)) != nil }
        let text = isHome && line.hasPrefix("accounts ") ? String(line.dropFirst("accounts ".count)) : line
        return Digest(base64: text) != nil
    }

    /// What is wrong with the checkpoint behind the path.
    private func seal(_ proof: Int) -> Problem.Argument? {
        guard let end = lines[proof...].firstIndex(of: "") else { return nil }
        let note = Array(lines[(end + 1)...])
        guard let blank = note.firstIndex(of: "") else { return .wording(DamageTexts.noteUnsigned) }
        guard blank == 3 else { return at(end + 1, DamageTexts.noteLines, .number(blank)) }
        let signatures = note[(blank + 1)...]
        guard !signatures.isEmpty else { return .wording(DamageTexts.noteUnsigned) }
        let wrong = signatures.indices.first { (try? NoteSignature(line: note[$0])) == nil }
        return wrong.map { at(end + 1 + $0, DamageTexts.noSignature) }
    }
}
