import COpenSSL

/// What a timestamp authority is asked (RFC 3161 §2.4.1): to say when it saw the SHA-256 of a checkpoint's text.
public struct TimestampQuery: Hashable, Sendable {
    /// The request in DER, as it goes to the authority: a file `.tsq`, or the body of a POST.
    public let bytes: [UInt8]
    /// SHA-256 of the text.
    public let imprint: Digest
    /// The number that the answer must repeat, as a DER integer; nil where none was asked.
    let nonce: [UInt8]?

    /// Asks for a timestamp over a checkpoint's text, with the certificate of who signs it.
    ///
    /// - Parameter nonce: a random number, fresh for every request.
    /// - Throws: `LogError` with `cryptographyFailed` where memory is exhausted.
    public init(over checkpoint: Checkpoint, nonce: UInt64) throws(LogError) {
        let digest = TimestampImprint.digest(of: checkpoint.text)
        let (request, number, asked) = (TS_REQ_new(), ASN1_INTEGER_new(), TimestampImprint.make(digest))
        defer {
            TS_REQ_free(request)
            ASN1_INTEGER_free(number)
            TS_MSG_IMPRINT_free(asked)
        }
        guard request != nil, number != nil, asked != nil, TS_REQ_set_version(request, 1) == 1,
            TS_REQ_set_msg_imprint(request, asked) == 1, ASN1_INTEGER_set_uint64(number, nonce) == 1,
            TS_REQ_set_nonce(request, number) == 1, TS_REQ_set_cert_req(request, 1) == 1
        else { throw .openSSL("no timestamp request") }
        bytes = DER.write { i2d_TS_REQ(request, $0) }
        imprint = digest
        self.nonce = TimestampQuery.nonce(TS_REQ_get_nonce(request))
    }

    /// Reads a request.
    ///
    /// - Throws: `TimestampFault` with `notAQuery`, `otherDigest` or `tooLong`.
    public init(_ bytes: [UInt8]) throws(TimestampFault) {
        guard bytes.count <= TimestampToken.maximumByteCount else { throw .tooLong }
        guard let request = DER.read(bytes, { d2i_TS_REQ(nil, $0, $1) }, free: { TS_REQ_free($0) }) else {
            throw .notAQuery
        }
        defer { TS_REQ_free(request) }
        guard let imprint = TimestampImprint.digest(TS_REQ_get_msg_imprint(request)) else { throw .otherDigest }
        self.bytes = bytes
        self.imprint = imprint
        nonce = TimestampQuery.nonce(TS_REQ_get_nonce(request))
    }

    /// Whether a token answers this request: over the same imprint, with its number.
    public func isAnswered(by token: TimestampToken) -> Bool {
        imprint == token.imprint && (nonce == nil || nonce == token.nonce)
    }

    /// A number as its DER, of which equal ones have the same; nil for none.
    static func nonce(_ number: UnsafePointer<ASN1_INTEGER>?) -> [UInt8]? {
        number.map { number in DER.write { i2d_ASN1_INTEGER(number, $0) } }
    }
}
