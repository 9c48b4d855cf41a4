import COpenSSL

/// HMAC-SHA256 (RFC 2104), through libcrypto.
public enum KeyedDigest {
    /// The HMAC of a message under a key of any length.
    public static func make(key: [UInt8], message: [UInt8]) -> Digest {
        var output = [UInt8](repeating: 0, count: Digest.byteCount)
        var length = 0
        let isDone = EVP_Q_mac(
            nil,
            "HMAC",
            nil,
            "SHA256",
            nil,
            key,
            key.count,
            message,
            message.count,
            &output,
            output.count,
            &length
        )
        // libcrypto fails here only when memory is exhausted; a wrong digest must never leave.
        guard isDone != nil, length == Digest.byteCount, let digest = Digest(output) else {
            preconditionFailure("libcrypto offers no HMAC-SHA256")
        }
        return digest
    }
}

/// Random bytes that nobody can guess, from libcrypto's generator.
public enum RandomBytes {
    /// So many of them.
    ///
    /// - Throws: `LogError` where the system has none.
    public static func make(_ count: Int) throws(LogError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_priv_bytes(&bytes, Int32(count)) == 1 else { throw .openSSL("no random bytes") }
        return bytes
    }
}
