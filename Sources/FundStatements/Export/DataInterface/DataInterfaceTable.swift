/// The tables of GB/T 24589.1-2010 that a fund fills in, by the numbers and element names that the standard has for them.
///
/// Sources: the standard's element tables 1-01 to 2-09.
enum DataInterfaceTable: String, CaseIterable {
    case book = "电子账簿"
    case period = "会计期间"
    case voucherType = "记账凭证类型"
    case currency = "币种"
    case archive = "自定义档案项"
    case archiveValue = "自定义档案项值"
    case base = "总账基础信息"
    case account = "会计科目"
    case assistance = "科目辅助核算"
    case balance = "科目余额及发生额"
    case voucher = "记账凭证"
    case report = "报表集"
    case reportItem = "报表项数据"

    /// Its number in the standard.
    var number: String {
        switch self {
        case .book: "T101"
        case .period: "T102"
        case .voucherType: "T103"
        case .currency: "T105"
        case .archive: "T111"
        case .archiveValue: "T112"
        case .base: "T201"
        case .account: "T202"
        case .assistance: "T203"
        case .balance: "T205"
        case .voucher: "T206"
        case .report: "T208"
        case .reportItem: "T209"
        }
    }

    /// Its elements, in order; a `DataInterfaceRow` is filled in that order.
    var fields: [DataInterfaceField] {
        switch self {
        case .book: DataInterfaceField.book
        case .period: DataInterfaceField.period
        case .voucherType: DataInterfaceField.voucherType
        case .currency: DataInterfaceField.currency
        case .archive: DataInterfaceField.archive
        case .archiveValue: DataInterfaceField.archiveValue
        case .base: DataInterfaceField.base
        case .account: DataInterfaceField.account
        case .assistance: DataInterfaceField.assistance
        case .balance: DataInterfaceField.balance
        case .voucher: DataInterfaceField.voucher
        case .report: DataInterfaceField.report
        case .reportItem: DataInterfaceField.reportItem
        }
    }
}

/// An element of the standard: what it is called and how long its value may be.
struct DataInterfaceField: Sendable {
    /// What stands in an element.
    enum Content: Sendable {
        /// Text of at most so many columns (字符型): a Chinese character counts two, as in the standard's `C8` for 企业单位.
        case text(Int)
        /// A whole number (整型).
        case integer
        /// A number with so many decimals (数值型).
        case decimal(Int)
    }

    let content: Content
    /// Its start tag and its end tag.
    let (start, end): (String, String)

    init(_ number: String, _ name: String, _ content: Content) {
        self.content = content
        start = "<\(name) locID=\"\(number)\">"
        end = "</\(name)>"
    }

    /// What stands in it where a fund has nothing to say.
    var nothing: String {
        switch content {
        case .text: ""
        case .integer: "0"
        case .decimal(let count): "0." + String(repeating: "0", count: count)
        }
    }
}
