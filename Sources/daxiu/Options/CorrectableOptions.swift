import ArgumentParser
import FundDesk

/// What a voucher is recorded with that may belong into an earlier, closed year's books.
struct CorrectableOptions: ParsableArguments {
    @OptionGroup
    var correction: CorrectionOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    /// Records the voucher, or the correction by it of the year that is named, and says so.
    func record(_ surroundings: Surroundings, _ voucher: (LedgerFile) throws -> any CorrectingVoucher) throws {
        try recording.record(surroundings, again: doubling) { try correction.applied(to: voucher($0), surroundings) }
    }
}
