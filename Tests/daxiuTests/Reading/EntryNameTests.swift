import FundDesk
import Testing

/// Protects: an entry is found by whatever the program prints of it.
struct EntryNameTests {
    @Test(arguments: ["17", "第 17 条", "第17条", "entry 17", "Entry 17", "#17", "１７", "第 17 条记录"])
    func aPositionIsReadAsItIsPrinted(_ text: String) {
        #expect(EntryName(text) == .position(17))
    }

    @Test(arguments: ["6,800", "第 6,800 条", "entry 6800"])
    func groupsOfThreeAreNoObstacle(_ text: String) {
        #expect(EntryName(text) == .position(6_800))
    }

    @Test(arguments: ["2025-03/0012", "凭证 2025-03/0012", "voucher 2025-03/0012"])
    func aVoucherIsReadAsItIsPrinted(_ text: String) throws {
        #expect(EntryName(text) == .voucher(try #require(VoucherNumber("2025-03/0012"))))
    }

    @Test(arguments: ["", "第条", "-1", "017", "6,80", "17.0", "2025-13/0001", "entry", "1e3", "8-2-501"])
    func whatIsNoNameIsNone(_ text: String) {
        #expect(EntryName(text) == nil)
    }
}
