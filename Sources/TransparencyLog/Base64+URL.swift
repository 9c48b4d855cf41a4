extension Base64 {
    /// The form of RFC 4648 §5 without padding, for what stands in a link.
    static func encode(url bytes: some Collection<UInt8>) -> String {
        String(
            encode(bytes).unicodeScalars.lazy.filter { $0 != "=" }.map { Character(standardToURL[$0] ?? $0) }
        )
    }

    /// The bytes of that form; as strict as ``decode(_:)``.
    static func decode(url text: String) -> [UInt8]? {
        guard text.unicodeScalars.allSatisfy({ !"+/=".unicodeScalars.contains($0) }) else { return nil }
        let standard = String(text.unicodeScalars.lazy.map { Character(urlToStandard[$0] ?? $0) })
        return decode(standard + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
    }

    /// The number of characters of that form.
    static func urlCount(of bytes: Int) -> Int { (bytes * 4 + 2) / 3 }

    private static let standardToURL: [Unicode.Scalar: Unicode.Scalar] = ["+": "-", "/": "_"]
    private static let urlToStandard: [Unicode.Scalar: Unicode.Scalar] = ["-": "+", "_": "/"]
}
