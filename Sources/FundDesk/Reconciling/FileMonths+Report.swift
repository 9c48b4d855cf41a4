extension FileMonths {
    /// A line for every month: what came of it.
    package func text(_ language: Language) -> String {
        items.map { line($0, language) + "\n" }.joined()
    }

    /// The question whether a month's end was quiet.
    package static func question(_ month: Month, _ last: CalendarDate, _ language: Language) -> String {
        BankTexts.wasQuiet.text(language, [month.description, last.description, month.lastDay.description])
    }

    private func line(_ item: Item, _ language: Language) -> String {
        let month = item.month.description
        switch item.standing {
        case .compared(let comparison):
            let open = comparison.bankOnly.count + comparison.ledgerOnly.count
            let values = [month, Money(fen: comparison.bank).grouped, String(comparison.matches.count), String(open)]
            return BankTexts.monthCompared.text(language, values)
        case .settled(let entry): return BankTexts.monthSettled.text(language, [month, String(entry)])
        case .quiet(_, let last):
            let reason = MonthCoverage.quiet(after: last).reason(item.month)
            return BankTexts.monthShort.text(language, [month, reason.text(in: language)])
        case .short(let coverage):
            return BankTexts.monthShort.text(language, [month, coverage.reason(item.month).text(in: language)])
        case .withoutBalance: return BankTexts.monthWithoutBalance.text(language, [month])
        case .differs(let comparison):
            let sums = [comparison.adjustedBank, comparison.adjustedBook].map { Money(fen: $0).grouped }
            let text = BankTexts.monthDiffers.text(language, [month] + sums)
            guard let firstDay, firstDay > item.month.firstDay, firstDay <= item.month.lastDay else { return text }
            return text + ErrorTexts.gap[language] + BankTexts.beginsLate.text(language, [firstDay.description])
        }
    }
}

extension MonthCoverage {
    /// Why a file is, or may be, short of a month's end.
    package func reason(_ month: Month) -> Problem.Argument {
        let end = Problem.Argument.date(month.lastDay)
        return switch self {
        case .whole: .text("")
        case .quiet(let last): .wording(BankTexts.quietAfter, [.date(last), end])
        case .empty: .wording(BankTexts.emptyMonth, [.month(month)])
        case .ends(let last): .wording(BankTexts.statedEnd, [.date(last)])
        case .early(let today): .wording(BankTexts.notOver, [.date(today), end])
        case .lacks(let number, let date, let last):
            .wording(BankTexts.lacksVoucher, [.date(last), .date(date), .voucher(number)])
        }
    }

    /// Whether so few days without a movement end a month now and then.
    func isUsual(in month: Month) -> Bool {
        guard case .quiet(let last) = self else { return false }
        return month.lastDay.daysSinceEpoch - last.daysSinceEpoch <= MonthCoverage.quietDays
    }
}
