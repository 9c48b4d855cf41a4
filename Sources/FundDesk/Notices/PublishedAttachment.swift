/// An attached file as a published folder has it.
package struct PublishedAttachment: Hashable, Sendable {
    /// What it is, by its bytes.
    private let kind: PublishedKind
    /// What the entry says of it.
    private let attachment: Attachment

    init(kind: PublishedKind, _ attachment: Attachment) {
        (self.kind, self.attachment) = (kind, attachment)
    }

    /// The most bytes of one file.
    static let maximumByteCount = 20_000_000
    /// The most bytes of a picture that a page shows by itself: a phone loads a page of them.
    static let maximumPictureByteCount = 5_000_000

    /// SHA-256 of its bytes.
    package var digest: Digest { attachment.sha256 }
    /// Its place in the folder: nothing of it is from outside.
    package var path: String { "\(PublishedFile.attachments)/\(digest.hexadecimal).\(kind.suffix)" }
    /// Whether a page shows it as a picture; what is larger is opened or saved.
    package var isPicture: Bool { kind.isPicture && attachment.size <= PublishedAttachment.maximumPictureByteCount }

    /// The hash that a file's name in the folder of attachments begins with; nil of one that is none of ours.
    package static func digest(of name: String) -> Digest? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 64, PublishedKind.allCases.contains(where: { $0.suffix == parts[1] })
        else { return nil }
        return Hexadecimal.decode(parts[0]).flatMap { Digest($0) }.flatMap { $0.hexadecimal == parts[0] ? $0 : nil }
    }

    /// The bytes, as they fit the entry.
    ///
    /// - Throws: `Problem` with `attachmentUnusable`.
    package func bytes(in ledger: LedgerFile) throws -> [UInt8] { try ledger.bytes(of: attachment) }
}

extension LedgerFile {
    /// The bytes of an attached file of which it is known that it is not too large.
    func bytes(of attachment: Attachment) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(attachment.size))
        try forEachPiece(of: attachment) { bytes.append(contentsOf: $0) }
        return bytes
    }
}
