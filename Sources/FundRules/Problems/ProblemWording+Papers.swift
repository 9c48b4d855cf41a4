extension ProblemWording {
    /// What goes wrong with papers: statements, vouchers, pages that are printed.
    static let papers: [ProblemCode: ProblemWording] = [
        .browserMissing: ProblemWording(
            Wording(
                "这台电脑上没有能打印 PDF 的浏览器（找过 {0}）",
                "no browser of this computer can print the PDF (looked for {0})"
            ),
            Wording(
                "请安装 chromium、Google Chrome 或 Microsoft Edge，或写成 HTML 来打印。",
                "Install chromium, Google Chrome or Microsoft Edge, or write HTML and print that."
            )
        ),
        .browserFailed: ProblemWording(
            Wording("浏览器 {0} 没有打印出 PDF：{1}", "the browser {0} printed no PDF: {1}"),
            Wording("请写成 HTML，在浏览器里打开后打印成 PDF。", "Write HTML and print that from a browser.")
        ),
        .voucherRangeMalformed: ProblemWording(
            Wording("“{0}”不是凭证号", "“{0}” is not a voucher number"),
            Wording(
                "请写成 2025-03/0012，或同一个月的 2025-03/0012..2025-03/0020。",
                "Write it like 2025-03/0012, or 2025-03/0012..2025-03/0020 within one month."
            )
        ),
        .voucherMissing: ProblemWording(Wording("没有凭证 {0}", "there is no voucher {0}")),
        .budgetMissing: ProblemWording(
            Wording("账本里没有 {0} 年的预算", "the ledger has no budget for {0}"),
            Wording("请先记预算。", "Record one first.")
        ),
        .reconciliationMissing: ProblemWording(
            Wording("{0} 没有银行对账记录", "nothing of {0} was compared with the bank"),
            Wording("请先对账。", "Compare it first.")
        ),
    ]
}
