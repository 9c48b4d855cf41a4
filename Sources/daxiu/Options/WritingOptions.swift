import ArgumentParser
import FundDesk

/// Which ledger is written, whose key signs, and what is said of the clock.
struct WritingOptions: ParsableArguments {
    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var clock: ClockOptions

    /// Opens the ledger for writing and the key.
    ///
    /// - Parameter enclosures: what goes with the first entry.
    func recorder(_ surroundings: Surroundings, enclosing enclosures: Enclosures = Enclosures()) throws -> Recorder {
        try Recorder(ledger, signing, clock, surroundings, enclosing: enclosures)
    }
}
