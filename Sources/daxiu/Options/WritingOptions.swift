import ArgumentParser
import FundDesk

/// Which ledger is written, whose key signs, and what is answered beforehand.
struct WritingOptions: ParsableArguments {
    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var consent: ConsentOptions

    /// Opens the ledger for writing and the key.
    ///
    /// - Parameter enclosures: what goes with the first entry.
    func recorder(_ surroundings: Surroundings, enclosing enclosures: Enclosures = Enclosures()) throws -> Recorder {
        try Recorder(ledger, signing, consent, surroundings, enclosing: enclosures)
    }
}
