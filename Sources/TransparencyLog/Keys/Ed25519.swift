import COpenSSL

/// Ed25519 (RFC 8032) through libcrypto, over raw keys.
///
/// The EVP_PKEY is made for each call: 32 bytes are `Sendable`, a libcrypto object is not. Who checks thousands of
/// signatures keeps one in a `SignatureChecker`.
enum Ed25519 {
    static let keyByteCount = 32
    static let signatureByteCount = 64

    /// The public key of a private seed of 32 bytes.
    static func publicKey(seed: Seed) throws(LogError) -> [UInt8] {
        let key = try seed.privateKey()
        defer { EVP_PKEY_free(key) }
        var count = keyByteCount
        var publicKey = [UInt8](repeating: 0, count: count)
        guard EVP_PKEY_get_raw_public_key(key, &publicKey, &count) == 1, count == keyByteCount else {
            throw .openSSL("no public key")
        }
        return publicKey
    }

    /// The signature of 64 bytes over a message; the same each time.
    static func sign(_ message: [UInt8], seed: Seed) throws(LogError) -> [UInt8] {
        let key = try seed.privateKey()
        defer { EVP_PKEY_free(key) }
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var count = signatureByteCount
        var signature = [UInt8](repeating: 0, count: count)
        guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signatureByteCount
        else { throw .openSSL("cannot sign") }
        return signature
    }

    /// Whether a signature is the public key's own over a message; false for a key or a signature of another length.
    static func isValid(_ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]) -> Bool {
        guard let key = Ed25519.publicKey(publicKey), let context = EVP_MD_CTX_new() else { return false }
        defer {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
        }
        return isValid(signature, of: message, key: key, context: context)
    }

    /// The libcrypto key of 32 bytes, to be freed by the caller; nil for another length.
    static func publicKey(_ bytes: [UInt8]) -> OpaquePointer? {
        guard bytes.count == keyByteCount else { return nil }
        return EVP_PKEY_new_raw_public_key_ex(nil, "ED25519", nil, bytes, bytes.count)
    }

    /// Whether a signature is a key's own over a message; the context may have been used for the same key before.
    static func isValid(
        _ signature: [UInt8],
        of message: [UInt8],
        key: OpaquePointer,
        context: OpaquePointer
    ) -> Bool {
        guard signature.count == signatureByteCount else { return false }
        let isValid =
            EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        // A refusal leaves an entry in this thread's error queue, which a later failure would report as its own.
        if !isValid { ERR_clear_error() }
        return isValid
    }
}
