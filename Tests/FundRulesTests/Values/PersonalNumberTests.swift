import Testing
import TransparencyLog

@testable import FundRules

/// Protects: what cannot be taken back never gets into a line, and what only looks like it a little does.
@Suite struct PersonalNumberTests {
    @Test(arguments: [
        ("业主电话13800138000", PersonalNumber.Sort.phone), ("138-0013-8000 已通知", .phone),
        ("１３８００１３８０００", .phone), ("张某 11010519491231002X", .identity), ("110105194912310020", nil),
        ("卡号 6222 0202 0001 2345 678", nil), ("卡号 62220212345678903", .card), ("发票 25312000000000000001", nil),
        ("流水 B2025010600001", nil), ("12800138000", nil), ("2025-03-31 第12期 100.00", nil),
    ])
    func looksLikeAPersons(_ text: String, _ sort: PersonalNumber.Sort?) {
        #expect(PersonalNumber.all(in: text).first?.sort == sort)
    }

    @Test func aTextWithOneIsRefusedAndNotRepeated() {
        let told: [Problem.Argument] = [.name("--memo"), .wording(PersonalNumber.Sort.phone.name), "138******00"]
        #expect(throws: Problem(.personalNumber, told)) { try InputText.text("电话13800138000", "--memo") }
    }

    @Test func aPrivateDetailMayBeOne() throws {
        let detail = try PrivateDetail(field: "phone", value: "13800138000")
        #expect(detail.salt.count == 32)
        #expect(detail != (try PrivateDetail(field: "phone", value: "13800138000")))
    }

    /// The commitment of FORMAT.md §4.1, computed with another program.
    @Test func theCommitmentIsTheFormats() {
        let detail = PrivateDetail(field: "payer", value: "张三", salt: Array(0..<32))
        #expect(detail.commitment.hexadecimal == "2cbff9adf74fcbeb2ea116bb0cda8e0573d096e727126223fe0e55d380829b4b")
    }
}
