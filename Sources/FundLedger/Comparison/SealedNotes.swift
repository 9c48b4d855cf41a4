import Foundation
package import TransparencyLog

/// The signed checkpoints in a text that somebody kept: a note by itself, a receipt, evidence of this machine's memory.
package enum SealedNotes {
    /// Every checkpoint note in the text, in order; what they say of any log is for others to judge.
    package static func all(in text: String) -> [SignedNote] {
        if let note = checkpoint(text) { return [note] }
        if let proof = try? LogProof(text) { return [proof.note] }
        if let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) {
            return strings(in: value).compactMap(checkpoint)
        }
        return blocks(in: text)
    }

    private static func checkpoint(_ text: String) -> SignedNote? {
        guard let note = try? SignedNote(text), (try? Checkpoint(text: note.text)) != nil else { return nil }
        return note
    }

    /// All strings of a JSON value, members in order of their names.
    private static func strings(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(strings)
        case let members as [String: Any]: members.sorted { $0.key < $1.key }.flatMap { strings(in: $0.value) }
        default: []
        }
    }

    /// Three lines, an empty one, signatures: wherever that stands between other lines.
    private static func blocks(in text: String) -> [SignedNote] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.compactMap { start in
            guard start + 4 < lines.count, lines[start + 3].isEmpty, lines[start + 4].hasPrefix("— ") else {
                return nil
            }
            let signatures = lines[(start + 4)...].prefix { $0.hasPrefix("— ") }
            let body = lines[start..<start + 4].joined(separator: "\n") + "\n"
            return checkpoint(body + signatures.map { $0 + "\n" }.joined())
        }
    }
}
