import Testing

@testable import FundRules

/// Protects: names that stand alone are found, and the words of upkeep are not taken for them.
///
/// Two lists of memos as a treasurer writes them. What stands at the end of each was held back while the rule was made, and
/// must be met by it alone: a rule that fits its own list only is worth nothing.
@Suite struct BareNameTests {
    /// A list of memos, and the part of it that was held back.
    private func memos(_ name: String) throws -> (all: [String], heldBack: [String]) {
        let lines = try Files.vector(name).split(separator: "\n").map(String.init)
        let mark = try #require(lines.firstIndex { $0.hasPrefix("#") })
        return (lines.filter { !$0.hasPrefix("#") }, Array(lines[(mark + 1)...]))
    }

    private func isAsked(_ memo: String) -> Bool {
        !PersonalName.all(in: memo).isEmpty || !PersonalName.alone(in: memo).isEmpty
    }

    @Test func namesAreFound() throws {
        let memos = try memos("bare-names.txt")
        #expect(memos.all.count >= 200 && memos.heldBack.count >= 75)
        for list in [memos.all, memos.heldBack] {
            let missed = list.filter { !isAsked($0) }
            #expect(missed.count * 100 <= list.count * 5, "missed: \(missed)")
        }
    }

    @Test func wordsOfUpkeepAreNot() throws {
        let memos = try memos("upkeep-words.txt")
        #expect(memos.all.count >= 200 && memos.heldBack.count >= 75)
        for list in [memos.all, memos.heldBack] {
            let asked = list.filter(isAsked)
            #expect(asked.count * 100 <= list.count * 2, "asked: \(asked)")
        }
    }

    @Test(arguments: [
        ("张三", ["张*"]), ("收欧阳娜交", ["欧**"]), ("陈刚与林芳", ["陈*", "林*"]), ("501室李强补2月", ["李*"]),
        ("王磊、刘敏", ["王*", "刘*"]), ("交易时间", []), ("高压水泵", []), ("李家", []), ("王府路", []), ("", []), ("张", []),
        ("张贴公告", []), ("请张三之外的各户尽快把今年的大修基金交到银行", []),
    ])
    func whatStandsBesideItDecides(_ memo: String, _ covered: [String]) {
        #expect(PersonalName.alone(in: memo).map(\.covered) == covered)
    }
}
