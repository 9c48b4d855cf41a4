/// A checkpoint as it stands in a QR code on paper: where the ledger is published, the size, the root and one signature
/// (FORMAT.md §8.5).
///
/// It says nothing until ``note(origin:)`` makes a note of it and ``SignedNote/verifiedKeys(among:)`` names a key that is
/// trusted: the origin is not in it, but on the page around it and in the name of the key.
public struct CheckpointLink: Hashable, Sendable {
    /// The most bytes that a link has, its address included: what a QR code of version 10-M holds, with some to spare.
    public static let maximumByteCount = 203

    /// Where the ledger is published, without `#`: `http://` or `https://` and more of what RFC 3986 allows; nil where
    /// it is said nowhere.
    public let address: String?

    /// The number of leaves, 1...2^53 − 1.
    public let size: Int

    /// The Merkle tree head (RFC 6962 §2.1).
    public let root: Digest

    /// The ID of the key that signed.
    public let keyID: KeyID

    /// The signature, 64 bytes of Ed25519.
    public let signature: [UInt8]

    /// Makes the link of a checkpoint that a key signed.
    ///
    /// Throws `malformedCheckpoint` for a note that is none, `badSignature` for one that the key has not signed,
    /// `malformedLink` for an address that is not allowed or too long.
    public init(_ note: SignedNote, signedBy key: VerifierKey, at address: String?) throws(LogError) {
        let checkpoint = try Checkpoint(text: note.text)
        guard try note.verifiedKeys(among: [key]) == [key],
            let line = note.signatures.first(where: key.isNamed(by:))
        else { throw LogError(.badSignature, reason: "not signed by \(key)") }
        self.address = address
        (size, root, keyID, signature) = (checkpoint.size, checkpoint.root, key.keyID, line.signature)
        try check()
    }

    /// Reads a link; writing it again gives the same bytes.
    ///
    /// Throws `malformedLink` for anything else, other base64 than its one form and more than 203 bytes included.
    public init(_ text: String) throws(LogError) {
        guard text.utf8.count <= CheckpointLink.maximumByteCount else {
            throw .malformedLink("more than \(CheckpointLink.maximumByteCount) bytes")
        }
        let halves = text.unicodeScalars.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let parts = (halves.last ?? "").unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, parts.count == 3, let size = Int(canonical: String(parts[0])),
            let root = Base64.decode(url: String(parts[1])).flatMap({ Digest($0) }),
            let signed = Base64.decode(url: String(parts[2])),
            signed.count == KeyID.byteCount + Ed25519.signatureByteCount, let keyID = KeyID(prefixOf: signed)
        else { throw .malformedLink("not a size, a root and a signature: \(text.debugDescription)") }
        address = halves.count == 2 ? halves[0] : nil
        (self.size, self.root, self.keyID) = (size, root, keyID)
        signature = Array(signed.dropFirst(KeyID.byteCount))
        try check()
    }

    private func check() throws(LogError) {
        guard (1...Checkpoint.maximumSize).contains(size) else { throw .malformedLink("not a size: \(size)") }
        if let address, !CheckpointLink.isAddress(address) {
            throw .malformedLink("not an address: \(address.debugDescription)")
        }
        guard text.utf8.count <= CheckpointLink.maximumByteCount else {
            throw .malformedLink("more than \(CheckpointLink.maximumByteCount) bytes")
        }
    }

    /// Whether a text can be the address of a link: `http://` or `https://`, then at least one of the characters that
    /// RFC 3986 §2 allows, but for `#`.
    public static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix), text.utf8.count > scheme.utf8.count
        else {
            return false
        }
        return text.utf8.allSatisfy(addressBytes.contains)
    }

    private static let addressBytes = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?[]@!$&'()*+,;=%".utf8
    )

    /// The most bytes that the address of a link over some entries has.
    public static func maximumAddressByteCount(size: Int) -> Int {
        let fragment =
            String(size).utf8.count + Base64.urlCount(of: Digest.byteCount) + 2
            + Base64.urlCount(of: KeyID.byteCount + Ed25519.signatureByteCount)
        return maximumByteCount - fragment - 1
    }

    /// The checkpoint of a log of a name, with the signature under it, by a key that has the log's name.
    ///
    /// Throws `malformedCheckpoint` for a text that is no origin, `malformedNote` for one that is no key's name.
    public func note(origin: String) throws(LogError) -> SignedNote {
        let checkpoint = try Checkpoint(origin: origin, size: size, root: root)
        let line = try NoteSignature(name: origin, keyID: keyID, signature: signature)
        return try SignedNote(text: checkpoint.text, signatures: [line])
    }

    /// The link as it is printed: `ADDRESS#SIZE.ROOT.SIGNATURE`, or without an address what follows the `#`.
    public var text: String {
        let fragment = "\(size).\(Base64.encode(url: root.bytes)).\(Base64.encode(url: keyID.bytes + signature))"
        return address.map { "\($0)#\(fragment)" } ?? fragment
    }
}

extension CheckpointLink: CustomStringConvertible {
    /// The same as ``text``.
    public var description: String { text }
}

extension LogError {
    fileprivate static func malformedLink(_ reason: String) -> LogError { LogError(.malformedLink, reason: reason) }
}
