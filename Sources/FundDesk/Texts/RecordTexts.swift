/// What a recording command says when it has recorded.
package enum RecordTexts {
    package static let voucher = Wording("已记第 {0} 条：凭证 {1}，{2} {3}", "Recorded entry {0}: voucher {1}, {2} {3}")
    package static let entry = Wording("已记第 {0} 条：{2} {3}", "Recorded entry {0}: {2} {3}")
    package static let amount = Wording("，{0} 元", ", {0} yuan")
    package static let date = Wording("，日期 {0}。", ", dated {0}.")
    package static let several = Wording(
        "已记 {0} 条，第 {1} 条到第 {2} 条：{3}",
        "Recorded {0} entries, {1} to {2}: {3}"
    )
    package static let total = Wording("，合计 {0} 元", ", {0} yuan in all")
    package static let stop = Wording("。", ".")
    package static let sealed = Wording(
        "已由密钥 {2} 签名封存；账本现有 {0} 条，总指纹 {1}。",
        "Sealed by key {2}; ledger size {0}, root hash {1}."
    )
    package static let dryRun = Wording(
        "试运行：全部符合规则；什么都没有记。",
        "Dry run: every rule is kept; nothing was recorded."
    )
    package static let onlyRead = Wording(
        "试运行：只对了账，两边调节后相符；没有用密钥，什么都没有记。",
        "Dry run: only compared, both sides agree once adjusted; no key was used and nothing was recorded."
    )
    package static let wouldRecord = Wording("将记 {0} 条：{3}", "Would record {0} × {3}")
    package static let standing = Wording(
        "  第 {0} 条，凭证 {1}：{2} {3}，{4} 元，日期 {5}，{6} 记录",
        "  entry {0}, voucher {1}: {2} {3}, {4} yuan, dated {5}, recorded {6}"
    )
    package static let reinstates = Wording(
        "恢复误冲销的第 {0} 条（凭证 {1}）",
        "reinstates entry {0} (voucher {1}), reversed by mistake"
    )
    package static let memoGap = Wording("：", ": ")
}
