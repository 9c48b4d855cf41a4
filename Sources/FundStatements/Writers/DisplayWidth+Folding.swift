extension DisplayWidth {
    /// What never begins a line.
    private static let closing = Set("，。；：、！？）】》」』”’…,.;:!?)]}%")
    /// What never ends one.
    private static let opening = Set("（【《「『“‘([{")

    /// The lines that a text without line feeds takes where only so many columns are free.
    ///
    /// Lines end at spaces, or between two characters of which one is wide; a word that is longer than a line is cut.
    public static func folded(_ text: String, to width: Int) -> [String] {
        guard columns(of: text) > width, width > 1 else { return [text] }
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            if columns(of: line + piece.trimmingSpaces) > width, !line.isEmpty {
                lines.append(line.trimmingSpaces)
                line = ""
            }
            line += line.isEmpty ? piece.drop { $0 == " " } : piece[...]
            while columns(of: line.trimmingSpaces) > width {
                let head = prefix(of: line, columns: width)
                lines.append(head)
                line.removeFirst(head.count)
            }
        }
        if !line.trimmingSpaces.isEmpty || lines.isEmpty { lines.append(line.trimmingSpaces) }
        return lines
    }

    /// The text cut where it is wider than a number of columns, with a mark where something is left out.
    package static func cut(_ text: String, to width: Int) -> String {
        guard columns(of: text) > width, width > 0 else { return text }
        return prefix(of: text, columns: width - 1) + "…"
    }

    private static func prefix(of text: String, columns width: Int) -> String {
        var (head, used) = ("", 0)
        for character in text {
            let columns = columns(of: String(character))
            if used + columns > width, !head.isEmpty { break }
            head.append(character)
            used += columns
        }
        return head
    }

    /// What a line can be put together from: words with the spaces after them, wide characters with their punctuation.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var last: Character = " "
        for character in text {
            let isJoined = !mayBreak(between: last, and: character)
            if isJoined, let piece = pieces.popLast() {
                pieces.append(piece + String(character))
            } else {
                pieces.append(String(character))
            }
            last = character
        }
        return pieces
    }

    /// Whether a line may end between two characters.
    package static func mayBreak(between left: Character, and right: Character) -> Bool {
        if right == " " || closing.contains(right) || opening.contains(left) { return false }
        return left == " " || columns(of: String(left)) == 2 || columns(of: String(right)) == 2
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmingSpaces: String { Columns.trimmed(self) }
}
