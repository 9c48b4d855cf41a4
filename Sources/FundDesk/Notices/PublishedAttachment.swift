/// An attached file as a published folder has it.
package struct PublishedAttachment: Hashable, Sendable {
    /// The entry that names it.
    package let entry: Int
    /// What it is, by its bytes.
    package let kind: PublishedKind
    /// What the entry says of it.
    private let attachment: Attachment

    init(entry: Int, kind: PublishedKind, _ attachment: Attachment) {
        (self.entry, self.kind, self.attachment) = (entry, kind, attachment)
    }

    /// The most bytes of one file.
    package static let maximumByteCount = 20_000_000
    /// The most bytes of a picture that a page shows by itself: a phone loads a page of them.
    static let maximumPictureByteCount = 5_000_000

    /// What the entry calls it; from outside, to be shown and never to be a path.
    package var name: String { attachment.name }
    /// SHA-256 of its bytes.
    package var digest: Digest { attachment.sha256 }
    /// Its place in the folder: nothing of it is from outside.
    package var path: String { "\(PublishedFile.attachments)/\(digest.hexadecimal).\(kind.suffix)" }
    /// How many bytes it has.
    package var byteCount: Int { Int(attachment.size) }
    /// Whether a page shows it as a picture; what is larger is opened or saved.
    package var isPicture: Bool { kind.isPicture && byteCount <= PublishedAttachment.maximumPictureByteCount }

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
