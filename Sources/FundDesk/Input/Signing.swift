/// Signatures under texts.
package enum Signing {
    /// Signs with each of some keys, once where one is named twice: no note has two lines of one key.
    ///
    /// - Throws: `Problem` with `signatureFailed`.
    package static func note(_ text: String, with keys: [SigningKey]) throws(Problem) -> SignedNote {
        let once = keys.enumerated().filter { place, key in !keys[..<place].contains { $0.keyID == key.keyID } }
        do throws(LogError) {
            return try SignedNote.sign(text: text, with: once.map(\.element))
        } catch {
            throw Problem(.signatureFailed, [.text(error.reason)])
        }
    }
}
