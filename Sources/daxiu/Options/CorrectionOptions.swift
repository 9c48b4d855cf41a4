import ArgumentParser
import FundDesk

/// Whether what is recorded belongs into an earlier, closed year's books.
struct CorrectionOptions: ParsableArguments {
    @Option(help: OptionTexts.correct.help("year"))
    var correct: Word?

    /// The voucher itself, or the correction by it of the year that is named.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    func applied(to voucher: any CorrectingVoucher, _ surroundings: Surroundings) throws(Problem) -> any EntryBody {
        guard let correct else { return voucher }
        return Correction(of: try Typed.year(correct, "--correct", surroundings), voucher)
    }
}
