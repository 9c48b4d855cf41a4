import FundDesk

/// The help of `trace`.
enum TracingTexts {
    static let trace = Wording("从一条记录追到它的全部依据和后果。", "Follow an entry to all it rests on, and to all that rests on it.")
    static let discussion = Wording(
        """
        先核对整本账。凭证往前追到申请、审批、业主表决、合同、验收、附件、银行流水，往后追到冲销、返还、异议和答复；申请、表决、\
        合同、项目也能追，看花了哪些钱。每一条都有指纹和封条；该有而没有的写“没有”。
        """,
        """
        The whole ledger is verified first. A voucher is followed back to request, approvals, owners' vote, contract, \
        acceptance, files and the bank's line, and forward to its reversal, refunds, objections and replies; a request, a \
        vote, a contract or a project to what was paid. Every entry comes with its hash and its seal; what one would \
        expect and is not there is said to be none.
        """
    )
    static let sought = Wording(
        "凭证号或序号；银行流水号、发票号、合同编号、项目号、附件的文件名或 sha256 也行。",
        "A voucher's or an entry's number; or a bank's serial, an invoice, a contract's number, a project, a file's name or sha256."
    )
}
