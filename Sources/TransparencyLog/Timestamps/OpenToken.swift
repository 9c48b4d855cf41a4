import COpenSSL

/// A token as libcrypto holds it, for as long as it is looked at.
final class OpenToken {
    private let token: UnsafeMutablePointer<PKCS7>

    /// Takes a token that one key signed; nil for anything else.
    init?(_ bytes: [UInt8]) {
        guard let token = DER.read(bytes, { d2i_PKCS7(nil, $0, $1) }, free: { PKCS7_free($0) }) else { return nil }
        self.token = token
        guard OBJ_obj2nid(token.pointee.type) == NID_pkcs7_signed,
            OPENSSL_sk_num(PKCS7_get_signer_info(token)) == 1
        else { return nil }
    }

    deinit { PKCS7_free(token) }

    /// What was signed, to be freed by the caller; nil where that is no timestamp.
    var info: OpaquePointer? {
        defer { ERR_clear_error() }
        return PKCS7_to_TS_TST_INFO(token)
    }

    /// Whether it was signed by a hash that nobody makes two texts for.
    var isStrong: Bool {
        guard let signer = OPENSSL_sk_value(PKCS7_get_signer_info(token), 0) else { return false }
        var algorithm: UnsafeMutablePointer<X509_ALGOR>?
        PKCS7_SIGNER_INFO_get0_algs(
            signer.assumingMemoryBound(to: PKCS7_SIGNER_INFO.self),
            nil,
            &algorithm,
            nil
        )
        var object: OpaquePointer?
        X509_ALGOR_get0(&object, nil, nil, algorithm)
        return [NID_sha256, NID_sha384, NID_sha512].contains(OBJ_obj2nid(object))
    }

    /// The certificates in it.
    var certificates: [Certificate] {
        let stack = token.pointee.d.sign?.pointee.cert
        return (0..<max(OPENSSL_sk_num(stack), 0)).compactMap { index in
            OPENSSL_sk_value(stack, index).map { Certificate(OpaquePointer($0)) }
        }
    }

    /// The certificate of who signed it, in it or among some others; nil where it is not there.
    func signer(among others: Certificates) -> Certificate? {
        defer { ERR_clear_error() }
        guard let signers = PKCS7_get0_signers(token, others.stack, 0) else { return nil }
        defer { OPENSSL_sk_free(signers) }
        guard OPENSSL_sk_num(signers) == 1, let signer = OPENSSL_sk_value(signers, 0) else { return nil }
        return Certificate(OpaquePointer(signer))
    }

    /// Whether the signature is true, by a certificate that leads to one of a store and may stamp, and that the token names
    /// (RFC 3161 §2.3, RFC 5816).
    func isSigned(among others: Certificates, trusting store: OpaquePointer) -> Bool {
        defer { ERR_clear_error() }
        return TS_RESP_verify_signature(token, others.stack, store, nil) == 1
    }
}
