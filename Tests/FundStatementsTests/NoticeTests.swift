import FundRules
import Testing

@testable import FundStatements

/// Protects: papers for the owners say until when they hang, where objections go, whose money it is and where it lies.
@Suite struct NoticeTests {
    private func tables(_ kind: StatementKind, _ subject: String?, _ notice: StatementNotice) throws -> [Table] {
        let ledger = try EveryKind.recorded()
        let request = try StatementRequest(kind, period: Period("2025"), subject: subject, notice: notice)
        return try ledger.recorded.report(request).tables
    }

    private func content(_ table: Table?, _ key: String) -> String? {
        guard case .text(let wording)? = table?.rows.first(where: { $0.key == key })?.cells[1] else { return nil }
        return wording.zh
    }

    @Test func theDisclosureSaysWhatItHasToSay() throws {
        let notice = StatementNotice(
            bank: "某银行某支行（尾号 1234）",
            objectionsTo: "业委会办公室 1 号楼底层",
            posted: try Period("2026-01-10..2026-01-24")
        )
        let tables = try tables(.disclosure, nil, notice)
        let last = tables.last
        #expect(content(last, "posted") == "2026年1月10日至2026年1月24日（15 天）")
        #expect(content(last, "objections")?.contains("业委会办公室 1 号楼底层") == true)
        #expect(content(last, "objections")?.contains("15 天内应予答复") == true)
        #expect(content(last, "custodian") == "某银行某支行（尾号 1234）")
        #expect(last?.signatures.last?.zh == "编制单位（盖章）")
        #expect(tables[0].details.map(\.value.zh) == ["2026年1月10日至2026年1月24日（15 天）"])
    }

    /// What nobody said is left to be written by hand.
    @Test func roomIsLeftForWhatIsNotKnown() throws {
        let last = try tables(.disclosure, nil, StatementNotice()).last
        #expect(content(last, "posted") == "____年__月__日至____年__月__日")
        #expect(content(last, "custodian")?.contains("____") == true)
    }

    @Test func aSlipNamesFundAndBankAndHowToObject() throws {
        let slip = try tables(.slip, "A", StatementNotice(bank: "某银行", objectionsTo: "物业服务中心"))[0]
        let page = try EveryKind.recorded().report(.slip, "2025", "A").text(.html, language: .zh)
        #expect(page.contains("资金名称：示例苑大修基金") && page.contains("专户银行"))
        #expect(slip.details.first { $0.key == "bank" }?.value.zh == "某银行")
        #expect(slip.notes.last?.zh.contains("示例苑业主委员会") == true)
        #expect(slip.notes.last?.zh.contains("物业服务中心") == true)
    }
}
