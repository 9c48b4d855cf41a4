import COpenSSL

/// A private Ed25519 key as PKCS#8 PEM (RFC 8410 §7), plain or encrypted, through libcrypto.
enum PKCS8 {
    /// Rounds of PBKDF2-HMAC-SHA-256, as OWASP advises since 2023.
    static let iterations: Int32 = 600_000

    /// Bytes of salt, as NIST SP 800-132 §5.1 asks.
    private static let saltByteCount: Int32 = 16

    /// Whether a line opens a private key that ``decode(_:passphrase:)`` reads.
    static func isBoundary(_ line: String) -> Bool {
        line == "-----BEGIN \(PEM_STRING_PKCS8INF)-----" || line == "-----BEGIN \(PEM_STRING_PKCS8)-----"
    }

    /// Whether a line opens a private key that asks for a passphrase.
    static func isEncryptedBoundary(_ line: String) -> Bool { line == "-----BEGIN \(PEM_STRING_PKCS8)-----" }

    /// Writes the PEM block, encrypted when a passphrase is given.
    static func encode(seed: Seed, passphrase: String?) throws(LogError) -> String {
        let key = try seed.privateKey()
        defer { EVP_PKEY_free(key) }
        guard let info = EVP_PKEY2PKCS8(key), let output = BIO_new(BIO_s_secmem()) else {
            throw .openSSL("cannot encode the private key")
        }
        defer {
            PKCS8_PRIV_KEY_INFO_free(info)
            BIO_free(output)
        }
        if let passphrase {
            let encrypted = try encrypt(info, passphrase: passphrase)
            defer { X509_SIG_free(encrypted) }
            guard PEM_write_bio_PKCS8(output, encrypted) == 1 else { throw .openSSL("cannot write the private key") }
        } else {
            guard PEM_write_bio_PKCS8_PRIV_KEY_INFO(output, info) == 1 else {
                throw .openSSL("cannot write the private key")
            }
        }
        var text = [UInt8](repeating: 0, count: BIO_ctrl_pending(output))
        guard BIO_read(output, &text, Int32(text.count)) == Int32(text.count) else {
            throw .openSSL("cannot write the private key")
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func encrypt(_ info: OpaquePointer, passphrase: String) throws(LogError) -> OpaquePointer {
        // An empty passphrase looks like protection and is none.
        guard !passphrase.isEmpty else { throw LogError(.passphraseNeeded, reason: "the passphrase is empty") }
        let count = Int32(passphrase.utf8.count)
        let encrypted = PKCS8_encrypt(
            NID_hmacWithSHA256,
            EVP_aes_256_cbc(),
            passphrase,
            count,
            nil,
            saltByteCount,
            iterations,
            info
        )
        guard let encrypted else { throw .openSSL("cannot encrypt the private key") }
        return encrypted
    }

    /// Reads the first PEM block of a text and gives the 32 bytes of the private key.
    ///
    /// Throws `notAKeyFile`, `passphraseNeeded` or `wrongPassphrase`.
    static func decode(_ pem: String, passphrase: String?) throws(LogError) -> Seed {
        let seed = try MemoryInput.read(Array(pem.utf8)) { (input) throws(LogError) in
            try decode(input, passphrase: passphrase)
        }
        guard let seed else { throw .openSSL("cannot read the text", code: .notAKeyFile) }
        return seed
    }

    private static func decode(_ input: OpaquePointer, passphrase: String?) throws(LogError) -> Seed {
        var label: UnsafeMutablePointer<CChar>?
        var header: UnsafeMutablePointer<CChar>?
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        guard PEM_read_bio(input, &label, &header, &bytes, &count) == 1, let label else {
            throw .openSSL("no PEM block", code: .notAKeyFile)
        }
        defer {
            CRYPTO_free(label, #file, #line)
            CRYPTO_free(header, #file, #line)
            CRYPTO_clear_free(bytes, count, #file, #line)
        }
        let info: OpaquePointer
        switch String(cString: label) {
        case PEM_STRING_PKCS8INF: info = try parse(UnsafeBufferPointer(start: bytes, count: count))
        case PEM_STRING_PKCS8:
            info = try decrypt(UnsafeBufferPointer(start: bytes, count: count), passphrase: passphrase)
        default: throw LogError(.notAKeyFile, reason: "a PEM block of another kind")
        }
        defer { PKCS8_PRIV_KEY_INFO_free(info) }
        return try seed(of: info)
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(LogError) -> OpaquePointer {
        var position = bytes.baseAddress
        guard let info = d2i_PKCS8_PRIV_KEY_INFO(nil, &position, bytes.count) else {
            throw .openSSL("the private key is not PKCS#8", code: .notAKeyFile)
        }
        return info
    }

    private static func decrypt(
        _ bytes: UnsafeBufferPointer<UInt8>,
        passphrase: String?
    ) throws(LogError) -> OpaquePointer {
        var position = bytes.baseAddress
        guard let encrypted = d2i_X509_SIG(nil, &position, bytes.count) else {
            throw .openSSL("the encrypted private key is not PKCS#8", code: .notAKeyFile)
        }
        defer { X509_SIG_free(encrypted) }
        guard let passphrase else { throw LogError(.passphraseNeeded, reason: "the private key is encrypted") }
        guard let info = PKCS8_decrypt(encrypted, passphrase, Int32(passphrase.utf8.count)) else {
            throw .openSSL("wrong passphrase", code: .wrongPassphrase)
        }
        return info
    }

    private static func seed(of info: OpaquePointer) throws(LogError) -> Seed {
        guard let key = EVP_PKCS82PKEY(info) else { throw .openSSL("not a known private key", code: .notAKeyFile) }
        defer { EVP_PKEY_free(key) }
        var count = Ed25519.keyByteCount
        var seed = [UInt8](repeating: 0, count: count)
        defer { OPENSSL_cleanse(&seed, seed.count) }
        guard EVP_PKEY_is_a(key, "ED25519") == 1, EVP_PKEY_get_raw_private_key(key, &seed, &count) == 1,
            count == Ed25519.keyByteCount
        else { throw .openSSL("not an Ed25519 private key", code: .notAKeyFile) }
        return Seed(seed)
    }
}
