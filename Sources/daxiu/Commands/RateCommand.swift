import ArgumentParser
import FundDesk

/// `rate`: what units owe each month.
struct RateCommand: Command {
    static var configuration: CommandConfiguration { .init("rate", HelpTexts.rate, HelpTexts.rateDiscussion) }

    @Argument(help: OptionTexts.rateAmount.help)
    var amount: Word

    @Option(help: OptionTexts.rateBasis.help("area|unit"))
    var basis: Word

    @Option(help: OptionTexts.rateFrom.help("month"))
    var from: Word

    @Option(help: OptionTexts.scope.help)
    var scope: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let basis = try Choice.value(Rate.Basis.self, basis.text, "--basis")
        let from = try Typed.month(from, "--from", surroundings)
        let scope = try scope.map { try Typed.scope($0.text) } ?? [Scope.all]
        let body = Rate(amount: try checkedAmount(basis), basis: basis, from: from, scope: scope)
        try recording.record(surroundings) { _ in body }
    }

    private func checkedAmount(_ basis: Rate.Basis) throws(Problem) -> Int64 {
        do throws(Problem) {
            return try Rate.amount(yuan: amount.text, basis)
        } catch {
            throw error.at(Problem.Place(file: "<amount>"))
        }
    }
}
