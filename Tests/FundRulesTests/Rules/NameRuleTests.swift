import FundRules
import Testing
import TransparencyLog

/// Protects: what nobody sees in a name or a number makes no other one of it.
@Suite struct NameRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = unseen + forbidden + payees + numbers

    /// Protects: no name that shows nothing is a name.
    ///
    /// Of each sort of what shows nothing: a space, and what is ignorable, a letter by its class or a blank.
    static let unseen: [Attempt] =
        ["\u{20}", "\u{3000}", "\u{200B}", "\u{3164}", "\u{2800}\n\u{FFF9}"].map { name in
            Attempt("an expense for a payee of \(points(name))", .nameInvisible) {
                try $0.cost("1.00", payee: name, request: nil)
            }
        } + [
            Attempt("a payment for a payee that nobody sees", .nameInvisible) {
                try $0.pay("P1", "1.00", payee: "\u{2061}\u{E0100}", request: nil)
            },
            Attempt("a request for a payee that nobody sees", .nameInvisible) {
                try $0.request("1.00", payee: "\u{115F}")
            },
            Attempt("money handed to a custodian that nobody sees", .nameInvisible) {
                $0.forge("\"custodian\":\"某区房管局\"", "\"custodian\":\"\u{34F}\"")
                return try $0.handOver(.out, [("1-103", "2.00")])
            },
            Attempt("a contractor that nobody sees", .nameInvisible) {
                $0.forge("\"contractor\":\"某建筑公司\"", "\"contractor\":\"\u{180B} \"")
                return try $0.contract("10.00", retention: 0)
            },
            Attempt("a project's title that nobody sees", .nameInvisible) {
                $0.forge("\"title\":\"修屋面\"", "\"title\":\"\u{200D}\"")
                return try $0.propose("P2", "1", budget: "1.00")
            },
            Attempt("a member's title that nobody sees", .nameInvisible) {
                $0.forge("\"title\":\"监察人\"", "\"title\":\"\u{AD}\"")
                return try $0.add($0.supervisor, .supervisor)
            },
            Attempt("a fund whose name nobody sees", .nameInvisible) {
                $0 = try TestFund()
                $0.forge("\"name\":\"示例苑大修基金\"", "\"name\":\" \"")
                return try $0.record($0.opening(), on: "2025-01-01")
            },
            Attempt("nobody forbidden, written out", .nameInvisible) {
                try $0.setPolicy("{\"budgetTolerance\":0,\"forbidden\":[\"某公司\",\"\u{2060}\"]}")
            },
            Attempt("a payee of a single mark", nil) { try $0.cost("1.00", payee: "·", request: nil) },
        ]

    /// Protects: a forbidden payee stays forbidden.
    ///
    /// Between the characters of a forbidden payee's name, whatever shows nothing.
    static let forbidden: [Attempt] = [
        "\u{20}", "\u{3000}", "\u{AD}", "\u{34F}", "\u{115F}", "\u{1160}", "\u{17B4}", "\u{180B}", "\u{180E}",
        "\u{200B}", "\u{2061}", "\u{2064}", "\u{206A}", "\u{2800}", "\u{3164}", "\u{FE0F}", "\u{FFA0}",
        "\u{1D173}", "\u{1BCA0}", "\u{E0061}", "\u{E0100}", "\u{FFFA}",
    ].map { character in
        Attempt("a forbidden payee with \(points(character)) in the name", .payeeForbidden) {
            try $0.govern()
            return try $0.cost("1.00", payee: "主任\(character)亲戚公司", request: nil)
        }
    }

    /// Protects: an approval is for the payee, however wide the name is written, and for nobody who looks alike.
    static let payees: [Attempt] = [
        Attempt("a payee approved, written wider and with a space", nil) {
            try $0.govern()
            #expect(try $0.request("30.00", payee: "ABC建筑") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", payee: "ＡＢｃ 建筑", request: 7)
        },
        Attempt("a payee approved, with a Cyrillic letter", .payeeDiffers) {
            try $0.govern()
            #expect(try $0.request("30.00", payee: "ABC建筑") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", payee: "АBC建筑", request: 7)
        },
    ]

    /// Protects: a number is used once, in whatever letters.
    static let numbers: [Attempt] = [
        Attempt("an invoice paid before, written in small letters", .invoiceUsed) {
            #expect(try $0.pay("P1", "1.00", invoice: "F1") == [])
            return try $0.pay("P1", "1.00", invoice: "f1")
        },
        Attempt("an invoice paid before, written wider", .invoiceUsed) {
            #expect(try $0.pay("P1", "1.00", invoice: "F1") == [])
            return try $0.pay("P1", "1.00", invoice: "Ｆ１")
        },
        Attempt("an invoice paid before, too long to be a short code", .invoiceUsed) {
            #expect(try $0.pay("P1", "1.00", invoice: String(repeating: "F", count: 40)) == [])
            return try $0.pay("P1", "1.00", invoice: String(repeating: "f", count: 40))
        },
        Attempt("a bank serial used before, of contributions, in small letters", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B2025-Z@[`{") == [])
            return try $0.contribute("1-102", "1.00", reference: "b2025-z@[`{")
        },
        Attempt("a bank serial of a contribution used before, written wider", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "b1") == [])
            return try $0.contribute("1-102", "1.00", reference: "ｂ1")
        },
        Attempt("bank serials that differ where capitals and small letters do not", nil) {
            #expect(try $0.contribute("1-101", "1.00", reference: "@[") == [])
            return try $0.contribute("1-102", "1.00", reference: "`{")
        },
        Attempt("a bank serial reversed, used again in another case, and once more", .referenceUsed) {
            #expect(try $0.receive("1.00", reference: "b1") == [])
            #expect(try $0.reverse(4) == [])
            #expect(try $0.receive("2.00", reference: "B1") == [])
            return try $0.receive("3.00", reference: "Ｂ1")
        },
    ]

    private static func points(_ text: String) -> String {
        text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
    }
}
