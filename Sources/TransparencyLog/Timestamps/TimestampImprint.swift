import COpenSSL

/// The imprint of RFC 3161 §2.4.1, which we use with SHA-256 alone.
enum TimestampImprint {
    /// SHA-256 of a text.
    static func digest(of text: String) -> Digest {
        let hash = StreamingDigest()
        Array(text.utf8).withUnsafeBytes { hash.take($0) }
        return hash.finish()
    }

    /// What an imprint is of; nil for another hash.
    static func digest(_ imprint: OpaquePointer?) -> Digest? {
        guard let imprint, let algorithm = TS_MSG_IMPRINT_get_algo(imprint), let bytes = TS_MSG_IMPRINT_get_msg(imprint)
        else { return nil }
        var object: OpaquePointer?
        X509_ALGOR_get0(&object, nil, nil, algorithm)
        return OBJ_obj2nid(object) == NID_sha256 ? Digest(DER.content(bytes)) : nil
    }

    /// The imprint of a digest, to be freed by the caller.
    static func make(_ digest: Digest) -> OpaquePointer? {
        guard let imprint = TS_MSG_IMPRINT_new(), let algorithm = X509_ALGOR_new() else { return nil }
        defer { X509_ALGOR_free(algorithm) }
        var bytes = digest.bytes
        guard X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil) == 1,
            TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1,
            TS_MSG_IMPRINT_set_msg(imprint, &bytes, Int32(bytes.count)) == 1
        else {
            TS_MSG_IMPRINT_free(imprint)
            return nil
        }
        return imprint
    }
}
