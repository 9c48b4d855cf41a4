package import FundDesk
import Foundation

/// A notice in one file, for a chat or a memory stick: a page with every line in it.
package struct SingleNotice {
    private let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Whether a ledger's lines are few enough for one page.
    package static func fits(_ pass: NoticePass) -> Bool { NoticeDocuments.fitsInOne(pass) }

    /// Writes the file, in place of one that this ledger extends.
    ///
    /// - Parameter isTrial: whether nothing is to be written.
    /// - Throws: `Problem` with `noticeOfOthers` and `noticeUnsalted` as of a folder, `fileExists` where a file of something
    ///   else has the name, `noticeNotExtended` where that page is of another history or of a longer one, or one of a file.
    package func publish(
        _ pass: Verified<NoticePass>,
        of ledger: LedgerFile,
        _ language: Language,
        isTrial: Bool = false
    ) throws -> NoticeChange {
        try pass.value.selection?.mayBePublished()
        let old = FileAccess.exists(path) ? try FileAccess.bytes(path, .product) : nil
        let published = try old.map { try size($0, pass) } ?? 0
        try pass.value.finish()
        let notes = try PublishedNotes(of: ledger, over: pass.value.leaves.count)
        let page = try NoticeDocuments(pass: pass, notes: notes).alone(language)
        if !isTrial, page != old { try FileAccess.write(path, page, replacing: true) }
        return NoticeChange(
            before: NoticeChange.Contents(entries: published, files: old == nil ? 0 : 1, bytes: old?.count ?? 0),
            after: NoticeChange.Contents(entries: pass.value.leaves.count, files: 1, bytes: page.count),
            written: page == old ? 0 : 1
        )
    }

    /// How many entries the page that is there shows, all of them this ledger's.
    private func size(_ page: [UInt8], _ pass: Verified<NoticePass>) throws(Problem) -> Int {
        guard let shown = PageFacts(page) else { throw Problem(.fileExists, [.file(path)]) }
        try pass.refuseOthers(Audience(rawValue: shown.audience), at: path)
        try pass.mustExtend(origin: shown.origin, size: shown.size, root: shown.root, at: path)
        return shown.size
    }
}

/// What a page of a notice says of itself to its scripts.
private struct PageFacts: Decodable {
    let audience: String
    let origin: String
    let size: Int
    let root: String

    /// Nil of a file that is no page of a notice.
    init?(_ page: [UInt8]) {
        let data = Data(page)
        guard let start = data.range(of: Data(SealedPage.tag("notice").utf8)),
            let end = data.range(of: Data("</script>".utf8), in: start.upperBound..<data.endIndex),
            let facts = try? JSONDecoder().decode(PageFacts.self, from: data[start.upperBound..<end.lowerBound])
        else { return nil }
        self = facts
    }
}
