import FundDesk
import Testing

@testable import daxiu

/// Protects: the command line says of every problem there is what to do next, where the rules below have no words for it.
struct ExplainTests {
    @Test(arguments: [(Language.zh, "怎么办：", "。！？"), (.en, "do: ", ".!?")])
    func everyProblemIsToldWithWhatToDo(_ language: Language, _ mark: String, _ ends: String) async throws {
        let desk = try PracticeDesk()
        for code in ProblemCode.allCases {
            let outcome = try await desk.run("daxiu explain \(code.rawValue)", language)
            let remedies = outcome.output.split(separator: "\n").filter { $0.hasPrefix("  \(mark)") }
            #expect(outcome.status == 0 && remedies.count == 1, "\(code.slug)\n\(outcome.output)")
            #expect(remedies.first?.last.map { ends.contains($0) } == true, "\(outcome.output)")
            #expect(outcome.output.hasPrefix("\(code.rawValue) \(code.slug)\n"))
        }
    }
}
