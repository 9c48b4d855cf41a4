import FundDesk

/// What every command does, in a line.
enum HelpTexts {
    static let root = Wording("大修账本：小区大修基金的防篡改账本。", "Daxiu: a tamper-evident ledger for a major-repair fund.")
    static let rootDiscussion = Wording(
        """
        初次使用请执行 daxiu demo DIR，用一年的样例数据走一遍。

        退出状态：0 做成了；1 账本不成立；2 没能做或没能核对；3 成立但较弱；4 已经记了账，后面的一步没有做成，不要再记一遍；
        64 命令写错；65 内容不对。
        """,
        """
        New here? daxiu demo DIR records a sample year and shows everything.

        Exit status: 0 done; 1 the ledger does not hold; 2 could not be done or checked; 3 holds, but weaker than asked;
        4 recorded, but what followed failed: do not record it again; 64 usage; 65 bad input.
        """
    )
    static let key = Wording("签名密钥：生成、查看、印在纸上、从纸上恢复。", "Signing keys: make, show, put on paper, restore.")
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
    static let reverseDiscussion = Wording(
        """
        冲销一笔收款，而银行对账已经认它收到的，钱等于又付了出去：制度要批准的，先申请，收款方写房号（交存）、
        对方机构（划转），别的写 1001。还没有对账的，或对账列为未达的，不要申请，只作提示。
        """,
        """
        With a receipt reversed that the bank's statement had, by a reconciliation, the money goes out again: where the \
        policy asks for approvals, request it first, for the unit (a contribution), the custodian (a handover), or else \
        1001. What was not compared yet, or was found missing at the bank, needs no request and is remarked only.
        """
    )
    static let close = Wording("月末结账，或年末结转；结后不能重开。", "Close a month or a year, for good.")
    static let importFile = Wording(
        "导入银行流水，或表格里的凭证和项目。",
        "Take over a bank's file, or import a table of vouchers or projects."
    )
    static let importWhat = Wording(
        """
        银行流水：daxiu import bank 文件，逐行提出怎么记，同意才记。表格：daxiu import 种类 文件，要么全记，要么全不记；种类和各列见
        daxiu import table --help。
        """,
        """
        The bank's file: daxiu import bank FILE proposes an entry for every line and records once you agree. A table: daxiu \
        import KIND FILE, all or nothing; for kinds and columns see daxiu import table --help.
        """
    )
    static let importColumns = Wording(
        """
        各类文件的列（方括号里的可省）：
        contributions  date,unit,amount[,reference,piece,to,memo]
        income         date,category,amount[,reference,piece,memo]
        projects       project,title,scope,budget,date[,sharing,memo]
        payments       date,project,payee,amount[,part,invoice,total,reference,piece,request,from,memo]
        expenses       date,category,payee,amount[,invoice,total,reference,piece,request,from,memo]
        distributions  date,amount,scope[,sharing,request,memo]
        rates          date,amount,basis,from,scope[,memo]
        refunds        date,entry,amount[,reference,request,memo]
        reversals      entry,reason[,date,request,memo]        date 默认今天
        entry 是序号或凭证号。total 是分期付款的发票的票面总额。同一天、同一流水号、各户一行的交存，是一笔存款分记几户：按行编 piece。
        """,
        """
        Columns of each kind (those in brackets may be left out):
        contributions  date,unit,amount[,reference,piece,to,memo]
        income         date,category,amount[,reference,piece,memo]
        projects       project,title,scope,budget,date[,sharing,memo]
        payments       date,project,payee,amount[,part,invoice,total,reference,piece,request,from,memo]
        expenses       date,category,payee,amount[,invoice,total,reference,piece,request,from,memo]
        distributions  date,amount,scope[,sharing,request,memo]
        rates          date,amount,basis,from,scope[,memo]
        refunds        date,entry,amount[,reference,request,memo]
        reversals      entry,reason[,date,request,memo]        dated today unless a date is given
        entry is a sequence or voucher number; total is what an invoice that is paid in instalments comes to.
        Contributions of one day and one reference, a row for each home, are one deposit for all of them: their pieces
        are numbered by row.
        """
    )
    static let unitColumns = Wording(
        "列：unit,building,area,use,tenure[,weight,group,seller]；tenure 为 commercial 或 public，seller 是 public 的售房单位。",
        "Columns: unit,building,area,use,tenure[,weight,group,seller]; tenure is commercial or public, seller who sold a public one."
    )
    static let verify = Wording("核对整本账：一问一答。", "Verify the whole ledger, question by question.")
    static let verifyStatus = Wording(
        """
        写几个账本，或者写文件夹（里面的、下级文件夹里的 .daxiu 都算），就一个账本一行：资金、标识、条数、最后一条的日期和封存的日期、余额、\
        逾期没办的（公示、答复、对账、结账）；--json 一个账本一行。

        退出状态：0 成立，1 不成立，2 无法核对，3 成立但弱于制度要求；几个账本取最坏的：先 1，再 2，再 3。
        """,
        """
        Several ledgers, or a folder (its .daxiu files and those of the folders in it), get a line each: fund, origin, \
        size, the dates of the last entry and of its seal, balance, and what is overdue (publications, replies, \
        reconciliations, closes); with --json a line of JSON each.

        Exit status: 0 holds, 1 fails, 2 could not be checked, 3 holds but is weaker than the policy asks; of several the \
        worst: 1 before 2 before 3.
        """
    )
    static let receipt = Wording(
        "一条记录、一户余额的凭据：不带账本也能核对。",
        "Receipts of an entry or a home's balance, checked without the ledger."
    )
    static let receiptIssue = Wording(
        "出具凭据：一条记录、一张选票、一户或每一户的余额。",
        "Issue a receipt of an entry, a ballot, one home's balance or every home's."
    )
    static let receiptVerify = Wording("核对一份凭据。", "Verify a receipt.")
    static let log = Wording("列出记录，新的在后。", "List entries, newest last.")
    static let show = Wording("一条记录的全部内容。", "Everything about an entry.")
    static let statement = Wording("出报表，同时核对整本账。", "Make a statement while verifying the whole ledger.")
    static let statementKinds = Wording(
        """
        balance-sheet        资产负债表
        income               收支表
        net-assets           净资产变动表
        annual               以上三表、维修项目表和勾稽关系核对表
        ties                 勾稽关系核对表
        trial-balance        科目余额表
        account-summary      科目汇总表
        general-ledger       总账
        account 科目         明细账，如 account 5001
        columnar             维修支出（5001）多栏账，按款项分栏
        day-book [科目]      日记账，默认 1001
        journal              序时账
        voucher [凭证号]     记账凭证，如 2025-03/0012 或 2025-03/0012..2025-03/0020
        unit 房号            分户账；--all 为全部各户
        slip 房号            分户对账单；--all 为全部各户
        units                分户余额表
        sellers              已售公有住房售房单位分账：售房单位、楼栋、房号
        projects             维修项目表
        project 项目号       一个项目的支出和各户分摊
        common-income        公共收益明细表
        cash-flow            现金流量表；income、net-assets、cash-flow 加 --monthly 则各月并列
        arrears              欠交表，按记录的交存标准分账龄
        budget               预算执行表
        reconciliation       银行存款余额调节表
        certificate 房号     分户余额证明
        disclosure           165号令第三十条的年度公示
        all                  一册：annual、科目余额表、总账、分户；html 和 pdf 另附图表、公共收益和明细账
        """,
        """
        balance-sheet        balance sheet
        income               income and expenditure
        net-assets           changes in net assets
        annual               these three, the projects and the tie-outs
        ties                 what must agree between the statements
        trial-balance        trial balance
        account-summary      summary of accounts by the period's vouchers
        general-ledger       general ledger
        account CODE         ledger of an account, as in account 5001
        columnar             ledger of repairs (5001) with a column for each kind of cost
        day-book [CODE]      day book of 1001, or of the account named
        journal              journal of vouchers
        voucher [NUMBER]     vouchers to print: 2025-03/0012 or 2025-03/0012..2025-03/0020
        unit UNIT            ledger of a unit; --all for every unit
        slip UNIT            yearly slip of a unit; --all for every unit
        units                balances of the units
        sellers              accounts of sold public housing by seller, building and home
        projects             projects
        project ID           vouchers of a project and every unit's share
        common-income        income of the common parts
        cash-flow            cash flow; income, net-assets and cash-flow by month with --monthly
        arrears              arrears by the recorded rates, with their age
        budget               budget and actual
        reconciliation       bank reconciliations
        certificate UNIT     certificate of a unit's balance
        disclosure           yearly disclosure of Decree 165 §30
        all                  a book: annual, trial balance, general ledger, units; html and pdf with charts and ledgers
        """
    )
    static let export = Wording("导出账本，同时核对整本账。", "Export the ledger while verifying all of it.")
    static let repair = Wording("按账目重建缓存。", "Rebuild the caches from the entries.")
    static let explain = Wording("说明一个错误编号。", "Explain an error's code.")
    static let generate = Wording("造一个大账本，供测速用。", "Make a large ledger for benchmarks.")
    static let demo = Wording("用样例数据走完一年。", "Record the sample year, step by step.")
}
