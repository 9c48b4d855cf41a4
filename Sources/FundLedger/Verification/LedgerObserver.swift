public import FundRules
public import TransparencyLog

/// An entry as the verifier has just judged it.
public struct JudgedEntry {
    /// The entry.
    public let entry: Entry
    /// Its line; valid during the call only, and empty on days whose lines the observer does not read.
    public let line: UnsafeRawBufferPointer
    /// The leaf hash of the line.
    public let hash: Digest
    /// What it did to the units' balances.
    public let effect: SubLedgerEffect
    /// The entries before it.
    let history: any EntryHistory
}

extension JudgedEntry {
    /// An earlier entry; nil where there is none.
    public func earlier(_ sequence: Int) -> Entry? { history.entry(at: sequence)?.entry }

    /// Whether a reference of it may have been used before.
    public var mayRepeat: Bool { history.mayRepeat(entry.sequence) }
}

/// Somebody who listens to a verified pass over the ledger: every statement is one.
public protocol LedgerObserver {
    /// The business dates of the entries whose lines the observer reads; nil where it reads none.
    var daysRead: ClosedRange<CalendarDate>? { get }

    /// Called for every entry that could be read, in order, after it was judged and carried out.
    ///
    /// - Parameter state: the state after the entry.
    mutating func observe(_ judged: JudgedEntry, _ state: FundState)

    /// Called once, after the last entry.
    ///
    /// - Parameter state: the state that the pass ends with.
    mutating func finish(_ state: FundState)
}

extension LedgerObserver {
    /// All.
    public var daysRead: ClosedRange<CalendarDate>? { CalendarDate.first...CalendarDate.last }
    /// Does nothing.
    public func finish(_ state: FundState) {}
}

/// Nobody: plain verification.
public struct NoObserver: LedgerObserver {
    /// None.
    public var daysRead: ClosedRange<CalendarDate>? { nil }
    /// Nobody.
    public init() {}
    /// Does nothing.
    public func observe(_ judged: JudgedEntry, _ state: FundState) {}
}
