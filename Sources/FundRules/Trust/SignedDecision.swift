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

    /// What an approver signs: the log, the entry, its leaf hash, the decision, the day of signing, and of a no the reason
    /// if there is one, a line each.
    ///
    /// - Parameter reason: one line; left out of a yes.
    public static func text(
        origin: String,
        entry: Int,
        hash: Digest,
        _ answer: Answer,
        on day: CalendarDate,
        reason: String? = nil
    ) -> String {
        let words = answer == .reject ? reason.map { $0 + "\n" } ?? "" : ""
        return "\(undated(origin: origin, entry: entry, hash: hash, answer))\(day)\n\(words)"
    }

    /// What stands on a sheet that nobody has signed: all of the text but the day of signing and what follows it.
    public static func undated(origin: String, entry: Int, hash: Digest, _ answer: Answer) -> String {
        "\(form)\n\(origin)\n\(entry)\n\(hash.base64)\n\(answer.rawValue)\n"
    }

    /// The first line of a decision.
    private static let form = "daxiu/approval/v2"

    /// The first line of a decision as it was signed before the day was part of it.
    public static let earlierForm = "daxiu/approval/v1"

    /// Whether a text is a decision as it was signed before the day was part of it.
    public static func isOfEarlierForm(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count == 6 && lines[0] == earlierForm
    }

    /// The day on which a decision was signed; nil where its text has none.
    public static func day(of text: String) -> CalendarDate? { lines(text).flatMap { CalendarDate($0[5]) } }

    /// The reason that was signed with a no; nil where there is none.
    public static func reason(of text: String) -> String? {
        lines(text).flatMap { $0.count == 8 && $0[4] == Answer.reject.rawValue ? String($0[6]) : nil }
    }

    /// The lines of a decision with its day, the empty one after the last line feed included.
    private static func lines(_ text: String) -> [Substring]? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == form[...], lines.count == 7 || lines.count == 8 && !lines[6].isEmpty else {
            return nil
        }
        return lines
    }

    /// What the old and the new key sign: the log, the hash of the entry before, the old key's ID, the new key.
    public static func rotationText(origin: String, previous: Digest, old: KeyID, new: VerifierKey) -> String {
        "daxiu/rotation/v1\n\(origin)\n\(previous.base64)\n\(old)\n\(new)\n"
    }

    /// The entry that an approval's text names; nil where it is no such text.
    static func entry(named text: String) -> Int? {
        guard let lines = lines(text) else { return nil }
        return Int(canonical: lines[2]).flatMap { $0 <= Limits.integer ? $0 : nil }
    }
}
