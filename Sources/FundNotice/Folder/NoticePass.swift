package import FundDesk

/// Keeps of a verified pass what a notice folder is made of: every line, bundled, and every leaf hash.
package struct NoticePass: LedgerObserver {
    /// The bundles, one after the other.
    private let spool: Spool
    /// Where in it each bundle begins.
    private var starts: [Int] = []
    private(set) var leaves: [Digest] = []
    /// What its pages tell.
    private(set) var page: PagePass
    /// The entries that commit to private details.
    package private(set) var committing: [Entry] = []
    /// The texts that people typed; nil where nobody asks for them.
    package private(set) var texts: PublicTexts?
    /// Bytes of lines and of what frames them.
    var byteCount: Int { spool.count }

    /// Finds what everybody may see; nil of a notice for the people of the estate.
    private var everybody: PublicPass?

    /// - Parameter readsTexts: whether somebody asks what texts become public.
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package init(_ page: PagePass, for audience: Audience = .residents, readsTexts: Bool = false) throws(Problem) {
        self.page = page
        spool = try Spool()
        texts = readsTexts ? PublicTexts() : nil
        everybody = audience == .public ? PublicPass() : nil
    }

    /// What proves to everybody what they see; nil of a notice for the people of the estate.
    private(set) var proof: PublicNotice?

    /// What everybody may see; nil of a notice for the people of the estate, who see all.
    package var selection: PublicSelection? { everybody?.selection }

    /// For whom it is.
    package var audience: Audience { everybody == nil ? .residents : .public }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if leaves.count % TileAddress.width == 0 { starts.append(spool.count) }
        spool.append(EntryBundle.head(of: judged.line.count))
        spool.append(judged.line)
        leaves.append(judged.hash)
        page.observe(judged, state)
        if judged.entry.hasEnclosures, !judged.entry.commitments.isEmpty { committing.append(judged.entry) }
        everybody?.observe(judged, state)
        if everybody == nil { texts?.take(judged.entry, judged.line) }
    }

    package mutating func finish(_ state: FundState) {
        page.finish(state)
        everybody?.finish(state)
        proof = selection.map { PublicNotice($0, leaves) }
        for shown in selection?.shown ?? [] { shown.line.withUnsafeBytes { _ = texts?.take(shown.entry, $0) } }
    }

    /// Bundles can be read from here on.
    func finish() throws(Problem) { try spool.finish() }

    /// A bundle, as it is published.
    func bundle(_ index: Int) throws(Problem) -> [UInt8] {
        let end = index + 1 < starts.count ? starts[index + 1] : spool.count
        return try spool.bytes(at: starts[index], end - starts[index])
    }
}
