import FundRules

extension Table.Sheet {
    /// Who signs, unless the paper says otherwise.
    ///
    /// Source: 会计法 §21 for statements (单位负责人, 会计机构负责人); 会计基础工作规范 §51 for vouchers.
    var signatures: [Wording] {
        switch self {
        case .statement: [Label.head, Label.headOfAccounting, Label.maker]
        case .voucher: [Label.chiefAccountant, Label.bookkeeper, Label.reviewer, Label.voucherMaker]
        case .slip, .appendix, .letter: []
        case .certificate: [Label.handledBy, Label.reviewer, Label.stamp]
        }
    }
}

extension Table {
    /// Who signs a book of accounts.
    static let bookSignatures = [Label.chiefAccountant, Label.bookkeeper, Label.reviewer]
}
