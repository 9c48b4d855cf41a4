import FundDesk

/// What a recording command says when it has recorded.
extension RecordTexts {
    static let recordAgain = Wording("还要再记一笔吗？[y/N] ", "Record it again? [y/N] ")
    static let recordAllAgain = Wording("这 {0} 笔还要再记吗？[y/N] ", "Record these {0} again? [y/N] ")

    /// What comes before an error that came after the recording.
    static func recordedButFailed(_ deed: Deed) -> Wording {
        if deed.first == deed.last {
            return Wording(
                "已记第 {0} 条，已签名封存，不要再记一遍；后面的一步没有做成：",
                "Recorded as entry {0} and sealed: do not record it again. What followed failed:"
            ).filled(String(deed.first))
        }
        return Wording(
            "已记第 {0} 条到第 {1} 条，已签名封存，不要再记一遍；后面的一步没有做成：",
            "Recorded as entries {0} to {1} and sealed: do not record them again. What followed failed:"
        ).filled(String(deed.first), String(deed.last))
    }

    static let ledgerMade = Wording("已建账本 {0}：{1}", "Made the ledger {0}: {1}")
    static let repaired = Wording(
        "已重建缓存：读了 {0} 条，树节点、余额快照和流水号索引都按它们重写。账目一个字节也没有动。",
        "Rebuilt the caches from {0} entries: tree nodes, snapshot, references. Not one byte of the books changed."
    )
    static let notRepaired = Wording(
        "没有重建：除缓存外还有别的问题，重建帮不上忙；账本一个字节也没有动。",
        "Not rebuilt: more than the caches is wrong, which rebuilding cannot mend. Not one byte was changed."
    )
    static let repairFound = Wording("核对发现 {0} 处缓存问题。", "Verification found {0} problems in the caches.")
    static let repairIdle = Wording("缓存没有问题；仍按账目重建一遍。", "The caches were sound; rebuilding them all the same.")
}
