import COpenSSL

/// HMAC-SHA256 (RFC 2104) under one key, for many short messages: what the key alone decides is hashed once.
///
/// It reuses its contexts, so it is not `Sendable`: make one for each thread.
public final class MessageAuthenticator {
    // HMAC is SHA-256(outer ‖ SHA-256(inner ‖ message)); inner and outer fill a block each. Least of 60 runs in C, OpenSSL
    // 3.0: with copies of two contexts that have taken such a block a message of 21 bytes costs 118 ns, a node 98 ns.
    private let inner: OpaquePointer
    private let outer: OpaquePointer
    private let context: OpaquePointer

    /// Bytes of a block of SHA-256.
    private static let block = 64

    /// - Parameter key: a digest, so no longer than a block.
    public convenience init(key: Digest) { self.init(key: key.bytes) }

    /// - Precondition: the key is no longer than a block.
    init(key: [UInt8]) {
        let padded = key + Array(repeating: 0, count: MessageAuthenticator.block - key.count)
        inner = TreeHasher.start(with: padded.map { $0 ^ 0x36 })
        outer = TreeHasher.start(with: padded.map { $0 ^ 0x5C })
        context = TreeHasher.start(with: [])
    }

    deinit {
        for context in [inner, outer, context] { EVP_MD_CTX_free(context) }
    }

    /// The HMAC of a message.
    public func code(of message: UnsafeRawBufferPointer) -> Digest {
        TreeHasher.finish(inner, message, in: context).withUnsafeBytes { TreeHasher.finish(outer, $0, in: context) }
    }
}
