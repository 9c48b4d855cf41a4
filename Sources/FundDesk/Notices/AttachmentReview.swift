/// Looks whether attached files may be published at all, whoever cleared them.
///
/// What is beside private details is not: a paper that came with a name or an account shows them. Nor is what has one of the
/// ledger's private details in its bytes as plain text; what stands in a picture, or compressed, no program here reads.
package struct AttachmentReview {
    private let ledger: LedgerFile
    private let secrets: SecretWords

    /// - Parameter committing: the entries of the ledger that commit to private details.
    package init(_ ledger: LedgerFile, committing: [Entry]) throws {
        self.ledger = ledger
        let details = committing.isEmpty ? [:] : try ledger.privateDetails(of: committing)
        secrets = SecretWords(details.values.joined().map(\.value))
    }

    /// A file as the folder will have it.
    ///
    /// - Throws: `Problem` with `attachmentNotPublishable`.
    private func published(_ attachment: Attachment, of entry: Entry) throws -> PublishedAttachment {
        func refused(_ reason: Wording) -> Problem {
            AttachmentReview.refused(attachment.name, of: entry.sequence, reason)
        }
        guard entry.commitments.isEmpty else { throw refused(PublishingTexts.besidePrivate) }
        guard attachment.size <= PublishedAttachment.maximumByteCount else { throw refused(PublishingTexts.tooLarge) }
        guard try ledger.holds(attachment) else { throw refused(PublishingTexts.notHere) }
        let bytes = try ledger.bytes(of: attachment)
        guard !secrets.stand(in: bytes) else { throw refused(PublishingTexts.hasPrivate) }
        return PublishedAttachment(kind: PublishedKind(of: bytes.prefix(12)), attachment)
    }

    private static func refused(_ name: String, of entry: Int, _ reason: Wording) -> Problem {
        Problem(.attachmentNotPublishable, [.entry(entry), .name(name), .wording(reason)])
    }

    /// Judges every file of an entry.
    ///
    /// - Throws: `Problem` with `attachmentNotPublishable`, also of an entry without files.
    package func judge(_ entry: Entry) throws {
        guard !entry.attachments.isEmpty else {
            throw AttachmentReview.refused("—", of: entry.sequence, PublishingTexts.noFiles)
        }
        for attachment in entry.attachments { _ = try published(attachment, of: entry) }
    }

    /// What is cleared and may be published, and why the rest is not.
    package func published(
        _ cleared: ClearedAttachments
    ) throws -> (files: [PublishedAttachment], left: [Problem]) {
        var (files, left): ([PublishedAttachment], [Problem]) = ([], [])
        let size = try ledger.size()
        for file in cleared.files {
            let entry = file.entry < size ? try ledger.entry(at: file.entry) : nil
            guard let entry, let attachment = entry.attachments.first(where: { $0.sha256 == file.digest }) else {
                left.append(AttachmentReview.refused(file.name, of: file.entry, PublishingTexts.notHere))
                continue
            }
            do { files.append(try published(attachment, of: entry)) } catch let problem as Problem {
                guard problem.code == .attachmentNotPublishable else { throw problem }
                left.append(problem)
            }
        }
        return (files, left)
    }
}
