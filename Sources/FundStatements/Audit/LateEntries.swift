import FundRules

/// Entries recorded more than some days after their date, by the day they were recorded and whether later dates had been
/// recorded on earlier days: an evening's work is one, whatever kinds there were in it.
struct LateEntries {
    /// Entries recorded on one day.
    struct Group {
        /// How many of each kind, in order of the first of each.
        var kinds: [(kind: String, count: Int)] = []
        var day: CalendarDate
        let isBackDated: Bool
        let firstSequence: Int
        var earliest: CalendarDate
        var vouchers = AuditedVouchers()

        var key: String { String(firstSequence) }

        mutating func count(_ kind: String) {
            if let index = kinds.firstIndex(where: { $0.kind == kind }) {
                kinds[index].count += 1
            } else {
                kinds.append((kind, 1))
            }
        }

        /// The detail, with day, kinds, number, earliest date and days between in the places 0 to 4.
        func detail(_ wording: Wording) -> Wording {
            func names(_ language: Language) -> String {
                kinds.map { "\(EntryKinds.name(of: $0.kind)[language]) \($0.count)" }
                    .joined(separator: AuditLabel.enumerated[language])
            }
            let days = String(day.daysSinceEpoch - earliest.daysSinceEpoch)
            let rest = [String(vouchers.count), earliest.description, days]
            return Wording(
                wording.text(.zh, [day.description, names(.zh)] + rest),
                wording.text(.en, [day.description, names(.en)] + rest)
            )
        }
    }

    private let days: Int
    /// In order of their first entries.
    private var list: [Group] = []
    /// The latest date among entries recorded before the present recording day, and on it.
    private var latestBefore: CalendarDate?
    private var latest: CalendarDate?
    private var day: CalendarDate?

    init(days: Int) {
        self.days = days
    }

    /// The groups in order of their first entries, by the days on which they count as recorded: what a wrong clock alone
    /// made late is left out.
    ///
    /// - Parameter state: the state after the last entry.
    func groups(_ state: FundState) -> [Group] {
        list.compactMap { group in
            var group = group
            group.day = state.countedDay(of: group.firstSequence, recordedOn: group.day)
            return isLate(group.earliest, group.day) ? group : nil
        }
    }

    mutating func add(_ entry: Entry, _ moment: AuditMoment) {
        if day != moment.day {
            day = moment.day
            latestBefore = latest
        }
        defer { latest = max(latest ?? entry.date, entry.date) }
        guard moment.isCovered, isLate(entry.date, moment.day), LateEntries.isJudged(entry) else { return }
        let isBackDated = latestBefore.map { entry.date < $0 } ?? false
        // Days of recording follow upon each other, so a day's groups are the last two.
        let position = list.indices.suffix(2).last {
            list[$0].day == moment.day && list[$0].isBackDated == isBackDated
        }
        let index = position ?? list.count
        if position == nil {
            list.append(
                Group(
                    day: moment.day,
                    isBackDated: isBackDated,
                    firstSequence: entry.sequence,
                    earliest: entry.date
                )
            )
        }
        list[index].count(entry.kind)
        list[index].earliest = min(list[index].earliest, entry.date)
        let amount = entry.postings.debits
        list[index].vouchers.add(AuditedVoucher(entry), amount)
    }

    /// What opens the books stands before them, and the closing of a year is dated its last day whenever it is recorded.
    private static func isJudged(_ entry: Entry) -> Bool {
        guard entry.number != nil else { return entry.body is Project }
        return entry.isContribution || !(entry.body is Opening) && !(entry.body is Closing)
    }

    private func isLate(_ date: CalendarDate, _ day: CalendarDate) -> Bool {
        day.daysSinceEpoch - date.daysSinceEpoch > Int64(days)
    }
}
