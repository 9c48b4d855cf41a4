import FundDesk
import Testing

/// Protects: the words that papers print are taken where they are typed, and what is near to one is suggested, not guessed.
@Suite("Words of the papers")
struct ChoiceTests {
    @Test("printed words and the ledger's")
    func taken() throws {
        for text in ["deposit-interest", "存款利息", "deposit interest", "Deposit Interest", " 存款利息 ", "DEPOSIT_INTEREST"] {
            #expect(try Choice.value(Income.Category.self, text, nil) == .depositInterest, "\(text)")
        }
        #expect(try Choice.value(Expense.Category.self, "账户管理费", nil) == .bankFee)
        #expect(try Choice.value(StatementKind.self, "资产负债表", nil) == .balanceSheet)
        #expect(try Choice.value(StatementKind.self, "分户对账单", nil) == .slip)
        #expect(try Choice.value(StatementKind.self, "Balance sheet", nil) == .balanceSheet)
        #expect(try Choice.value(Role.self, "司库", nil) == .treasurer)
        #expect(try Choice.value(ImportKind.self, "交存", nil) == .contributions)
        #expect(try Choice.value(Ground.self, "屋面", nil) == .roof)
        #expect(try Choice.value(SharingBasis.self, "按面积", nil) == .area)
        #expect(try Choice.value(RequestStanding.self, "待批", nil) == .pending)
        #expect(try Choice.value(Tenure.self, "商品住宅", nil) == .commercial)
    }

    /// A name that two choices bear would be taken for the first of them.
    private static func isUnique<Value: RawRepresentable<String> & CaseIterable & Named>(_ type: Value.Type) -> Bool {
        Value.allCases.allSatisfy { value in
            [value.names.zh, value.names.en].allSatisfy { name in
                (try? Choice.value(Value.self, name, nil))?.rawValue == value.rawValue
            } && value.otherNames.allSatisfy { (try? Choice.value(Value.self, $0, nil))?.rawValue == value.rawValue }
        }
    }

    @Test("no two choices have one name")
    func unique() {
        #expect(ChoiceTests.isUnique(Income.Category.self) && ChoiceTests.isUnique(Expense.Category.self))
        #expect(ChoiceTests.isUnique(StatementKind.self) && ChoiceTests.isUnique(ImportKind.self))
        #expect(
            ChoiceTests.isUnique(Role.self) && ChoiceTests.isUnique(Ground.self) && ChoiceTests.isUnique(Tenure.self)
        )
        #expect(ChoiceTests.isUnique(RequestStanding.self) && ChoiceTests.isUnique(Comparison.self))
        #expect(ChoiceTests.isUnique(Resolution.Matter.self) && ChoiceTests.isUnique(Resolution.Heads.self))
        #expect(ChoiceTests.isUnique(SharingBasis.self) && ChoiceTests.isUnique(Rate.Basis.self))
        #expect(ChoiceTests.isUnique(Acceptance.Result.self) && ChoiceTests.isUnique(Handover.Direction.self))
        #expect(ChoiceTests.isUnique(LegalNature.self) && ChoiceTests.isUnique(Settings.Name.self))
    }

    private func near<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type, _ text: String) -> String {
        do throws(Problem) {
            return "= \(try Choice.value(type, text, nil).rawValue)"
        } catch {
            return error.arguments.count > 2 ? error.arguments[2].text(in: .en) : "none"
        }
    }

    @Test("what is near is told")
    func suggested() {
        #expect(near(Income.Category.self, "利息") == "deposit-interest, bond-interest")
        #expect(near(Income.Category.self, "deposit-intrest") == "deposit-interest")
        #expect(near(Income.Category.self, "zzz") == "none")
        #expect(near(Expense.Category.self, "手续费") == "bank-fee")
        #expect(near(Expense.Category.self, "账户管理") == "bank-fee")
        #expect(near(StatementKind.self, "欠费") == "arrears")
        #expect(near(StatementKind.self, "balence-sheet") == "balance-sheet")
        #expect(near(StatementKind.self, "利润表") == "income")
        #expect(near(ImportKind.self, "收款") == "contributions")
    }

    @Test("closeness")
    func closeness() {
        #expect(Closeness.distance("revrese", "reverse", atMost: 2) == 1)
        #expect(Closeness.distance("", "ab", atMost: 2) == 2)
        #expect(Closeness.distance("abc", "xyz", atMost: 2) == nil)
        #expect(Closeness.near("statment", in: ["statement", "settle", "status"]) == ["statement"])
        #expect(Closeness.near("P9", in: ["P1", "P2", "Q7"]) == ["P1", "P2"])
        #expect(Closeness.near("x", in: ["y"]).isEmpty)
        #expect(Closeness.near(String(repeating: "长", count: 5_000), in: ["短"]).isEmpty)
    }
}
