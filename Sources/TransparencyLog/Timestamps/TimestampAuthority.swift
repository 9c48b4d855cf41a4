import COpenSSL

/// Whose timestamps count: certificates of authorities (TSA, 时间戳机构), or of those that certify them.
///
/// The system's certificates are never asked: those say whose web site is whose, and not whose clock is right.
public struct TimestampAuthority: Hashable, Sendable {
    /// The most bytes of a file of certificates.
    public static let maximumByteCount = 200_000
    /// The most certificates.
    public static let maximumCount = 64
    /// Bits of security that keys and hashes of certificates must have: level 2 of libcrypto, 112.
    private static let level: Int32 = 2

    /// The certificates in DER.
    public let certificates: [[UInt8]]

    /// What a token is worth.
    public enum Judgement: Hashable, Sendable {
        /// One of these authorities signed it.
        ///
        /// - Parameter name: of the certificate that signed it; from outside.
        /// - Parameter chain: what leads from that certificate to the authority's, and is not in the token: certificates in
        ///   DER, one after another.
        case stamped(name: String, chain: [UInt8])
        /// The certificate of who signed it leads to none of these, or did not as of the token's time.
        case unknown
        /// It was signed with a hash, or under certificates, that are too weak to rely on.
        case weak
        /// The certificate of who signed it leads to one of these, and is none for timestamps.
        case mayNotStamp
        /// The certificate that it names leads to one of these, and the signature is not by its key.
        case falselySigned
    }

    /// Reads certificates in PEM, or one in DER.
    ///
    /// - Throws: `TimestampFault` with `noCertificate`, `manyCertificates` or `tooLong`.
    public init(_ bytes: [UInt8]) throws(TimestampFault) {
        guard bytes.count <= TimestampAuthority.maximumByteCount else { throw .tooLong }
        if let one = Certificate(bytes) {
            certificates = [one.bytes]
            return
        }
        let found = try MemoryInput.read(bytes) { (input) throws(TimestampFault) in
            defer { ERR_clear_error() }
            var found: [[UInt8]] = []
            while let read = PEM_read_bio_X509(input, nil, nil, nil) {
                found.append(Certificate(read).bytes)
                X509_free(read)
                guard found.count <= TimestampAuthority.maximumCount else { throw .manyCertificates }
            }
            // A certificate that is damaged is none, and must not be passed over.
            guard ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE else { throw .noCertificate }
            return found
        }
        guard let found, !found.isEmpty else { throw .noCertificate }
        certificates = found
    }

    /// The certificates in PEM, with line feeds; reading it gives the same ones.
    public var pem: String {
        certificates.map { certificate in
            let text = Base64.encode(certificate)
            let lines = stride(from: 0, to: text.utf8.count, by: 64).map { text.dropFirst($0).prefix(64) + "\n" }
            return "-----BEGIN CERTIFICATE-----\n\(lines.joined())-----END CERTIFICATE-----\n"
        }.joined()
    }

    /// Trusts one certificate.
    private init(_ certificate: Certificate) { certificates = [certificate.bytes] }

    /// Judges a token by the certificate that it brings, whoever that belongs to; `unknown` where it brings none, or one
    /// that was not valid at the token's time.
    public static func judgementInItself(of token: TimestampToken) -> Judgement {
        guard let signer = OpenToken(token.bytes)?.signer(among: Certificates([])) else { return .unknown }
        return TimestampAuthority(signer).judgement(of: token)
    }

    /// The name in the certificate that a token brings and, if it is true, is signed by; nil where it brings none.
    public static func claimedName(of token: TimestampToken) -> String? {
        OpenToken(token.bytes)?.signer(among: Certificates([]))?.name
    }

    /// Whether bytes are certificates in DER, one after another, or none: what may stand beside a token.
    public static func isChain(_ bytes: [UInt8]) -> Bool {
        bytes.count <= TimestampToken.maximumByteCount && Certificates.read(bytes) != nil
    }

    /// Judges a token at its own time: it stays good when the certificates have expired.
    ///
    /// Certificates that were withdrawn are not looked up.
    ///
    /// - Parameter chain: further certificates that may lead to the authority's, in DER one after another.
    public func judgement(of token: TimestampToken, chain: [UInt8] = []) -> Judgement {
        guard let open = OpenToken(token.bytes), let store = store(at: token.issued) else { return .unknown }
        defer { X509_STORE_free(store) }
        let own = open.certificates
        let brought = Certificates(own + (Certificates.read(chain) ?? []) + certificates.compactMap(Certificate.init))
        guard let signer = open.signer(among: brought) else { return .unknown }
        let any = TimestampAuthority.path(from: signer, among: brought, store, isForStamps: false)
        guard let path = any.path else { return any.isWeak ? .weak : .unknown }
        guard open.isStrong else { return .weak }
        guard open.isSigned(among: brought, trusting: store) else {
            let stamping = TimestampAuthority.path(from: signer, among: brought, store, isForStamps: true)
            return stamping.path == nil ? .mayNotStamp : .falselySigned
        }
        let there = Set(own.map(\.bytes))
        let lacking = path.map(\.bytes).filter { !there.contains($0) }
        return .stamped(name: signer.name, chain: Array(lacking.joined()))
    }

    /// The certificates as anchors, as of a moment; to be freed by the caller.
    private func store(at time: Int) -> OpaquePointer? {
        guard let store = X509_STORE_new(), let parameters = X509_STORE_get0_param(store) else { return nil }
        for certificate in certificates.compactMap(Certificate.init) { X509_STORE_add_cert(store, certificate.pointer) }
        X509_VERIFY_PARAM_set_time(parameters, time)
        // Whoever names a certificate that another one signed trusts that one, and need not have the other.
        X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        X509_VERIFY_PARAM_set_auth_level(parameters, TimestampAuthority.level)
        X509_VERIFY_PARAM_set_depth(parameters, 10)
        return store
    }

    /// The way from a certificate to one of a store; nil where there is none.
    private static func path(
        from signer: Certificate,
        among others: Certificates,
        _ store: OpaquePointer,
        isForStamps: Bool
    ) -> (path: [Certificate]?, isWeak: Bool) {
        guard let context = X509_STORE_CTX_new() else { return (nil, false) }
        defer {
            X509_STORE_CTX_free(context)
            ERR_clear_error()
        }
        guard X509_STORE_CTX_init(context, store, signer.pointer, others.stack) == 1 else { return (nil, false) }
        if isForStamps { X509_STORE_CTX_set_purpose(context, X509_PURPOSE_TIMESTAMP_SIGN) }
        guard X509_verify_cert(context) == 1, let chain = X509_STORE_CTX_get0_chain(context) else {
            let weak = [X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_KEY_TOO_SMALL, X509_V_ERR_CA_MD_TOO_WEAK]
            return (nil, weak.contains(X509_STORE_CTX_get_error(context)))
        }
        let path = (0..<OPENSSL_sk_num(chain)).compactMap { index in
            OPENSSL_sk_value(chain, index).map { Certificate(OpaquePointer($0)) }
        }
        return (path, false)
    }
}
