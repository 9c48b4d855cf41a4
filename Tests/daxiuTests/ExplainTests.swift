import Foundation
import Testing

/// Protects: the command line says of every problem there is what to do next, where the rules below have no words for it.
struct ExplainTests {
    private static let codes = Workplace.sources.deletingLastPathComponent()
        .appending(path: "FundRulesTests/Vectors/problem-codes.txt")

    @Test(arguments: [("zh", "怎么办：", "。！？"), ("en", "do: ", ".!?")])
    func everyProblemIsToldWithWhatToDo(_ language: String, _ mark: String, _ ends: String) throws {
        let place = try Workplace()
        let count = try String(contentsOf: ExplainTests.codes, encoding: .utf8).split(separator: "\n").count
        let text = try place.must(
            "while read code slug; do daxiu explain $code --lang \(language); done < '\(ExplainTests.codes.path)'"
        )
        let remedies = text.split(separator: "\n").filter { $0.hasPrefix("  \(mark)") }
            .map { $0.dropFirst(2 + mark.count).trimmingCharacters(in: .whitespaces) }
        #expect(remedies.count == count)
        for remedy in remedies { #expect(remedy.last.map { ends.contains($0) } == true, "\(remedy)") }
    }
}
