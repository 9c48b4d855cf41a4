import CCurl
public import FundRules

/// Why there is no answer of a server.
public enum HTTPFailure: Error, Hashable, Sendable {
    /// There is no host of that name, by what this machine can find out.
    case hostUnknown
    /// Nobody takes connections there.
    case notConnected
    /// It took longer than the limit, so many seconds.
    case tooSlow(Double)
    /// The answer has more bytes than the limit.
    case tooLong
    /// It speaks TLS, and whose it is cannot be verified.
    case unverified
    /// It broke off, or speaks no HTTP.
    case brokenOff
    /// Something else, in the library's words.
    case other(String)

    init(_ code: CURLcode, _ limits: ClientLimits) {
        self =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .hostUnknown
            case CURLE_COULDNT_CONNECT: .notConnected
            case CURLE_OPERATION_TIMEDOUT: .tooSlow(limits.total)
            case CURLE_WRITE_ERROR, CURLE_FILESIZE_EXCEEDED: .tooLong
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: .unverified
            case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_WEIRD_SERVER_REPLY,
                CURLE_UNSUPPORTED_PROTOCOL:
                .brokenOff
            default: .other(String(cString: CCurl_error(code)))
            }
    }

    /// What is said where a library that speaks HTTP is not on this machine.
    static func missing(_ library: String) -> Wording {
        Wording("这台电脑上没有 {0}", "{0} is not on this machine").filled(library)
    }

    /// The reason, for people.
    public var reason: Problem.Argument {
        switch self {
        case .hostUnknown: .wording(Wording("找不到这台主机", "there is no such host"))
        case .notConnected: .wording(Wording("连不上", "nobody takes connections there"))
        case .tooSlow(let seconds):
            .wording(Wording("{0} 秒之内没有答完", "no whole answer within {0} seconds"), [.number(Int(seconds.rounded(.up)))])
        case .tooLong: .wording(Wording("回答太长", "the answer is too long"))
        case .unverified: .wording(Wording("它的证书核实不了", "its certificate cannot be verified"))
        case .brokenOff: .wording(Wording("说到一半断了，或者说的不是 HTTP", "it broke off, or speaks no HTTP"))
        case .other(let words): .text(words)
        }
    }
}
