import ArgumentParser
import FundDesk

/// `pay`: money spent on a project.
struct PayCommand: Command {
    static var configuration: CommandConfiguration { .init("pay", HelpTexts.pay) }

    @Argument(help: OptionTexts.project.help)
    var project: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.paymentPart.help)
    var part: Word?

    @OptionGroup
    var paying: PayingOptions

    func run(in surroundings: Surroundings) async throws {
        try paying.recording.record(surroundings) { ledger in
            Payment(
                project: try Typed.code(project, "<project>"),
                amount: try Typed.amount(amount, "<amount>"),
                part: try paidPart(),
                payee: try Typed.text(paying.payee, "--payee"),
                from: try paying.account(),
                invoice: try paying.invoice.code("--invoice"),
                invoiceTotal: try paying.total(),
                reference: try paying.serial.checked(),
                piece: try paying.serial.number(),
                request: try paying.drawing.request(in: ledger)
            )
        }
    }

    private func paidPart() throws(Problem) -> Payment.Part? {
        guard let part else { return nil }
        do throws(Problem) { return try Typed.part(part.text) } catch {
            throw error.at(Problem.Place(file: "--part"))
        }
    }
}
