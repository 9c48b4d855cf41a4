import COpenSSL

/// Bytes that libcrypto reads piece by piece.
enum MemoryInput {
    /// Lets something read bytes. libcrypto copies none of them: they stay where they are until everything is read.
    ///
    /// - Returns: nil where there are more than libcrypto takes, or memory is exhausted.
    static func read<Value, Fault: Error>(
        _ bytes: [UInt8],
        _ reader: (OpaquePointer) throws(Fault) -> Value
    ) throws(Fault) -> Value? {
        try bytes.withUnsafeBufferPointer { (buffer) throws(Fault) -> Value? in
            guard let count = Int32(exactly: buffer.count), let input = BIO_new_mem_buf(buffer.baseAddress, count)
            else {
                return nil
            }
            defer { BIO_free(input) }
            return try reader(input)
        }
    }
}
