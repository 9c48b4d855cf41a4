import FundDesk

/// Every voucher that is no household's, the newest first; those of earlier years apart.
struct VoucherSection {
    let frame: PageFrame

    var context: [String: Any] {
        let vouchers = frame.pass.records.vouchers.filter { frame.audience.shows($0.entry) }.reversed()
        let current = vouchers.filter { $0.date >= frame.period.firstDay }
        let earlier = vouchers.filter { $0.date < frame.period.firstDay }
        return [
            "heading": frame.said(PageTexts.vouchers),
            "explained": frame.said(frame.audience.hasHomes ? PageTexts.vouchersExplained : PageTexts.vouchersOfAll),
            "none": vouchers.isEmpty ? frame.said(PageTexts.noVouchers) : false as Any,
            "vouchers": current.map(line),
            "earlier": earlier.isEmpty
                ? false
                : [
                    "summary": frame.said(PageTexts.earlierVouchers, String(earlier.count)),
                    "vouchers": earlier.map(line),
                ] as [String: Any] as Any,
            "rest": PaperList(frame: frame, papers: frame.pass.records.papers.filter { $0.project == nil }).context
                ?? false as Any,
        ]
    }

    private func line(_ voucher: PageRecords.Voucher) -> [String: Any] {
        VoucherLine(frame: frame, voucher: voucher).context.merging([
            "anchor": PageFrame.anchor(voucher.entry)
        ]) { $1 }
    }
}

/// One voucher in a line or two.
struct VoucherLine {
    let frame: PageFrame
    let voucher: PageRecords.Voucher

    var context: [String: Any] {
        [
            // Whoever lists it where it is at home gives it its anchor.
            "anchor": false, "date": voucher.date.description, "number": voucher.number.description,
            "kind": frame.said(voucher.kind), "subject": frame.said(voucher.subject),
            "words": voucher.words.isEmpty ? false : frame.words(voucher.words) as Any,
            "figure": frame.figure(.money("voucher/\(voucher.entry)", voucher.amount)), "side": frame.said(side),
            "mark": mark ?? false as Any, "entry": frame.said(PageTexts.entryNumber, String(voucher.entry)),
        ]
    }

    private var side: Wording {
        voucher.change == 0 ? PageTexts.within : voucher.change > 0 ? PageTexts.cameIn : PageTexts.wentOut
    }

    private var mark: String? {
        if let reversed = voucher.reversed { return frame.said(PageTexts.reverses, String(reversed)) }
        return frame.state.reversed.contains(voucher.entry) ? frame.said(PageTexts.isReversed) : nil
    }
}
