/// What a witness answers to a request (C2SP tlog-witness), in the order in which it asks.
public enum WitnessAnswer: Hashable, Sendable {
    /// The body cannot be read, or names an old size beyond the new one.
    case malformed
    /// No log of that origin is followed.
    case unknownOrigin
    /// No key of the log that the witness trusts has signed, or the line of one does not fit.
    case untrusted
    /// The log's last checkpoint that was cosigned has another size, which is this; 0 for none.
    case conflict(size: Int)
    /// What was asked for does not extend what was cosigned.
    case inconsistent
    /// Nothing can be cosigned now, whatever is asked.
    case unavailable(Hindrance)
    /// Cosigned: the witness's lines.
    case cosigned([NoteSignature])

    /// Why a witness cosigns nothing.
    public enum Hindrance: Hashable, Sendable {
        /// Its clock stands before its last cosignature, or before 1970.
        case clock
        /// It met a cosignature of its own that its store does not know: it has cosigned more than it remembers.
        case forgetful
    }

    /// The status of the answer over HTTP.
    public var status: Int {
        switch self {
        case .malformed: 400
        case .unknownOrigin: 404
        case .untrusted: 403
        case .conflict: 409
        case .inconsistent: 422
        case .unavailable: 503
        case .cosigned: 200
        }
    }

    /// The media type of the answer over HTTP.
    public var contentType: String {
        if case .conflict = self { "text/x.tlog.size" } else { "text/plain; charset=utf-8" }
    }

    /// The body of the answer: the size that was cosigned last, or the cosignature lines; else empty.
    public var body: String {
        switch self {
        case .conflict(let size): "\(size)\n"
        case .cosigned(let lines): lines.map { $0.line + "\n" }.joined()
        default: ""
        }
    }
}
