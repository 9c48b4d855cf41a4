import COpenSSL

/// SHA-256 of bytes that come in pieces, through libcrypto: a file of any length is hashed in little memory.
///
/// Not `Sendable`: it reuses its context, so make one for each thread.
public final class StreamingDigest {
    private let context: OpaquePointer

    /// A digest that has taken nothing.
    ///
    /// - Precondition: libcrypto offers SHA-256 and memory is not exhausted.
    public init() { context = TreeHasher.start(with: []) }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes the next piece.
    public func take(_ bytes: UnsafeRawBufferPointer) {
        // libcrypto fails here only when memory is exhausted; a wrong digest must never leave.
        precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto cannot hash")
    }

    /// SHA-256 of everything taken; the next piece begins a new digest.
    public func finish() -> Digest {
        var output: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        return Swift.withUnsafeMutableBytes(of: &output) { buffer in
            let target = buffer.baseAddress.unsafelyUnwrapped
            guard EVP_DigestFinal_ex(context, target.assumingMemoryBound(to: UInt8.self), nil) == 1,
                EVP_DigestInit_ex2(context, nil, nil) == 1
            else { preconditionFailure("libcrypto cannot hash: out of memory") }
            return Digest(unsafeBytes: target)
        }
    }
}
