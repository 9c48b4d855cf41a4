/// The months that a bank's file has, each compared with the ledger as far as the file reaches.
///
/// ```swift
/// let books = try await ledger.verified(observing: BankBooks(periods: FileMonths.periods(of: bank)))
/// let months = FileMonths(bank, with: books, on: today)
/// try desk.record { _ in months.drafts(dated: today) }
/// ```
package struct FileMonths {
    /// What came of a month.
    package enum Standing {
        /// Both sides come to the same: it is recorded.
        case compared(BankComparison)
        /// So they do, but nobody has said that the bank had nothing more in the last days.
        case quiet(BankComparison, after: CalendarDate)
        /// An earlier comparison found the same, and nothing was recorded since.
        case settled(entry: Int)
        /// The file does not reach the month's end.
        case short(MonthCoverage)
        /// The two sides do not come to the same.
        case differs(BankComparison)
        /// The file has no balance, so that it reconciles nothing.
        case withoutBalance
    }

    /// A month of the file.
    package struct Item {
        package let month: Month
        package internal(set) var standing: Standing
    }

    /// The months, in order.
    package private(set) var items: [Item] = []
    private let digest: Digest
    /// The day of the first line.
    let firstDay: CalendarDate?

    /// The months that a file has lines of.
    package static func periods(of bank: BankFile) -> Set<Month> { Set(bank.statement.lines.map(\.date.month)) }

    /// Compares every month of a file that the ledger has.
    ///
    /// - Parameter today: the day it is compared.
    package init(_ bank: BankFile, with books: Verified<BankBooks>, on today: CalendarDate) {
        digest = bank.digest
        firstDay = bank.statement.lines.first?.date
        var before: Reconciliation?
        for month in FileMonths.periods(of: bank).sorted() where month >= books.value.firstMonth ?? month {
            guard let book = books.book(of: month, after: before) else { continue }
            let standing = FileMonths.standing(bank, book, on: today)
            if case .compared(let comparison) = standing { before = comparison.reconciliation(file: digest) }
            items.append(Item(month: month, standing: standing))
        }
    }

    private static func standing(_ bank: BankFile, _ book: Verified<BankBook>, on today: CalendarDate) -> Standing {
        guard let balance = bank.statement.balance(at: book.value.period) else { return .withoutBalance }
        // Nothing is said by a person here, so nothing can be refused.
        guard let comparison = try? BankComparison(bank.statement, balance: balance, with: book) else {
            return .withoutBalance
        }
        let coverage = comparison.coverage(of: bank.statement, on: today)
        if let last = book.value.last, last.result.bank == balance, !book.value.isOutOfDate {
            if coverage == .whole || coverage.isQuiet { return .settled(entry: last.entry) }
        }
        switch coverage {
        case .whole: break
        case .quiet(let last) where coverage.isUsual(in: book.value.period):
            if comparison.adjustedBank == comparison.adjustedBook { return .quiet(comparison, after: last) }
        default: return .short(coverage)
        }
        return comparison.adjustedBank == comparison.adjustedBook ? .compared(comparison) : .differs(comparison)
    }

    /// Takes a person's word that the bank had nothing more in a month.
    package mutating func accept(_ month: Month) {
        for index in items.indices where items[index].month == month {
            if case .quiet(let comparison, _) = items[index].standing { items[index].standing = .compared(comparison) }
        }
    }

    /// The months of which a person has to say that the bank had nothing more, each with the last day that the file has.
    package var questions: [(month: Month, last: CalendarDate)] {
        items.compactMap { item in
            if case .quiet(_, let last) = item.standing { (item.month, last) } else { nil }
        }
    }

    /// What is to be recorded.
    package func drafts(dated date: CalendarDate, memo: String? = nil) -> [EntryDraft] {
        items.compactMap { item in
            guard case .compared(let comparison) = item.standing else { return nil }
            return EntryDraft(comparison.reconciliation(file: digest), date: date, memo: memo)
        }
    }
}

extension Verified<BankBooks> {
    /// What brings the comparisons of the books' months up to date, where something was recorded since.
    package func broughtUpToDate(on date: CalendarDate) -> [EntryDraft] {
        value.periods.compactMap { month in
            guard let book = book(of: month), let last = book.value.last else { return nil }
            return BankComparison(bringingUpToDate: book).map {
                EntryDraft($0.reconciliation(file: last.result.file), date: date)
            }
        }
    }
}
