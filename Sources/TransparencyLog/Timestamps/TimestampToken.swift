import COpenSSL
import Foundation

/// What a timestamp authority signed (RFC 3161 §2.4.2): that at a time of its clock it saw a SHA-256.
///
/// Read for form only: whether its signature is true, and whose it is, ``TimestampAuthority`` says.
public struct TimestampToken: Hashable, Sendable {
    /// The most bytes of a token, and of what comes with it.
    public static let maximumByteCount = 65_536

    /// The token in DER: a ContentInfo with SignedData (RFC 5652).
    public let bytes: [UInt8]
    /// The SHA-256 that it is over.
    public let imprint: Digest
    /// The time in it, in seconds since 1970 without their fraction: as of it certificates are judged.
    public let issued: Int
    /// By when what it is over existed, in seconds since 1970: its time, fractions rounded up, and the accuracy that it
    /// states.
    public let time: Int
    /// Its number at the authority, in hexadecimal.
    public let serial: String
    /// The authority's policy, a dotted object identifier.
    public let policy: String
    /// The number of the request that it answers, as a DER integer; nil for none.
    let nonce: [UInt8]?

    /// Reads a token.
    ///
    /// - Throws: `TimestampFault` with `notAResponse`, `otherDigest` or `tooLong`.
    public init(_ bytes: [UInt8]) throws(TimestampFault) {
        guard bytes.count <= TimestampToken.maximumByteCount else { throw .tooLong }
        guard let token = OpenToken(bytes), let info = token.info else { throw .notAResponse }
        defer { TS_TST_INFO_free(info) }
        guard let imprint = TimestampImprint.digest(TS_TST_INFO_get_msg_imprint(info)) else { throw .otherDigest }
        guard TS_TST_INFO_get_version(info) == 1, let serial = TS_TST_INFO_get_serial(info),
            let policy = TS_TST_INFO_get_policy_id(info), let written = TS_TST_INFO_get_time(info),
            let issued = TimestampToken.seconds(written),
            let accuracy = TimestampToken.accuracy(TS_TST_INFO_get_accuracy(info))
        else { throw .notAResponse }
        self.bytes = bytes
        self.imprint = imprint
        self.issued = issued
        let hasFraction = DER.content(written).contains(UInt8(ascii: "."))
        time = issued + (hasFraction ? 1 : 0) + accuracy
        self.serial = Hexadecimal.encode(DER.content(serial))
        self.policy = DER.text(policy)
        nonce = TimestampQuery.nonce(TS_TST_INFO_get_nonce(info))
    }

    /// Reads the token out of an authority's response, or a token alone.
    ///
    /// - Throws: `TimestampFault` with `notAResponse`, `refused`, `otherDigest` or `tooLong`.
    public init(response bytes: [UInt8]) throws(TimestampFault) {
        guard bytes.count <= TimestampToken.maximumByteCount else { throw .tooLong }
        guard let response = DER.read(bytes, { d2i_TS_RESP(nil, $0, $1) }, free: { TS_RESP_free($0) }) else {
            try self.init(bytes)
            return
        }
        defer { TS_RESP_free(response) }
        guard let status = TS_RESP_get_status_info(response) else { throw .notAResponse }
        let number = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status))
        guard number == TS_STATUS_GRANTED || number == TS_STATUS_GRANTED_WITH_MODS else {
            throw .refused(status: number, words: TimestampToken.words(status))
        }
        guard let token = TS_RESP_get_token(response) else { throw .notAResponse }
        try self.init(DER.write { i2d_PKCS7(token, $0) })
    }

    /// Whether it is over the text of a checkpoint.
    public func isOver(_ checkpoint: Checkpoint) -> Bool { imprint == TimestampImprint.digest(of: checkpoint.text) }

    private static func seconds(_ time: UnsafePointer<ASN1_GENERALIZEDTIME>) -> Int? {
        var parts = tm()
        guard ASN1_TIME_to_tm(time, &parts) == 1 else {
            ERR_clear_error()
            return nil
        }
        let seconds = timegm(&parts)
        return seconds > 0 ? seconds : nil
    }

    /// The accuracy in seconds, rounded up; 0 where none is stated, nil for one of more than a day.
    private static func accuracy(_ stated: OpaquePointer?) -> Int? {
        guard let stated else { return 0 }
        let whole = TS_ACCURACY_get_seconds(stated).map { ASN1_INTEGER_get($0) } ?? 0
        let hasRest = TS_ACCURACY_get_millis(stated) != nil || TS_ACCURACY_get_micros(stated) != nil
        return (0...86_400).contains(whole) ? whole + (hasRest ? 1 : 0) : nil
    }

    private static let failures = [
        (TS_INFO_BAD_ALG, "badAlg"), (TS_INFO_BAD_REQUEST, "badRequest"), (TS_INFO_BAD_DATA_FORMAT, "badDataFormat"),
        (TS_INFO_TIME_NOT_AVAILABLE, "timeNotAvailable"), (TS_INFO_UNACCEPTED_POLICY, "unacceptedPolicy"),
        (TS_INFO_UNACCEPTED_EXTENSION, "unacceptedExtension"),
        (TS_INFO_ADD_INFO_NOT_AVAILABLE, "addInfoNotAvailable"), (TS_INFO_SYSTEM_FAILURE, "systemFailure"),
    ]

    /// Why an authority refused, in its own words.
    private static func words(_ status: OpaquePointer) -> [String] {
        let bits = TS_STATUS_INFO_get0_failure_info(status)
        var words = failures.filter { bits != nil && ASN1_BIT_STRING_get_bit(bits, $0.0) == 1 }.map(\.1)
        let texts = TS_STATUS_INFO_get0_text(status)
        for index in 0..<min(max(OPENSSL_sk_num(texts), 0), 4) {
            guard let text = OPENSSL_sk_value(texts, index) else { continue }
            let bytes = DER.content(text.assumingMemoryBound(to: ASN1_STRING.self))
            words.append(String(decoding: bytes.prefix(200), as: UTF8.self))
        }
        return words
    }
}
