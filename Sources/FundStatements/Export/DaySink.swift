public import FundRules

/// Takes texts that are made in order of entry and wanted in order of day, within a day as they come.
public protocol DaySink: AnyObject {
    /// Takes text of a day.
    func append(_ text: String, on day: CalendarDate)
}
