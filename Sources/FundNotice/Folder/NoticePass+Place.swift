import FundDesk

extension Verified<NoticePass> {
    /// Refuses a place that has been published into for others.
    ///
    /// - Parameter own: for whom it is; nil where nobody has published yet.
    /// - Throws: `Problem` with `noticeOfOthers`.
    func refuseOthers(_ own: Audience?, at path: String) throws(Problem) {
        let audience = value.audience
        guard let own, own != audience else { return }
        throw Problem(.noticeOfOthers, [.file(path), .wording(own.names), .wording(audience.names)])
    }

    /// Refuses a place whose history this ledger does not go on from.
    ///
    /// - Parameter size: how many entries are published there.
    /// - Parameter root: the root over them, in base64.
    /// - Throws: `Problem` with `noticeNotExtended`.
    func mustExtend(origin: String, size: Int, root: String, at path: String) throws(Problem) {
        let leaves = value.leaves
        let isExtended =
            origin == verdict.origin && (0...leaves.count).contains(size)
            && TreeHasher().root(of: Array(leaves[..<size])).base64 == root
        guard isExtended else {
            throw Problem(.noticeNotExtended, [.file(path), .number(size), .number(leaves.count)])
        }
    }
}
