/// The period that a bank's file says it covers, in the lines above its heading.
package enum StatedPeriod {
    /// The last day; nil where no line says so.
    ///
    /// `起止日期：20250201-20250228`, `查询时间段 2025-02-01 至 2025-02-28`, `截止日期：2025年2月28日`, `Period: 2025-02-01 to
    /// 2025-02-28`; when the file was made is no period.
    ///
    /// - Parameter rows: the fields of the lines above the heading.
    package static func end(of rows: [[String]]) -> CalendarDate? {
        let days = rows.compactMap { end(in: $0.joined(separator: " ").halfWidth.lowercased()) }
        return days.max()
    }

    /// Bytes of a line that is looked at.
    private static let longest = 1000

    private static func end(in text: String) -> CalendarDate? {
        guard text.utf8.count <= longest else { return nil }
        let range =
            /(?:\d{8}|\d{4}[-\/.年]\d{1,2}[-\/.月]\d{1,2}日?)(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:至|到|to|~|—+|–|-+)\s*(\d{8}|\d{4}[-\/.年]\d{1,2}[-\/.月]\d{1,2}日?)/
        let last =
            /(?:截止|截至|终止|结束|end)\s*(?:日期|时间|日|date)?\s*[:]?\s*(\d{8}|\d{4}[-\/.年]\d{1,2}[-\/.月]\d{1,2}日?)/
        if let match = text.firstMatch(of: range) { return DayText.date(String(match.1)) }
        return text.firstMatch(of: last).flatMap { DayText.date(String($0.1)) }
    }
}
