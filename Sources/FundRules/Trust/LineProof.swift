import TransparencyLog

/// One line with its path to a root, as it stands before the receipt of the entry that has the root: a heading, the line,
/// its place, hashes that stand beside the root, the path, and an empty line (`Schema/FORMAT.md`, "Receipts").
struct LineProof {
    /// The line.
    let line: String
    /// Its place and path.
    let inclusion: InclusionProof
    /// What stands beside the root, in order.
    let beside: [Digest]

    init(line: String, inclusion: InclusionProof, beside: [Digest] = []) {
        self.line = line
        self.inclusion = inclusion
        self.beside = beside
    }

    /// Its text, with the empty line that ends it.
    ///
    /// - Parameter words: what each hash beside the root is called.
    func text(_ heading: String, _ words: [String] = []) -> String {
        let lines =
            [heading, line, "index \(inclusion.index)", "size \(inclusion.size)"]
            + zip(words, beside).map { "\($0) \($1.base64)" } + inclusion.path.map(\.base64)
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// Reads it, and gives the rest.
    ///
    /// - Throws: `LogError` with `malformedProof`.
    static func read(
        _ text: String,
        _ heading: String,
        _ words: [String] = []
    ) throws(LogError) -> (proof: LineProof, rest: String) {
        guard let end = text.utf8.firstRange(of: Array("\n\n".utf8)) else {
            throw LogError(.malformedProof, reason: "no empty line after the path")
        }
        let lines = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        let first = 4 + words.count
        guard lines.count >= first, lines[0].utf8.elementsEqual(heading.utf8), let index = number("index ", lines[2]),
            let size = number("size ", lines[3])
        else { throw LogError(.malformedProof, reason: "not \(heading), a line, its index and the size") }
        var beside: [Digest] = []
        for (word, line) in zip(words, lines[4..<first]) {
            guard line.hasPrefix(word + " "), let hash = Digest(base64: String(line.dropFirst(word.count + 1))) else {
                throw LogError(.malformedProof, reason: "no line with \(word)")
            }
            beside.append(hash)
        }
        var path: [Digest] = []
        for line in lines[first...] {
            guard let hash = Digest(base64: String(line)) else {
                throw LogError(.malformedProof, reason: "not a hash: \(String(line).debugDescription)")
            }
            path.append(hash)
        }
        let inclusion = InclusionProof(index: index, size: size, path: path)
        let proof = LineProof(line: String(lines[1]), inclusion: inclusion, beside: beside)
        return (proof, String(text[end.upperBound...]))
    }

    private static func number(_ word: String, _ line: Substring) -> Int? {
        guard line.hasPrefix(word), let number = Int(canonical: line.dropFirst(word.count)), number >= 0 else {
            return nil
        }
        return number
    }
}
