package import FundRules

extension RecordedVoucher {
    /// What the voucher does: its kind; of a reversal and of what is recorded anew the words that are prescribed
    /// (会计基础工作规范 §51), of a correction its year.
    var name: Wording {
        if let original { return Label.voids.filled(with: day(original), .plain(original.number.description)) }
        guard let replaces else { return ownName }
        return Label.corrects.filled(with: day(replaces), .plain(replaces.number.description), ownName)
    }

    private var ownName: Wording {
        let kind = EntryKinds.name(of: correction?.kind ?? kind)
        let name = part.map { Label.kindAndPart.filled(with: kind, $0.name) } ?? kind
        return correction.map { Label.correctionOfYear.filled(with: .plain($0.year.description), name) } ?? name
    }

    /// The day of another voucher; with its year where that is another one.
    private func day(_ link: VoucherLink) -> Wording {
        link.date.year == date.year ? Period.shortTitle(link.date) : Period.title(link.date)
    }

    /// What the voucher is, in words: what it does, its project, whom it names and its memo.
    var summary: Wording {
        let name = name
        let rest = [project, party, memo.isEmpty ? nil : memo].compactMap { $0 }.map { " " + $0 }.joined()
        return Wording(name.zh + rest, name.en + rest)
    }

    /// The same in a unit's own papers, which need not name the unit in every line.
    var ownSummary: Wording {
        guard movement == .contribution else { return summary }
        let name = name
        let rest = memo.isEmpty ? "" : " " + memo
        return Wording(name.zh + rest, name.en + rest)
    }

    /// The cells that name a voucher in any table: date, number, summary.
    var cells: [Table.Cell] { [.plain(date.description), .plain(number.description), .text(summary)] }

    /// The columns of `cells`.
    static var columns: [Table.Column] {
        [.text("date", Label.date), .text("number", Label.number), .text("summary", Label.summary)]
    }
}

extension VoucherNumber {
    /// The number without its month, as it stands at the end of a run: `0020`.
    var serialText: String { String(description.drop { $0 != "/" }.dropFirst()) }
}

extension UnitLedger.Line {
    /// The voucher in a few words, as the home's own papers name it.
    package var summary: Wording { voucher.ownSummary }

    /// What it was for, under a heading that says what it is: who was paid, and its memo.
    package var about: Wording {
        if voucher.movement != .cost || voucher.reverses != nil { return summary }
        return .plain([voucher.party ?? "", voucher.memo].filter { !$0.isEmpty }.joined(separator: " "))
    }
}
