import COpenSSL

/// Checks many signatures of one key (RFC 8032 §5.1.7): the libcrypto key is made once.
///
/// Not `Sendable`, as libcrypto's objects are not: make one for each thread.
public final class SignatureChecker {
    private let key: OpaquePointer?
    private let context: OpaquePointer?

    /// A checker for a key.
    public init(_ key: VerifierKey) {
        self.key = Ed25519.publicKey(key.publicKey)
        context = EVP_MD_CTX_new()
    }

    deinit {
        EVP_MD_CTX_free(context)
        EVP_PKEY_free(key)
    }

    /// Whether a signature of 64 bytes over a text was made with the key; false where libcrypto has no memory.
    public func isValid(_ signature: [UInt8], of text: String) -> Bool {
        guard let key, let context else { return false }
        return Ed25519.isValid(signature, of: Array(text.utf8), key: key, context: context)
    }
}
