/// Texts that must not stand in what is published, looked for all at once.
struct SecretWords {
    /// Two ideographs: what is shorter stands anywhere by chance.
    private static let minimumByteCount = 6

    /// By their first two bytes.
    private var words: [UInt16: [[UInt8]]] = [:]
    /// The same, as fast as a picture of many megabytes wants it.
    private var begins = [Bool](repeating: false, count: 1 << 16)

    init(_ texts: some Sequence<String>) {
        for word in Set(texts.map { Array($0.utf8) }) where word.count >= SecretWords.minimumByteCount {
            let start = UInt16(word[0]) << 8 | UInt16(word[1])
            words[start, default: []].append(word)
            begins[Int(start)] = true
        }
    }

    /// Whether one of them stands in some bytes.
    func stand(in bytes: [UInt8]) -> Bool {
        guard !words.isEmpty, bytes.count >= SecretWords.minimumByteCount else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<bytes.count - 1 {
                let start = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
                guard begins[Int(start)], let found = words[start] else { continue }
                let rest = bytes[index...]
                if found.contains(where: { rest.starts(with: $0) }) { return true }
            }
            return false
        }
    }
}
