/// Signatures under texts.
package enum Signing {
    /// - Throws: `Problem` with `signatureFailed`.
    package static func note(_ text: String, with keys: [SigningKey]) throws(Problem) -> SignedNote {
        do throws(LogError) {
            return try SignedNote.sign(text: text, with: keys)
        } catch {
            throw Problem(.signatureFailed, [.text(error.reason)])
        }
    }
}
