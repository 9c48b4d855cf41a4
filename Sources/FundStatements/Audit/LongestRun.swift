import FundRules

extension Array {
    /// The longest run of what lies within some days, the first of several.
    ///
    /// - Parameter date: the date that the array is in order of.
    func longestRun(within days: Int64, by date: (Element) -> CalendarDate) -> ArraySlice<Element> {
        var longest = self[0..<0]
        var end = 0
        for start in indices {
            let first = date(self[start]).daysSinceEpoch
            while end < count, date(self[end]).daysSinceEpoch - first <= days { end += 1 }
            if end - start > longest.count { longest = self[start..<end] }
        }
        return longest
    }
}
