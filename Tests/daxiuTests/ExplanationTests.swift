import FundDesk
import Testing

@testable import daxiu

/// Protects: what `explain` says more than the error is true: its examples are refused for what they explain, and what it
/// shows instead works.
struct ExplanationTests {
    @Test
    func everyExampleDoesWhatItSays() async throws {
        let desk = try await PracticeDesk.copy()
        var count = 0
        for explanation in PracticeDesk.share(Explanation.all.filter { $0.causes != nil }) {
            guard let line = explanation.causes else { continue }
            let outcome = try await desk.run(line)
            let mark = "\(explanation.code.rawValue) \(explanation.code.slug)"
            #expect(outcome.status != 0 && outcome.errors.contains(mark), "\(line)\n\(outcome.output)\(outcome.errors)")
            count += 1
        }
        #expect(count > 7)
        #expect(Explanation.all.count { $0.causes != nil } > 80)
    }

    /// A refused line leaves the desk as it is, so that one desk serves them all; what works gets one of its own.
    @Test
    func everyCureWorks() async throws {
        let cures = Set(Explanation.all.compactMap(\.cure)).sorted()
        #expect(cures.count > 50)
        for line in PracticeDesk.share(cures)
        where !Examples.all.values.joined().contains(where: { $0.line.zh == line }) {
            let outcome = try await PracticeDesk.copy().run(line)
            #expect(outcome.status == 0, "\(line)\n\(outcome.output)\(outcome.errors)")
        }
    }

    @Test
    func isSaidOnceInBothLanguages() {
        let codes = Explanation.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for explanation in Explanation.all {
            for text in [explanation.why, explanation.cause] {
                #expect(text.zh.hasSuffix("。") && text.en.hasSuffix("."), "\(explanation.code.slug)")
                #expect(text.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
            }
        }
    }

    /// Without a code, all of them, by kind.
    @Test(arguments: [Language.zh, .en])
    func allAreListed(_ language: Language) async throws {
        let outcome = try await PracticeDesk().run("daxiu explain", language)
        for code in ProblemCode.allCases { #expect(outcome.output.contains("\(code.rawValue)  \(code.slug)\n")) }
        #expect(!outcome.output.contains("{0}"))
    }
}
