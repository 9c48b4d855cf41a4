import ArgumentParser
import FundDesk

/// What a voucher is recorded with that may need a request.
struct SpendingOptions: ParsableArguments {
    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    /// Records the voucher, made with the request that it draws on, and says so.
    func record(_ surroundings: Surroundings, _ voucher: (LedgerFile) throws -> any EntryBody) throws {
        try recording.record(surroundings, again: doubling, voucher)
    }
}
