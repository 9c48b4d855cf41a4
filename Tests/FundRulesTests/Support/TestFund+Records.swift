import Testing
import TransparencyLog

@testable import FundRules

/// What stands beside the books, as a resident would name it.
extension TestFund {
    /// A resident's own signed objection.
    func objection(to entry: Int, _ text: String, by key: SigningKey) throws -> Objection {
        let leaf = TreeHasher().leaf(try #require(history.entry(at: entry)).line)
        let due = Objection.signedText(origin: TestFund.origin, leaf: leaf, text)
        let note = try SignedNote.sign(text: due, with: [key])
        return Objection(
            to: entry,
            text: text,
            unit: nil,
            signature: Objection.Signature(key: key.verifierKey, note: note.encoded)
        )
    }
}
