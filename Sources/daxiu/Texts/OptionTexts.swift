import FundDesk

/// The help of every argument and option.
enum OptionTexts {
    static let ledger = Wording(
        "账本文件；不写就用 DAXIU_LEDGER、设置里的，或这个文件夹里唯一的一个。",
        "The ledger file; else DAXIU_LEDGER, the settings', or the only one in this folder."
    )
    static let lang = Wording("语言：zh 或 en；默认随系统。", "Language: zh or en; by default the locale's.")
    static let key = Wording(
        "签名的密钥文件；不写就用 DAXIU_KEY 或设置里的。",
        "The key file that signs; else DAXIU_KEY or the settings'."
    )
    static let passphraseFile = Wording("口令在这个文件的第一行。", "A file whose first line is the passphrase.")
    static let date = Wording(
        "业务日期，如 2025-03-31、3月31日或昨天；默认今天。",
        "Business date, such as 2025-03-31, 3-31 or yesterday; today by default."
    )
    static let memo = Wording("摘要；不要写个人信息。", "What it is about; no personal data.")
    static let reference = Wording("银行流水号，不可重复。", "The bank's serial number, used once.")
    static let piece = Wording(
        "一笔流水分记几张凭证时，这是第几张（1…9999）；要同一天、同一流水号。",
        "Which voucher of several this is for one line of the bank's (1…9999): of one day, with one reference."
    )
    static let contributedTo = Wording("收款科目：1001 或 1201；默认 1001。", "The account it came to: 1001 (default) or 1201.")
    static let cash = Wording("收的是现金，记 1201 备用金。", "The money is cash in hand: account 1201.")
    static let invoice = Wording("发票号，不可重复。", "The invoice number, used once.")
    static let invoiceTotal = Wording(
        "发票的票面总额；分期付款时每次都写同一个数。",
        "What the invoice comes to, where it is paid in instalments: the same each time."
    )
    static let payee = Wording("收款单位。", "Who is paid.")
    static let from = Wording("付款科目：1001 或 1201；默认 1001。", "The account that pays: 1001 (default) or 1201.")
    static let json = Wording("输出 JSON。", "Print JSON.")
    static let receiptFile = Wording("凭据文件，或由它印出的网页。", "The receipt, or the page that was made of it.")
    static let receiptOutput = Wording("写到这个文件；不写就打印。", "Write to this file; else print.")
    static let signerKey = Wording(
        "记账人的公钥（daxiu key new 打印的那一行）；不给就只看账本里的成员。",
        "The recorder's public key, the line that daxiu key new prints; else the ledger's members are asked."
    )
    static let singly = Wording("每条单独记、单独封存。", "Record every entry by itself, under a checkpoint of its own.")
    static let full = Wording(
        "连本机核对过、没有变的签名也重新核对。",
        "Check again the signatures that were checked on this machine before and have not changed."
    )
    static let output = Wording("写到文件，不写到屏幕。", "Write to a file instead of the screen.")
    static let replace = Wording("输出文件已有，也覆盖。", "Replace the output file if it is there already.")
    static let again = Wording("已有一样的一笔，仍要再记。", "Record it although the same stands already.")
    static let dryRun = Wording("只试不记：全部核对一遍，然后撤回。", "Do everything, then undo it: nothing is recorded.")
    static let amount = Wording("金额，元，如 1,234.50。", "The amount in yuan, such as 1,234.50.")
    static let unit = Wording("房号，如 08-2-1103 或 8栋2单元1103室。", "The unit, such as 08-2-1103 or 8-2-1103.")
    static let entry = Wording("序号，或凭证号如 2025-03/0012。", "A sequence or voucher number (2025-03/0012).")
    static let sharing = Wording("分摊办法：area、weight 或 equal；默认按资金的规定。", "area, weight or equal; as the fund says.")
    static let scope = Wording(
        "范围：楼栋、单元或房号，如 3栋、3栋2单元，空格隔开；或 all。",
        "Buildings, entrances or units such as 3栋 or 3栋2单元, with spaces between; or all."
    )
    static let csv = Wording(
        "表格：CSV、.xlsx 或 .xls，编码不限，列名用中文或英文。",
        "A table: CSV, .xlsx or .xls in any encoding, with Chinese or English headings."
    )
    static let column = Wording(
        "不认识的列是什么，如 房屋=unit；等号后面空着就是不用这一列。记在账本旁边，只说一次；不写的，终端上会问。",
        "What a column means that is not understood, such as HOUSE=unit; nothing after = to leave it out. Kept beside the ledger; "
            + "a terminal is asked."
    )

    static let newKey = Wording("要生成的密钥文件。", "The key file to make.")
    static let origin = Wording("账本标识，如 example.org/shiliyuan。", "The ledger's origin, such as example.org/shiliyuan.")
    static let noPassphrase = Wording("不设口令：谁拿到文件谁就能签名。", "No passphrase: whoever has the file can sign.")
    static let newLedger = Wording("要建立的账本文件。", "The ledger file to make.")
    static let name = Wording("资金名称，如 示例苑大修基金。", "The fund's name.")
    static let openingDay = Wording("开账日期；默认今天。", "The day the books begin; today by default.")
    static let member = Wording(
        "职责=职务:密钥文件；treasurer 司库、cashier 出纳、supervisor 监察人、trustee 受托人或 auditor 审计。",
        "ROLE=TITLE:KEYFILE; treasurer, cashier, supervisor, trustee or auditor."
    )
    static let preparer = Wording("编制单位；默认同资金名称。", "Who keeps the books; the fund's name by default.")
    static let policy = Wording(
        "制度文件（JSON），或 small-committee、dual-password、property-trustee。",
        "The policy: a JSON file, or small-committee, dual-password, property-trustee."
    )
    static let demoPolicy = Wording(
        "制度：small-committee、dual-password（默认）或 property-trustee。",
        "The policy: small-committee, dual-password (default) or property-trustee."
    )
    static let nature = Wording("资金性质：statutory 法定（默认）或 common 共有。", "statutory (default) or common.")
    static let timezone = Wording("时区；默认 +08:00。", "Time zone; +08:00 by default.")
    static let initSharing = Wording("分摊办法：area（默认）、weight 或 equal。", "area (default), weight or equal.")

    static let bank = Wording("银行存款余额。", "The bank balance.")
    static let bonds = Wording("国债投资余额。", "The balance of bonds.")
    static let imprest = Wording("备用金余额。", "The balance of the imprest.")
    static let undistributed = Wording("待分配累计收益，可为负。", "Income not distributed yet; may be negative.")
    static let unitBalances = Wording("各户余额 CSV：unit,amount。", "The units' balances, CSV: unit,amount.")
    static let incomeCategory = Wording(
        """
        存款利息（deposit-interest）、国债利息（bond-interest）、公共收益（common-income）、共用设施处置（disposal）、补助（subsidy）\
        或其他收入（other）。
        """,
        "deposit-interest, bond-interest, common-income, disposal, subsidy or other."
    )
    static let expenseCategory = Wording(
        "账户管理费（bank-fee）、审计费（audit）、审价费（appraisal）、公示印刷费（publication）或其他支出（other）。",
        "bank-fee, audit, appraisal, publication or other."
    )
    static let project = Wording("项目号，如 P1。", "The project, such as P1.")
    static let title = Wording("项目名称。", "The project's title.")
    static let budget = Wording("限额，元。", "The budget in yuan.")
    static let fromAccount = Wording(
        "从哪个账户：银行存款 1001、国债投资 1101 或备用金 1201。",
        "The account it leaves: 1001, 1101 or 1201."
    )
    static let toAccount = Wording(
        "到哪个账户：银行存款 1001、国债投资 1101 或备用金 1201。",
        "The account it goes to: 1001, 1101 or 1201."
    )
    static let reason = Wording("冲销原因。", "Why it is reversed.")
    static let importKind = Wording(
        "contributions、income、projects、payments、expenses、distributions、rates、refunds 或 reversals。",
        "contributions, income, projects, payments, expenses, distributions, rates, refunds or reversals."
    )

    static let verifiedLedger = Wording("账本文件；也可用 --ledger。", "The ledger file; --ledger does as well.")
    static let verifiedLedgers = Wording(
        "账本文件，或放账本的文件夹；可以写几个；也可用 --ledger 写一个。",
        "Ledger files, or folders of ledgers; several at once; --ledger does as well for one."
    )
    static let limit = Wording("最多几条；默认 20，0 为全部。", "At most so many; 20 by default, 0 for all.")
    static let start = Wording("从第几条起；默认取最后几条。", "The first entry to list; by default the last ones.")
    static let logKind = Wording("只列这一种，如 payment 或 维修支出。", "Only this kind, such as payment.")
    static let logPeriod = Wording(
        "只列业务日期在这个期间的：2025、2025Q1、2025-03 或 2025-03..2025-08。",
        "Only entries dated in 2025, 2025Q1, 2025-03 or 2025-03..2025-08."
    )
    static let logRecorded = Wording(
        "只列这一天（或这个期间）记的：昨天、2025-03-31、2025-03。",
        "Only what was recorded on a day or in a period: yesterday, 2025-03-31, 2025-03."
    )
    static let logText = Wording(
        "只列说到它的：房号、收款人、项目、表决、申请，或印出来的金额、序号、凭证号。",
        "Only what is about this: a home, payee, project, vote or request, or an amount or number as printed."
    )
    static let statement = Wording("哪种报表，见上。", "Which statement, see above.")
    static let statementSubject = Wording("房号、科目、项目号或凭证号。", "A unit, account, project or voucher number.")
    static let period = Wording(
        "期间：2025、2025H1、2025Q1、2025-03 或 2025-03..2025-08。",
        "2025, 2025H1, 2025Q1, 2025-03 or 2025-03..2025-08."
    )
    static let periodStart = Wording("从哪个月或哪天起，与 --to 同用。", "The first month or day, with --to.")
    static let periodEnd = Wording("到哪个月或哪天止；只写它就是从开账起。", "The last month or day; alone: from the beginning.")
    static let compare = Wording(
        "加比较数、增减额和增减%：year 上年同期，previous 上期；开账以前的比开账余额。",
        "Add comparatives, change and %; before the books were opened: the opening balances."
    )
    static let beforeClosing = Wording(
        "结账前：不算期末那一年的年末结转（trial-balance、general-ledger、account）。",
        "Before closing: without that of the year the period ends with (trial-balance, general-ledger, account)."
    )
    static let monthly = Wording(
        "各月并列，并列合计（income、net-assets、cash-flow）。",
        "The months beside each other, with the sum (income, net-assets, cash-flow)."
    )
    static let allUnits = Wording("全部各户，每户一个文件。", "Every unit, a file each.")
    static let statementOutput = Wording("写到文件（--all 时写到空文件夹）。", "Write to a file; with --all, to an empty folder.")
    static let statementFormat = Wording(
        "text（默认）、csv、json、html 或 pdf；pdf 要用本机的 Chromium 系浏览器，可用 DAXIU_BROWSER 指定。",
        "text (default), csv, json, html or pdf; pdf needs a browser of the Chromium family (or DAXIU_BROWSER)."
    )
    static let bom = Wording("CSV 前加 BOM，便于 Excel 打开。", "Begin CSV with a BOM, for Excel.")
    static let noticeBank = Wording("公示、对账单上的专户银行。", "The bank that a disclosure or a slip names.")
    static let objectionsTo = Wording(
        "公示、对账单上受理异议的地方、电话。",
        "Where objections go, on a disclosure or a slip: an office, a telephone."
    )
    static let posted = Wording("公示期，如 2026-01-10..2026-01-24。", "From when to when a disclosure hangs.")
    static let exportFormat = Wording(
        "jsonl、hledger、ledger、beancount、csv、xlsx、sql、gbt24589 或 ballots。",
        "jsonl, hledger, ledger, beancount, csv, xlsx, sql, gbt24589 or ballots."
    )
    static let code = Wording("错误编号或名称，如 1042 或 project-over-budget。", "Number or name: 1042 or project-over-budget.")
    static let entries = Wording("几条记录，至少 16。", "How many entries, at least 16.")
    static let units = Wording("几套房；默认 600。", "How many homes; 600 by default.")
    static let seed = Wording("随机数种子；默认 1。种子相同，账本逐字节相同。", "1 by default; the same seed gives the same bytes.")
    static let folder = Wording("要建立的文件夹。", "The folder to make.")
}
