import Testing

@testable import FundRules

/// Protects: voucher numbers and account codes have one written form each.
@Suite struct CodeTests {
    @Test(arguments: ["2025-03/0001", "2025-03/9999", "2025-03/10000", "2025-03/12345678"])
    func readsVoucherNumbers(_ text: String) throws {
        #expect(try #require(VoucherNumber(text)).description == text)
    }

    @Test(arguments: [
        "2025-03/0000", "2025-03/001", "2025-03/00001", "2025-13/0001", "2025-03-0001", "2025/03/0001", "2025-03/000a",
        "2025-03/", "", "2025-03/123456789", " 2025-03/0001",
    ])
    func refusesVoucherNumbers(_ text: String) {
        #expect(VoucherNumber(text) == nil)
    }

    @Test(arguments: ["1001", "4001.1", "9999.9"]) func readsAccounts(_ text: String) throws {
        #expect(try #require(AccountCode(text)).description == text)
    }

    @Test(arguments: ["0999", "10011", "4001.0", "4001.10", "4001.", "4001 1", "40011.", "", "１００１", "abcd"])
    func refusesAccounts(_ text: String) {
        #expect(AccountCode(text) == nil)
    }

    @Test func theChartHasEveryAccountTheRulesPostTo() {
        let chart = Chart.standard
        #expect(chart.accounts.map(\.code) == chart.accounts.map(\.code).sorted())
        let details = [AccountCode.contributions, .repairs, .returns].flatMap { account in
            Tenure.allCases.map(account.detail)
        }
        let others: [AccountCode] = [
            .bank, .bonds, .imprest, .destroyedHomesPayable, .commercialFund, .publicFund, .undistributed,
            .depositInterest, .bondInterest, .commonIncome, .disposal, .otherIncome, .otherExpenditure,
        ]
        #expect(chart.postable.map(\.code) == (details + others).sorted())
        for (index, account) in chart.postable.enumerated() { #expect(chart.index(of: account.code) == index) }
        #expect(chart.index(of: .contributions) == nil)
    }
}
