public import TransparencyLog

/// The fixed texts that members sign: an approver's decision, and both keys' word for a rotation (FORMAT §6.31, §6.33).
public enum SignedDecision {
    /// Yes or no.
    public enum Answer: String, Sendable, CaseIterable {
        /// 同意.
        case approve
        /// 不同意.
        case reject
    }

    /// What an approver signs: the log, the entry, its leaf hash, the decision, a line each.
    public static func text(origin: String, entry: Int, hash: Digest, _ answer: Answer) -> String {
        "daxiu/approval/v1\n\(origin)\n\(entry)\n\(hash.base64)\n\(answer.rawValue)\n"
    }

    /// What the old and the new key sign: the log, the hash of the entry before, the old key's ID, the new key.
    public static func rotationText(origin: String, previous: Digest, old: KeyID, new: VerifierKey) -> String {
        "daxiu/rotation/v1\n\(origin)\n\(previous.base64)\n\(old)\n\(new)\n"
    }

    /// The entry that an approval's text names; nil where it is no such text.
    static func entry(named text: String) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 6, lines[0] == "daxiu/approval/v1" else { return nil }
        // What Int accepts beyond the decimal form (a sign, leading zeros) names none.
        return Int(lines[2]).flatMap { String($0) == lines[2] && $0 <= Limits.integer ? $0 : nil }
    }
}
