/// The columns of a bank's file, known by the words that banks head them with.
package struct BankHeading {
    /// What a column holds.
    package enum Column: CaseIterable {
        case date, amount, debit, credit, direction, balance, reference, text, party, partyAccount

        /// The headings of Chinese banks' downloads, without spaces and units, in small letters.
        package var words: Set<String> {
            switch self {
            case .date: ["交易日期", "日期", "记账日期", "入账日期", "过账日期", "业务日期", "交易日", "交易时间", "date"]
            case .amount: ["交易金额", "金额", "发生额", "交易额", "amount"]
            case .debit: ["借方金额", "借方发生额", "借方", "支出", "支出金额", "付款金额", "转出金额", "debit", "debitamount"]
            case .credit: ["贷方金额", "贷方发生额", "贷方", "收入", "收入金额", "收款金额", "转入金额", "credit", "creditamount"]
            case .direction: ["借贷标志", "借贷方向", "借贷", "收支", "收/支", "收支方向", "d/c"]
            case .balance: ["余额", "账户余额", "帐户余额", "交易后余额", "本次余额", "当前余额", "balance"]
            case .reference:
                [
                    "流水号", "交易流水号", "银行流水号", "核心流水号", "交易流水", "流水", "交易序号", "回单编号", "serial", "serialnumber",
                    "reference",
                ]
            case .text:
                [
                    "摘要", "附言", "用途", "交易摘要", "交易附言", "备注", "说明", "交易说明", "交易用途", "memo", "description", "purpose",
                    "remark",
                ]
            case .party:
                [
                    "对方户名", "对方名称", "对方账户名称", "对方帐户名称", "对方账户名", "对方单位", "对方单位名称", "对方", "交易对方", "户名",
                    "付款人", "付款人名称", "收付款人", "counterparty", "counterpartyname", "payer", "name",
                ]
            case .partyAccount:
                ["对方账号", "对方帐号", "对方账户", "对方帐户", "交易对方账号", "付款人账号", "counterpartyaccount", "account"]
            }
        }
    }

    private let positions: [Column: [Int]]

    /// The heading in a row; nil where the row has no words for date and amount.
    package init?(_ fields: [String]) {
        let names = fields.map { field in
            field.replacing("（元）", with: "").replacing("(元)", with: "").filter { !$0.isWhitespace && $0 != "_" }
                .lowercased()
        }
        var positions: [Column: [Int]] = [:]
        for column in Column.allCases {
            let words = column.words
            positions[column] = names.indices.filter { words.contains(names[$0]) }
        }
        positions = positions.filter { !$0.value.isEmpty }
        let hasAmount = positions[.amount] != nil || positions[.debit] != nil && positions[.credit] != nil
        guard positions[.date] != nil, hasAmount else { return nil }
        self.positions = positions
    }

    /// Whether one column has what came in and what went out.
    package var hasOneAmount: Bool { positions[.amount] != nil }

    /// A field of a row, without what banks guard numbers with from spreadsheets: `="123"`, `'123`, tabs.
    package func field(_ column: Column, of fields: [String]) -> String {
        guard let position = positions[column]?.first else { return "" }
        return BankHeading.field(position, of: fields)
    }

    /// What all columns of one meaning say, each thing once, with a blank between; nil where they are empty.
    package func text(_ column: Column, of fields: [String]) -> String? {
        var words: [String] = []
        for position in positions[column] ?? [] {
            let word = BankHeading.field(position, of: fields)
            if !word.isEmpty, !words.contains(word) { words.append(word) }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func field(_ position: Int, of fields: [String]) -> String {
        guard position < fields.count else { return "" }
        var text = fields[position].filter { $0 != "\t" && $0 != "\"" }[...]
        while let first = text.first, first.isWhitespace || "='".contains(first) { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
