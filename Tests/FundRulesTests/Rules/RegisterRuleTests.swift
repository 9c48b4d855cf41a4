import FundRules
import Testing

/// Protects: homes change on the register without losing a fen or a debt, and what is planned and compared names what
/// there is.
@Suite struct RegisterRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = splits + merges + amendments + plans + reconciliations

    /// Protects: the parts of a home have its area, tenure and balance, under names that are free.
    static let splits: [Attempt] = [
        Attempt("into two", nil) { try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) },
        Attempt("into one", .unitsTooFew) { try $0.split("1-101", ("1-101A", "20.00")) },
        Attempt("a home nobody knows", .unitUnknown) { try $0.split("9-901", ("A", "20.00"), ("B", "32.36")) },
        Attempt("into homes of another tenure", .unitTenureDiffers) {
            try $0.split("1-103", ("A", "20.00"), ("B", "48.42"), tenure: .commercial)
        },
        Attempt("into a home that is there already", .unitRepeated) {
            try $0.split("1-101", ("1-101A", "20.00"), ("1-102", "32.36"))
        },
        Attempt("into a home with its own code", .unitRepeated) {
            try $0.split("1-101", ("1-101", "20.00"), ("1-101B", "32.36"))
        },
        Attempt("into a home with the name of a building", .unitNameAmbiguous) {
            try $0.split("1-101", ("1-101A", "20.00"), ("2", "32.36"))
        },
        Attempt("into homes out of order", .unitsUnsorted) {
            $0.forge("1-101A", "1-101C")
            return try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"))
        },
        Attempt("twice", .unitGone) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            return try $0.split("1-101", ("1-101C", "20.00"), ("1-101D", "32.36"))
        },
        Attempt("a contribution for what was split", .unitGone) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            return try $0.contribute("1-101", "1.00")
        },
        Attempt("reversed", .reversalNotPossible) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            return try $0.reverse(4)
        },
        Attempt("and its parts merged again", nil) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            return try $0.merge("1-101A", "1-101B", into: "1-101C")
        },
    ]

    /// Protects: homes that become one are two at least, of one tenure.
    static let merges: [Attempt] = [
        Attempt("two homes", nil) { try $0.merge("1-101", "1-102", into: "1-101/102") },
        Attempt("one home", .unitsTooFew) { try $0.merge("1-101", into: "1-101A") },
        Attempt("homes of two tenures", .unitTenureDiffers) { try $0.merge("1-101", "1-103", into: "1-101/103") },
        Attempt("a home with itself", .unitsUnsorted) { try $0.merge("1-101", "1-101", into: "1-101A") },
        Attempt("reversed", .reversalNotPossible) {
            #expect(try $0.merge("1-101", "1-102", into: "1-101/102") == [])
            return try $0.reverse(4)
        },
    ]

    /// Protects: an amendment changes something, of a home that is there.
    static let amendments: [Attempt] = [
        Attempt("another area", nil) { try $0.amend("1-101", area: "53.36") },
        Attempt("the area it has", .amendmentOfNothing) { try $0.amend("1-101", area: "52.36") },
        Attempt("another building", .unitTenureDiffers) { try $0.amend("1-101", area: "52.36", building: "2") },
        Attempt("another tenure", .unitTenureDiffers) { try $0.amend("1-103", area: "68.42") },
        Attempt("a home nobody knows", .unitUnknown) { try $0.amend("9-901", area: "52.36") },
        Attempt("another owner's group", nil) {
            try $0.record(Title(unit: "1-101", group: "chen", deed: "沪2025第1号"), on: "2025-03-05")
        },
        Attempt("the title of a home nobody knows", .unitUnknown) {
            try $0.record(Title(unit: "9-901", group: nil, deed: nil), on: "2025-03-05")
        },
    ]

    /// Protects: rates and budgets name what there is, each once.
    static let plans: [Attempt] = [
        Attempt("a rate for all", nil) { try $0.rate(1_500, "all") },
        Attempt("a rate for a building nobody knows", .scopeUnknown) { try $0.rate(1_500, "9") },
        Attempt("a rate that names a building twice", .scopeRepeats) { try $0.rate(1_500, "1 1") },
        Attempt("a budget", nil) {
            try $0.budget((.income(.commonIncome), "1.00"), (.account(TestFund.account("5001")), "2.00"))
        },
        Attempt("a budget for the bank", .budgetAccount) {
            try $0.budget((.account(TestFund.account("1001")), "1.00"))
        },
        Attempt("a budget for a project nobody proposed", .projectUnknown) { try $0.budget((.project("P9"), "1.00")) },
        Attempt("a line twice", .budgetRepeats) { try $0.budget((.project("P1"), "1.00"), (.project("P1"), "2.00")) },
        Attempt("income and expense of one name", nil) {
            try $0.budget((.income(.other), "1.00"), (.expense(.other), "1.00"))
        },
    ]

    /// Protects: both sides come to the balance that the ledger has, by entries that stand.
    static let reconciliations: [Attempt] = [
        Attempt("both sides alike", nil) { try $0.reconcile(bank: "1000.00", book: "1000.00") },
        Attempt("something under way on either side", nil) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            return try $0.reconcile(
                bank: "1002.00",
                book: "1012.00",
                bankOnly: [("2025-03-21", "3.00"), ("2025-03-31", "-1.00")],
                ledgerOnly: [(4, "12.00")]
            )
        },
        Attempt("sides that differ", .reconciliationDiffers) { try $0.reconcile(bank: "1001.00", book: "1000.00") },
        Attempt("a balance that the ledger has not", .reconciliationBook) {
            try $0.reconcile(bank: "1001.00", book: "1001.00")
        },
        Attempt("an entry that is not there", .reconciliationItem) {
            try $0.reconcile(bank: "999.00", book: "1000.00", ledgerOnly: [(9, "1.00")])
        },
        Attempt("a voucher of another amount", .reconciliationItem) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            return try $0.reconcile(bank: "1001.00", book: "1012.00", ledgerOnly: [(4, "11.00")])
        },
        Attempt("a voucher of a later month", .reconciliationItem) {
            #expect(try $0.contribute("1-101", "12.00", on: "2025-04-05") == [])
            return try $0.reconcile(bank: "988.00", book: "1000.00", ledgerOnly: [(4, "12.00")])
        },
        Attempt("a bank line of a later month", .reconciliationLate) {
            try $0.reconcile(bank: "1001.00", book: "1000.00", bankOnly: [("2025-04-01", "1.00")])
        },
        Attempt("a month that was closed long ago", nil) {
            try $0.closeMonths(through: "2025-02")
            #expect(try $0.contribute("1-101", "12.00") == [])
            return try $0.reconcile(bank: "1000.00", book: "1000.00", "2025-01")
        },
    ]
}
