import COpenSSL

/// An X.509 certificate as libcrypto holds it.
final class Certificate {
    let pointer: OpaquePointer

    /// Shares one that libcrypto has.
    init(_ shared: OpaquePointer) {
        X509_up_ref(shared)
        pointer = shared
    }

    /// Reads one; nil where the bytes are something else, or something follows.
    init?(_ bytes: [UInt8]) {
        guard let read = DER.read(bytes, { d2i_X509(nil, $0, $1) }, free: { X509_free($0) }) else { return nil }
        pointer = read
    }

    deinit { X509_free(pointer) }

    /// It in DER.
    var bytes: [UInt8] { DER.write { i2d_X509(pointer, $0) } }

    /// Whose it is: the common name, else the organization's, at most 200 characters; from outside.
    var name: String {
        let subject = X509_get_subject_name(pointer)
        for kind in [NID_commonName, NID_organizationName] {
            let index = X509_NAME_get_index_by_NID(subject, kind, -1)
            guard index >= 0, let entry = X509_NAME_get_entry(subject, index),
                let value = X509_NAME_ENTRY_get_data(entry)
            else { continue }
            var text: UnsafeMutablePointer<UInt8>?
            let count = ASN1_STRING_to_UTF8(&text, value)
            defer { CRYPTO_free(text, #file, #line) }
            guard count > 0, let text else { continue }
            let bytes = UnsafeBufferPointer(start: text, count: Int(count))
            return String(String(decoding: bytes, as: UTF8.self).prefix(200))
        }
        ERR_clear_error()
        return "—"
    }
}

/// Some certificates as libcrypto takes them.
final class Certificates {
    private let members: [Certificate]
    /// They belong to this object.
    let stack: OpaquePointer?

    init(_ members: [Certificate]) {
        self.members = members
        stack = OPENSSL_sk_new_null()
        for member in members { OPENSSL_sk_push(stack, UnsafeRawPointer(member.pointer)) }
    }

    deinit { OPENSSL_sk_free(stack) }

    /// Reads certificates in DER that stand one after another; nil where that is something else.
    static func read(_ bytes: [UInt8]) -> [Certificate]? {
        defer { ERR_clear_error() }
        return bytes.withUnsafeBufferPointer { buffer in
            var found: [Certificate] = []
            var position = buffer.baseAddress
            let end = position?.advanced(by: buffer.count)
            while let start = position, let end, start < end {
                guard let read = d2i_X509(nil, &position, end - start) else { return nil }
                found.append(Certificate(read))
                X509_free(read)
            }
            return found
        }
    }
}
