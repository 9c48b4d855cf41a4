import FundRules

/// What every command does, in a line.
enum HelpTexts {
    static let root = Wording("大修账本：小区大修基金的防篡改账本。", "Daxiu: a tamper-evident ledger for a major-repair fund.")
    static let rootDiscussion = Wording(
        "初次使用请执行 daxiu demo DIR，用一年的样例数据走一遍。",
        "New here? daxiu demo DIR records a sample year and shows everything."
    )
    static let key = Wording("生成签名密钥。", "Make signing keys.")
    static let keyNew = Wording("生成一把密钥，写成只有本人能读的文件。", "Make a key, in a file that you alone can read.")
    static let initLedger = Wording("建立新账本。", "Make a new ledger.")
    static let unit = Wording("登记和查看房屋。", "Register and look up units.")
    static let unitImport = Wording("从 CSV 登记房屋。", "Register units from CSV.")
    static let unitList = Wording("列出全部房屋。", "List all units.")
    static let unitShow = Wording("一户的登记和余额。", "One unit: its register and its balance.")
    static let opening = Wording("记期初余额。", "Record the opening balances.")
    static let contribute = Wording("记一户交存。", "Record a unit's contribution.")
    static let income = Wording("记收入。", "Record income.")
    static let expense = Wording("记其他支出。", "Record a running cost.")
    static let project = Wording("维修项目。", "Repair projects.")
    static let projectPropose = Wording("立项：范围和限额。", "Enter a project with its scope and budget.")
    static let projectList = Wording("列出项目。", "List the projects.")
    static let pay = Wording("记维修支出。", "Record a payment for a project.")
    static let transfer = Wording("记内部划转。", "Record a transfer between accounts.")
    static let distribute = Wording("把累计收益分配到户。", "Distribute income to the units.")
    static let reverse = Wording("红字冲销一张凭证。", "Reverse a voucher.")
    static let close = Wording("月末结账，或年末结转；结后不能重开。", "Close a month or a year, for good.")
    static let importFile = Wording("从 CSV 导入，要么全记，要么全不记。", "Import from CSV: all or nothing.")
    static let importColumns = Wording(
        """
        各类文件的列（方括号里的可省）：
        contributions  date,unit,amount[,reference,memo]
        income         date,category,amount[,reference,memo]
        projects       project,title,scope,budget,date[,sharing,memo]
        payments       date,project,payee,amount[,invoice,reference,request,from,memo]
        expenses       date,category,payee,amount[,invoice,reference,request,from,memo]
        distributions  date,amount,scope[,sharing,memo]
        rates          date,amount,basis,from,scope[,memo]
        refunds        date,entry,amount[,reference,memo]
        reversals      entry,reason[,date,memo]        date 默认今天
        entry 是序号或凭证号。
        """,
        """
        Columns of each kind (those in brackets may be left out):
        contributions  date,unit,amount[,reference,memo]
        income         date,category,amount[,reference,memo]
        projects       project,title,scope,budget,date[,sharing,memo]
        payments       date,project,payee,amount[,invoice,reference,request,from,memo]
        expenses       date,category,payee,amount[,invoice,reference,request,from,memo]
        distributions  date,amount,scope[,sharing,memo]
        rates          date,amount,basis,from,scope[,memo]
        refunds        date,entry,amount[,reference,memo]
        reversals      entry,reason[,date,memo]        dated today unless a date is given
        entry is a sequence or voucher number.
        """
    )
    static let unitColumns = Wording(
        "列：unit,building,area,use,tenure[,weight,group]；tenure 为 commercial 或 public。",
        "Columns: unit,building,area,use,tenure[,weight,group]; tenure is commercial or public."
    )
    static let verify = Wording("核对整本账：一问一答。", "Verify the whole ledger, question by question.")
    static let verifyStatus = Wording(
        "退出状态：0 成立，1 不成立，2 无法核对，3 成立但弱于制度要求。",
        "Exit status: 0 holds, 1 fails, 2 could not be checked, 3 holds but is weaker than the policy asks."
    )
    static let receipt = Wording("单条记录的凭据：不带账本也能核对。", "Receipts: one entry's proof, checked without the ledger.")
    static let receiptIssue = Wording("出具一条记录的凭据。", "Issue an entry's receipt.")
    static let receiptVerify = Wording("核对一份凭据。", "Verify a receipt.")
    static let log = Wording("列出记录，新的在后。", "List entries, newest last.")
    static let show = Wording("一条记录的全部内容。", "Everything about an entry.")
    static let statement = Wording("出报表，同时核对整本账。", "Make a statement while verifying the whole ledger.")
    static let export = Wording("导出账本，同时核对整本账。", "Export the ledger while verifying all of it.")
    static let repair = Wording("按账目重建缓存。", "Rebuild the caches from the entries.")
    static let explain = Wording("说明一个错误编号。", "Explain an error's code.")
    static let generate = Wording("造一个大账本，供测速用。", "Make a large ledger for benchmarks.")
    static let demo = Wording("用样例数据走完一年。", "Record the sample year, step by step.")
}
