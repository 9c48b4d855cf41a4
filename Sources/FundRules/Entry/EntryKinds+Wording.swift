extension EntryKinds {
    private static let names: [String: Wording] = [
        Open.kind: Wording("开账", "open"),
        UnitBatch.kind: Wording("登记房屋", "units"),
        Project.kind: Wording("立项", "project"),
        Opening.kind: Wording("期初余额", "opening balance"),
        Contribution.kind: Wording("交存", "contribution"),
        Income.kind: Wording("收入", "income"),
        Payment.kind: Wording("维修支出", "payment"),
        Expense.kind: Wording("其他支出", "expense"),
        Transfer.kind: Wording("内部划转", "transfer"),
        Distribution.kind: Wording("分配累计收益", "distribution"),
        Reversal.kind: Wording("红字冲销", "reversal"),
        Close.kind: Wording("结账", "close"),
        Refund.kind: Wording("返还", "refund"),
        Destruction.kind: Wording("房屋灭失", "destruction"),
        Payout.kind: Wording("支付灭失返还", "payout"),
        Closing.kind: Wording("年末结转", "closing"),
        Correction.kind: Wording("以前年度更正", "correction"),
        Handover.kind: Wording("划转", "handover"),
        Split.kind: Wording("房屋分割", "split"),
        Merge.kind: Wording("房屋合并", "merge"),
        Amendment.kind: Wording("登记更正", "amendment"),
        Title.kind: Wording("过户", "title"),
        Rate.kind: Wording("交存标准", "rate"),
        Budget.kind: Wording("年度预算", "budget"),
        Reconciliation.kind: Wording("银行对账", "reconciliation"),
        Erasure.kind: Wording("删除个人信息", "erasure"),
        Objection.kind: Wording("异议", "objection"),
        Reply.kind: Wording("答复", "reply"),
        Publication.kind: Wording("公示", "publication"),
        Contract.kind: Wording("施工合同", "contract"),
        Acceptance.kind: Wording("验收", "acceptance"),
        Completion.kind: Wording("项目完结", "completion"),
        MemberChange.kind: Wording("成员变更", "member change"),
        Succession.kind: Wording("移交", "succession"),
        PolicyChange.kind: Wording("修改制度", "policy change"),
        Request.kind: Wording("用款申请", "request"),
        Approval.kind: Wording("审批", "approval"),
        Withdrawal.kind: Wording("撤回", "withdrawal"),
        Resolution.kind: Wording("业主大会决议", "owners' resolution"),
    ]

    /// What people call a kind of entry; a kind without a name goes by the ledger's word for it.
    public static func name(of kind: String) -> Wording {
        names[kind] ?? Wording(kind, kind)
    }
}
