import Foundation

/// A paper key as somebody types it back: the name, then the lines; or the one line that a camera read.
package enum TypedPaper {
    /// A typed line as it stands on the paper.
    ///
    /// - Parameter number: which line it is, from 1.
    /// - Throws: `Problem` with `paperLineWrong`, naming the line and what is wrong with it.
    package static func line(_ text: String, number: Int) throws(Problem) -> String {
        do throws(PaperKey.LineFault) {
            return try PaperKey.line(text, number: number)
        } catch {
            let what: Problem.Argument =
                switch error {
                case .length(let count):
                    .wording(TypedTexts.length, [.number(PaperKey.characterCount), .number(count)])
                case .character(let text, let place): .wording(TypedTexts.character, [.number(place), .text(text)])
                case .check: .wording(TypedTexts.check)
                }
            throw Problem(.paperLineWrong, [.number(number), what])
        }
    }

    /// The key of a name and lines.
    ///
    /// - Throws: `Problem` with `paperLinesDiffer`, `paperNameDiffers`.
    package static func key(name: String, lines: [String]) throws(Problem) -> SigningKey {
        do throws(LogError) { return try PaperKey.key(name: name, lines: lines) } catch {
            if error.code == .notAKeyFile { throw Problem(.paperLinesDiffer) }
            throw Problem(.paperNameDiffers, [.text(name)])
        }
    }

    /// The key of a text that holds what stands on the paper, and perhaps its other words too.
    ///
    /// All lines that are wrong are told at once.
    ///
    /// - Parameter path: what the text is called in errors.
    /// - Throws: `Problems` with `paperLineWrong`, `Problem` with `paperIncomplete`, or what `key(name:lines:)` throws.
    package static func key(in text: String, _ path: String) throws -> SigningKey {
        let rows = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        if let scanned = rows.lazy.compactMap({ PaperKey.parts(ofCompact: $0) }).first {
            return try key(name: scanned.name, lines: try checked(scanned.lines))
        }
        // A name may look like a line, and stands above them all.
        let codes = rows.indices.filter { isCode(rows[$0]) }.suffix(PaperKey.lineCount)
        guard let first = codes.first, codes.count == PaperKey.lineCount else { throw incomplete(path) }
        // The name stands by itself, or after the word for it, above the lines.
        let above = rows[..<first]
        let words = Set([PaperTexts.name.zh, PaperTexts.name.en])
        let labelled = above.first { row in words.contains { row.hasPrefix($0 + " ") || row.hasPrefix($0 + "：") } }
        guard let row = labelled ?? above.last else { throw incomplete(path) }
        let name = row.split { $0.isWhitespace || $0 == "：" }.last.map(String.init) ?? row
        return try key(name: name, lines: try checked(codes.map { rows[$0] }))
    }

    private static func checked(_ lines: [String]) throws -> [String] {
        var (read, problems): ([String], [Problem]) = ([], [])
        for (index, text) in lines.enumerated() {
            do throws(Problem) { read.append(try line(text, number: index + 1)) } catch { problems.append(error) }
        }
        guard problems.isEmpty else { throw problems.count == 1 ? problems[0] : Problems(problems) }
        return read
    }

    /// Whether a row is meant to be one of the lines: groups of capitals and digits and nothing else, about as long.
    private static func isCode(_ row: String) -> Bool {
        var text = row[...]
        if let first = text.first, first.isNumber, let second = text.dropFirst().first, ".、:：)．".contains(second) {
            text = text.dropFirst(2)
        }
        let letters = text.filter { !$0.isWhitespace && $0 != "-" }
        return (14...20).contains(letters.count) && letters.allSatisfy { $0.isLetter || $0.isNumber }
            && letters.allSatisfy {
                $0.unicodeScalars.allSatisfy { $0.isASCII || (0xFF01...0xFF5E).contains($0.value) }
            }
    }

    private static func incomplete(_ path: String) -> Problem {
        Problem(.paperIncomplete, [.file(path), .number(PaperKey.lineCount)])
    }
}

/// What is wrong with a line that was typed from paper.
private enum TypedTexts {
    static let length = Wording("要 {0} 个字，写了 {1} 个", "it has {0} characters, and {1} were typed")
    static let character = Wording("第 {0} 个字“{1}”纸上不会有", "character {0}, “{1}”, is on no such paper")
    static let check = Wording("校验字对不上，有字打错了", "its check character does not fit: something was mistyped")
}
