public import FundRules

/// Drafts that break no rule, before they are sealed: what a person may have to be asked about.
public struct Review {
    /// The drafts.
    public let drafts: [EntryDraft]
    /// The state of the books with them.
    public let state: FundState
    /// What was recorded before them.
    public let earlier: EarlierVouchers
    /// What in their texts looks like a person's name (`personalName`), in order of the drafts.
    public let names: [Problem]
}
