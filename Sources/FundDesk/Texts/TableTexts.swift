/// What files are that are no tables, and how to get one.
enum TableTexts {
    private static let fromBank = Wording(
        "在网上银行的“账户明细查询”里选“导出”或“下载”，格式选 Excel（.xls、.xlsx）或 CSV",
        "in the bank's web pages open the account's details, choose export or download, and take Excel (.xls, .xlsx) or CSV"
    )
    private static let fromSpreadsheet = Wording(
        "用表格程序打开，另存为 .xlsx 或 CSV",
        "open it in a spreadsheet and save it as .xlsx or CSV"
    )
    private static let unpacked = Wording(
        "先解压（支付宝、微信的压缩包有密码，在它们发来的消息里），再导入里面的表格",
        "unpack it first (archives of Alipay and WeChat have a password, which they send) and import the table in it"
    )

    /// The name of a format with its article, and what to do.
    static func other(_ format: ForeignFormat) -> (name: Wording, advice: Wording) {
        switch format {
        case .ofx: (Wording(" OFX 文件（理财软件的格式）", "an OFX file, for personal-finance programs"), fromBank)
        case .qif: (Wording(" QIF 文件（理财软件的格式）", "a QIF file, for personal-finance programs"), fromBank)
        case .camt: (Wording(" CAMT 对账单（ISO 20022 XML）", "a CAMT statement (ISO 20022 XML)"), fromBank)
        case .mt940: (Wording(" SWIFT MT940 对账单", "a SWIFT MT940 statement"), fromBank)
        case .json: (Wording(" JSON 文件", "a JSON file"), fromBank)
        case .xml: (Wording(" XML 文件", "an XML file"), fromBank)
        case .pdf: (Wording(" PDF 文件", "a PDF"), fromBank)
        case .image: (Wording("图片", "a picture"), fromBank)
        case .archive: (Wording("压缩包", "an archive"), unpacked)
        case .ledger: (Wording("账本或别的数据库", "a ledger or another database"), fromBank)
        case .word: (Wording(" Word 文件", "a Word document"), fromSpreadsheet)
        case .openDocument: (Wording(" OpenDocument 文件（.ods）", "an OpenDocument file (.ods)"), fromSpreadsheet)
        case .numbers: (Wording(" Numbers 表格", "a Numbers sheet"), fromSpreadsheet)
        case .binaryWorkbook: (Wording(" .xlsb 工作簿", "an .xlsb workbook"), fromSpreadsheet)
        }
    }
}
