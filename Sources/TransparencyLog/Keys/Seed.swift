import COpenSSL

/// The 32 secret bytes of a key (RFC 8032 §5.1.5), which are overwritten when nobody holds them any longer.
///
/// Copies of a key share one of these, so a program that lets go of its keys leaves none in memory that this module has
/// laid there; what the operating system wrote to its own files is beyond it.
final class Seed: Sendable {
    // Written in `init` and overwritten in `deinit`, when nobody else can look.
    nonisolated(unsafe) private let buffer: UnsafeMutableRawBufferPointer

    /// Copies bytes; how many is for libcrypto to judge.
    init(_ bytes: some Collection<UInt8>) {
        buffer = .allocate(byteCount: bytes.count, alignment: 1)
        buffer.copyBytes(from: bytes)
    }

    /// Fresh random bytes.
    ///
    /// Throws `cryptographyFailed` without randomness.
    init() throws(LogError) {
        buffer = .allocate(byteCount: Ed25519.keyByteCount, alignment: 1)
        guard RAND_priv_bytes(buffer.baseAddress, Int32(buffer.count)) == 1 else { throw .openSSL("no random bytes") }
    }

    deinit {
        OPENSSL_cleanse(buffer.baseAddress, buffer.count)
        buffer.deallocate()
    }

    /// A copy, which is not overwritten.
    var bytes: [UInt8] { Array(buffer) }

    /// The libcrypto key, to be freed by the caller.
    ///
    /// Throws `cryptographyFailed` for a seed of another length than 32 bytes.
    func privateKey() throws(LogError) -> OpaquePointer {
        let key = EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, buffer.baseAddress, buffer.count)
        guard let key else { throw .openSSL("no private key") }
        return key
    }
}
