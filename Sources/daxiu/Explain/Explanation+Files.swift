import FundDesk

extension Explanation {
    /// What is said of files that were given.
    static let files: [Explanation] = [
        Explanation(
            .csvColumnMissing,
            why: Wording(
                "少了必要的列，就不知道日期、房号或金额。",
                "Without a column that is needed, date, home or amount is unknown."
            ),
            cause: Wording(
                "表头没有，或者列名不认识。",
                "No heading, or an unknown one."
            ),
            causes: "daxiu import contributions opening.csv"
        ),
        Explanation(
            .voucherMissing,
            why: Wording(
                "要打印的凭证必须有。",
                "A voucher to print must be there."
            ),
            cause: Wording(
                "凭证号敲错。",
                "A wrong number."
            ),
            causes: "daxiu statement voucher 2025-11/0099",
            cure: "daxiu statement voucher 2025-11/0001"
        ),
        Explanation(
            .budgetMissing,
            why: Wording(
                "没有记预算，就没有预算执行可比。",
                "Without a budget there is nothing to compare with."
            ),
            cause: Wording(
                "那一年没有记预算。",
                "None was recorded for the year."
            ),
            causes: "daxiu statement budget --period 2025"
        ),
        Explanation(
            .reconciliationMissing,
            why: Wording(
                "没有对过账，就没有调节表。",
                "Without a comparison there is no reconciliation."
            ),
            cause: Wording(
                "那个月没有导入银行流水。",
                "No bank file was imported for the month."
            ),
            causes: "daxiu statement reconciliation --period 2025-11"
        ),
        Explanation(
            .sheetMalformed,
            why: Wording(
                "审批单是给人看、给人签的，缺一段就不知道签了什么。",
                "A sheet is read and signed: with a part missing, nobody knows what was signed."
            ),
            cause: Wording(
                "复制粘贴时漏了一段，或者给错了文件。",
                "A part was lost in copying, or the wrong file was given."
            ),
            causes: "daxiu sign units.csv --key supervisor.key"
        ),
        Explanation(
            .sheetUnsigned,
            why: Wording(
                "没有签名的审批单不算批准。",
                "A sheet without a signature is no approval."
            ),
            cause: Wording(
                "导出以后没有签，就送回来了。",
                "It came back unsigned."
            ),
            causes: "daxiu approve --import sheet.txt",
            cure: "daxiu approve --import signed-22.txt"
        ),
    ]
}
