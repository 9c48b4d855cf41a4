/// Whose word stands under a receipt's checkpoint, by the keys that somebody trusts and the policy that somebody has.
///
/// Of a receipt only keys that are named count: it has no entries from which others could be learnt.
package struct ReceiptTrust {
    /// The keys that signed the checkpoint.
    package let signers: [VerifierKey]
    private let isKeyKnown: Bool
    private let policy: TrustPolicy?
    /// What the policy asks of witnesses, and how far they go; nil where it asks for none.
    private let standing: TrustPolicy.Standing?
    /// The newest time that a witness of the policy named.
    private let newest: Timestamp?
    /// Cosignatures in the receipt, whosever they are.
    private let cosignatures: Int
    /// Cosignatures of known witnesses whose time has not come.
    private let ahead: Int

    /// - Parameter keys: the recorders' keys that are trusted besides those of the policy.
    /// - Throws: `Problem` with `receiptFails` where a signature in the name of one who is trusted is false.
    package init(_ receipt: Receipt, keys: [VerifierKey], policy: TrustPolicy?, now: Timestamp) throws(Problem) {
        let origin = receipt.checkpoint.origin
        let listed = (policy?.logs ?? []).map(\.key).filter { $0.name.utf8.elementsEqual(origin.utf8) }
        let trusted = listed + keys.filter { !listed.contains($0) }
        signers = try receipt.signers(among: trusted)
        isKeyKnown = !trusted.isEmpty
        self.policy = policy
        cosignatures = receipt.proof.note.signatures.count { Cosignature(line: $0) != nil }
        let said: [(key: CosignerKey, said: Cosignature)]
        do throws(LogError) {
            said = try receipt.proof.note.cosignatures(by: (policy?.witnesses ?? []).map(\.key))
        } catch {
            let isTwice = error.code == .duplicateSignature
            throw receipt.failure(isTwice ? DamageTexts.signatureTwice : DamageTexts.cosignatureFalse)
        }
        let counted = said.filter { !now.isBehind($0.said.time) }
        ahead = said.count - counted.count
        newest = counted.map(\.said.time).max().map { Timestamp(seconds: Int64($0)) }
        standing = policy.flatMap { $0.asksForWitnesses ? $0.standing(with: Set(counted.map(\.key))) : nil }
    }

    /// Whether as many witnesses cosigned as the policy asks.
    package var isMet: Bool { standing?.isMet ?? true }

    /// What it comes to, a line a question.
    func lines(_ receipt: Receipt, _ language: Language, _ words: DeskWords) -> [String] {
        let names = signers.map { "\($0.keyID)" }.joined(separator: " ")
        let seal =
            !signers.isEmpty ? ReceiptTexts.signed : isKeyKnown ? ReceiptTexts.unsigned : words.keyUnknown
        return [seal.text(language, [names, Visible.text(receipt.checkpoint.origin)])]
            + [witnesses(language), early(language)].compactMap(\.self)
    }

    private func witnesses(_ language: Language) -> String? {
        guard let standing else {
            guard policy == nil, cosignatures > 0 else { return nil }
            return ReceiptTexts.cosignatures.text(language, [String(cosignatures)])
        }
        let wording = standing.isMet ? ReceiptTexts.witnessed : ReceiptTexts.unwitnessed
        let numbers = [standing.needed, standing.members, standing.held].map(String.init)
        return wording.text(language, numbers + [newest?.description ?? "—"])
    }

    private func early(_ language: Language) -> String? {
        ahead > 0 ? ReceiptTexts.ahead.text(language, [String(ahead)]) : nil
    }
}
