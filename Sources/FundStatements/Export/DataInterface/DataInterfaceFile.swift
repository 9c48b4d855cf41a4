/// The files of the data interface for accounting software, GB/T 24589.1-2010 (财经信息技术 会计核算软件数据接口 第1部分：企业).
///
/// Each is an XML document in GB 18030, as the standard wants it; the caller encodes. Of the standard's five files, a
/// fund has these two: it has no receivables, fixed assets or salaries.
public enum DataInterfaceFile: String, Sendable, CaseIterable {
    /// What everything else refers to: the book, its periods, types of voucher, currency, and archives of our own.
    case archives = "公共档案"
    /// Accounts, balances, vouchers and statements.
    case ledger = "总账"

    /// Its name on disk.
    public var fileName: String { "\(rawValue).xml" }

    private static let namespace = "http://sxbw.audit.gov.cn/AccountingSoftwareDataInterfaceStandard/2010/SOE/XMLSchema"

    /// What stands before the first record.
    var head: String {
        """
        <?xml version="1.0" encoding="GB18030"?>
        <\(rawValue) xmlns="\(DataInterfaceFile.namespace)" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="\(DataInterfaceFile.namespace) \(rawValue).xsd">

        """
    }

    /// What stands after the last.
    var tail: String { "</\(rawValue)>\n" }
}
