import Testing

@testable import FundRules

/// Protects: every problem is said in both languages, under a number that never changes.
@Suite struct CatalogueTests {
    @Test(arguments: ProblemCode.allCases) func isSaidInBothLanguages(_ code: ProblemCode) throws {
        let wording = try #require(ProblemWording.catalogue[code])
        for text in [wording.message, wording.remedy].compactMap({ $0 }) {
            #expect(!text.zh.isEmpty && !text.en.isEmpty)
            #expect(placeholders(text.zh) == placeholders(text.en))
            #expect(text.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "no Chinese")
        }
        let numbers = placeholders(wording.message.zh).union(placeholders(wording.remedy?.zh ?? ""))
        #expect(numbers == Set(0..<numbers.count), "a placeholder is left out")
        if let remedy = wording.remedy {
            #expect("。！？".contains(remedy.zh.suffix(1)))
            #expect(".!?".contains(remedy.en.suffix(1)))
        }
    }

    private func placeholders(_ text: String) -> Set<Int> {
        Set(text.matches(of: /\{(\d)\}/).compactMap { Int($0.1) })
    }

    @Test func slugsAreUnique() {
        #expect(Set(ProblemCode.allCases.map(\.slug)).count == ProblemCode.allCases.count)
        #expect(ProblemCode.csvNotUTF8.slug == "csv-not-utf8")
    }

    /// A number that was given away is never given another meaning; new ones are added to the file.
    @Test func numbersAreFrozen() throws {
        let frozen = try Files.vector("problem-codes.txt")
        let now = ProblemCode.allCases.map { "\($0.rawValue) \($0.slug)\n" }.joined()
        #expect(now == frozen)
    }

    @Test func argumentsAreNeverReadAsPlaceholders() {
        let wording = Wording("{1}在{0}", "{1} in {0} {2} {x} {")
        #expect(wording.text(.en, ["{1}", "{0}"]) == "{0} in {1} {2} {x} {")
        #expect(wording.text(.zh, ["甲", "乙"]) == "乙在甲")
    }
}
