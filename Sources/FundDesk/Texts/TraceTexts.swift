/// The words of a trace.
package enum TraceTexts {
    package static let traced = Wording("追溯", "traced")
    package static let basis = Wording("它依据什么", "what it rests on")
    package static let results = Wording("后来据它做了什么", "what rests on it")
    package static let bank = Wording("银行流水", "bank line")
    package static let none = Wording("没有", "none")
    package static let voucherNumber = Wording("凭证 {0}", "voucher {0}")
    package static let entryNumber = Wording("第 {0} 条", "entry {0}")
    package static let seal = Wording(
        "盖住 {0} 条（序号 0 到 {3}），总指纹 {1}，签名密钥 {2}",
        "the checkpoint over {0} entries (0 to {3}), root {1}, signed by {2}"
    )
    package static let held = Wording("在账本里，已核对", "in the ledger, checked")
    package static let leftOut = Wording("这份副本没有带上", "left out of this copy")
    package static let lost = Wording("不在账本里，或者改动过", "not in the ledger, or altered")
    package static let file = Wording("{0}（{1} 字节，sha256 {2}；{3}）", "{0} ({1} bytes, sha256 {2}; {3})")
    package static let noSerial = Wording("没有写流水号", "no serial number")
    package static let piece = Wording("{0} 的第 {1} 部分", "{0}, part {1}")
    package static let matched = Wording(
        "第 {1} 条对账（{0}）里银行有这一笔；银行文件 sha256 {2}",
        "found at the bank by the comparison of {0}, entry {1}; the bank's file has sha256 {2}"
    )
    package static let missing = Wording(
        "第 {1} 条对账（{0}）里银行没有这一笔；银行文件 sha256 {2}",
        "not at the bank by the comparison of {0}, entry {1}; the bank's file has sha256 {2}"
    )
    package static let unchecked = Wording("记录以后没有对过账", "not compared with the bank since it was recorded")
    package static let tally = Wording(
        "{0}：应投 {1} m²、{2} 人，同意 {3} m²、{4} 人，反对 {5} m²、{6} 人，弃权 {7} m²、{8} 人",
        "{0}: of {1} m², {2} heads: for {3} m², {4}; against {5} m², {6}; abstained {7} m², {8}"
    )
    package static let result = Wording("结果", "result")
    package static let attachments = Wording("附件", "attachments")

    package static func name(_ link: TraceLink) -> Wording {
        switch link {
        case .original: Wording("冲销的凭证", "reverses")
        case .replaced: Wording("订正的凭证", "recorded anew for")
        case .refunded: Wording("返还的交存", "gives back")
        case .concerned: Wording("所涉记录", "concerns")
        case .request: Wording("申请", "request")
        case .approval: Wording("同意", "approval")
        case .rejection: Wording("不同意", "rejection")
        case .withdrawal: Wording("撤回", "withdrawal")
        case .publication: Wording("公布", "publication")
        case .vote: Wording("业主表决", "owners' vote")
        case .project: Wording("项目", "project")
        case .contract: Wording("合同", "contract")
        case .assignment: Wording("债权转让", "assignment")
        case .acceptance: Wording("验收", "acceptance")
        case .completion: Wording("竣工", "completion")
        case .voucher: Wording("凭证", "voucher")
        case .reversal: Wording("冲销", "reversal")
        case .anew: Wording("重记", "recorded anew")
        case .refund: Wording("返还", "refund")
        case .objection: Wording("异议", "objection")
        case .reply: Wording("答复", "reply")
        case .other: Wording("其他记录", "other entry")
        }
    }
}
