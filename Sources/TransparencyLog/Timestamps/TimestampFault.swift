/// Why bytes are no timestamp, or none that can be used.
public enum TimestampFault: Error, Hashable, Sendable {
    /// Neither a response (RFC 3161 §2.4.2) nor a token of a timestamp authority.
    case notAResponse
    /// The authority refused.
    ///
    /// - Parameter status: its PKIStatus; 0 and 1 are no refusal.
    /// - Parameter words: the names of its failure bits, and what it says; from outside, and not to be believed.
    case refused(status: Int, words: [String])
    /// It is over another hash than SHA-256.
    case otherDigest
    /// More than 65,536 bytes.
    case tooLong
    /// No request of RFC 3161.
    case notAQuery
    /// No certificate in PEM or DER.
    case noCertificate
    /// More than 64 certificates.
    case manyCertificates
}
