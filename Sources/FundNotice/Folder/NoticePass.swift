package import FundDesk

/// Keeps of a verified pass what a notice folder is made of: every line, bundled, and every leaf hash.
package struct NoticePass: LedgerObserver {
    /// The bundles, one after the other.
    private let spool: Spool
    /// Where in it each bundle begins.
    private var starts: [Int] = []
    private(set) var leaves: [Digest] = []
    /// Bytes of lines and of what frames them.
    var byteCount: Int { spool.count }

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package init() throws(Problem) {
        spool = try Spool()
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if leaves.count % TileAddress.width == 0 { starts.append(spool.count) }
        spool.append(EntryBundle.head(of: judged.line.count))
        spool.append(judged.line)
        leaves.append(judged.hash)
    }

    /// Bundles can be read from here on.
    func finish() throws(Problem) { try spool.finish() }

    /// A bundle, as it is published.
    func bundle(_ index: Int) throws(Problem) -> [UInt8] {
        let end = index + 1 < starts.count ? starts[index + 1] : spool.count
        return try spool.bytes(at: starts[index], end - starts[index])
    }
}
