import Foundation

/// Takes out of a transcript what follows from the format alone: hashes, signatures, salts and key IDs.
///
/// Equal ones become the same placeholder, numbered in the order in which the transcript first shows them, and a key ID
/// gets the name of the key's file: a root that is not the one shown before is still a difference.
struct HashMask {
    /// What a placeholder stands for, and the form by which it is known.
    private enum Shape: String, CaseIterable {
        /// 64 hexadecimal digits: SHA-256 of a file.
        case digest
        /// 32 bytes in Base64.
        case hash
        /// 16 bytes in Base64.
        case salt
        /// Key ID and Ed25519 signature, 68 bytes in Base64; a cosignature has a time besides, 76 bytes.
        case signature

        init(of text: Substring) {
            self =
                switch text.utf8.count {
                case 24: .salt
                case 44: .hash
                case 64: .digest
                default: .signature
                }
        }
    }

    /// The IDs of the keys among the fixtures, by the file's name without `test-only-` and `.key`.
    private static let keys: [(id: String, name: String)] = {
        let folder = Workplace.sources.appending(path: "Fixtures")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "key" }.compactMap { file in
            let text = try? String(contentsOf: file, encoding: .utf8)
            guard let id = text?.firstMatch(of: /Verifier-Key: [^+\n]+\+([0-9a-f]{8})\+/)?.1 else { return nil }
            let name = file.deletingPathExtension().lastPathComponent
            return (String(id), String(name.trimmingPrefix("test-only-")))
        }
    }()

    private var names: [Substring: String] = [:]
    private var counts: [Shape: Int] = [:]

    /// The text with placeholders.
    mutating func applied(to text: String) -> String {
        // What stands before and after one is no further letter of it; the `n` of `\n` in JSON is none.
        let shapes =
            #/
            (^ | [^A-Za-z0-9+\/] | \\n)
            ([A-Za-z0-9+\/]{102}== | [A-Za-z0-9+\/]{91}= | [A-Za-z0-9+\/]{43}= | [A-Za-z0-9+\/]{22}== | [0-9a-f]{64})
            (?! [A-Za-z0-9+\/=])
            /#
        let words = #/(^|[^A-Za-z0-9])([0-9a-f]{8})(?![A-Za-z0-9])/#
        return text.replacing(shapes) { $0.1 + placeholder($0.2) }.replacing(words) { word in
            let key = HashMask.keys.first { $0.id == word.2 }
            return word.1 + (key.map { "‹\($0.name)›" } ?? String(word.2))
        }
    }

    private mutating func placeholder(_ text: Substring) -> String {
        if let name = names[text] { return name }
        let shape = Shape(of: text)
        counts[shape, default: 0] += 1
        let name = "‹\(shape) \(counts[shape, default: 0])›"
        names[text] = name
        return name
    }
}
