/// What a person typed freely into an entry, and as what.
public struct FreeText: Hashable, Sendable {
    /// As what it was typed: the name of the member, and of the column in an import.
    public enum Field: String, Sendable, CaseIterable {
        /// 附件的名称.
        case attachment
        /// 审计人.
        case auditor
        /// 承包单位.
        case contractor
        /// 移交单位.
        case custodian
        /// 移交物品.
        case item
        /// 摘要.
        case memo
        /// 收款单位.
        case payee
        /// 用途.
        case purpose
        /// 原因.
        case reason
        /// 正文.
        case text
        /// 标题.
        case title
        /// 公示地点.
        case `where`

        /// Whether it says who the fund deals with. Contractors and auditors may be individuals, so a name is nothing odd
        /// there.
        public var namesParty: Bool { [.auditor, .contractor, .custodian, .payee].contains(self) }

        /// What it is called.
        package var wording: Wording {
            switch self {
            case .attachment: Wording("附件名", "an attachment's name")
            case .auditor: Wording("审计人", "the auditor")
            case .contractor: Wording("承包单位", "the contractor")
            case .custodian: Wording("移交单位", "the custodian")
            case .item: Wording("移交物品", "an item")
            case .memo: Wording("摘要", "the memo")
            case .payee: Wording("收款单位", "the payee")
            case .purpose: Wording("用途", "the purpose")
            case .reason: Wording("原因", "the reason")
            case .text: Wording("正文", "the text")
            case .title: Wording("标题", "the title")
            case .where: Wording("公示地点", "the place of publication")
            }
        }
    }

    /// As what it was typed.
    public let field: Field
    /// The words.
    public let text: String

    init(_ field: Field, _ text: String) {
        self.field = field
        self.text = text
    }

    /// What a field is called; a name that is no field's stays as it is.
    static func name(of field: String) -> Wording { Field(rawValue: field)?.wording ?? Wording(field, field) }
}

extension Entry {
    /// Everything that was typed freely into the entry.
    ///
    /// - Parameter line: the entry's own line.
    public func texts(in line: UnsafeRawBufferPointer) -> [FreeText] {
        var texts = memo.map { [FreeText(.memo, $0.string(in: line))] } ?? []
        if !isContribution { texts += body.texts }
        if hasEnclosures { texts += attachments.map { FreeText(.attachment, $0.name) } }
        return texts
    }
}
