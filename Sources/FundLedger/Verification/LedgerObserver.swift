public import FundRules
public import TransparencyLog

/// An entry as the verifier has just judged it.
public struct JudgedEntry {
    /// The entry.
    public let entry: Entry
    /// Its line; valid during the call only.
    public let line: UnsafeRawBufferPointer
    /// The leaf hash of the line.
    public let hash: Digest
    /// What it did to the units' balances.
    public let effect: SubLedgerEffect
}

/// Somebody who listens to a verified pass over the ledger: every statement is one.
public protocol LedgerObserver {
    /// Whether the observer reads the lines; where it does not, `JudgedEntry.line` is empty.
    var readsLines: Bool { get }

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
    /// It does.
    public var readsLines: Bool { true }
    /// Does nothing.
    public func finish(_ state: FundState) {}
}

/// Nobody: plain verification.
public struct NoObserver: LedgerObserver {
    /// It does not.
    public var readsLines: Bool { false }
    /// Nobody.
    public init() {}
    /// Does nothing.
    public func observe(_ judged: JudgedEntry, _ state: FundState) {}
}
