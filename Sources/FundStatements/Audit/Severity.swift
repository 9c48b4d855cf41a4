/// How urgent a finding of the audit is.
public enum Severity: String, Sendable, CaseIterable {
    /// To be cleared up before anything else.
    case high
    /// To be asked about.
    case medium
    /// To be known.
    case low
}
