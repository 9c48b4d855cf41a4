import FundRules

/// An invoice's number as it is compared.
struct InvoiceNumber {
    /// Letters and digits alone.
    let folded: String
    /// The longest run of digits, without zeros before it; nil where it is too short to be nobody else's by chance.
    let core: String?

    private static let digits = 6

    init(_ number: String?) {
        folded = Folding.folded(number ?? "")
        let runs = folded.split { !("0"..."9").contains($0) }
        let longest = runs.max { $0.count < $1.count } ?? ""
        let significant = longest.drop { $0 == "0" }
        core = significant.count >= InvoiceNumber.digits ? String(significant) : nil
    }

    /// What numbers of one invoice share, however it is written.
    var key: String { core ?? folded }

    /// Where it stands in its book, by its last digits; nil where it is too short to tell, or is made of the payment's year
    /// and month and so stands in none.
    func position(on day: CalendarDate) -> Int64? {
        guard let core, !core.contains(day.description.prefix(7).replacing("-", with: "")) else { return nil }
        return Int64(core.suffix(18))
    }
}
