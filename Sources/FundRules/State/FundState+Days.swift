/// From which day on an entry has the effects that it has by a day: where a policy bounds back-dating, nothing that was written
/// down today was so last month.
extension FundState {
    /// Whether an entry tells of days before it was recorded by what it is: of a year, of a month, of the fund as it was
    /// when its books began. `backdating` does not bound it.
    func isOfEarlierDays(_ kind: any EntryBody.Type) -> Bool {
        switch kind.dating {
        case .first, .open: false
        case .earlier, .closed: true
        case .earlierUntilTraded: !hasTraded
        }
    }

    /// The day that an entry counts from, by the policy in force when it is entered: under `backdating` the one on which
    /// it was recorded, by the recorder's word; else its business date.
    func effectiveDay(of entry: Entry) -> CalendarDate {
        guard trust.policy.backdating != nil, !isOfEarlierDays(entry.content.type) else { return entry.date }
        return entry.time.day(in: zone)
    }

    /// Keeps the day that a change of the register counts from, where it is not the entry's date.
    mutating func keepDay(of entry: Entry) {
        let day = effectiveDay(of: entry)
        if day != entry.date { register.days[size] = day }
    }
}
