import FundDesk
import Testing

@testable import daxiu

/// Protects: `explain` says more than every error did, and what it says is true: its lines meet what they explain, and what
/// it shows instead works.
struct ExplanationTests {
    /// How many share one test: their lines run one after the other, tests side by side.
    private static let together = 40

    private static let portions: [Range<Int>] = stride(from: 0, to: Explanation.all.count, by: together)
        .map { $0..<min($0 + together, Explanation.all.count) }

    /// A line that is refused leaves the desk as it is, so that one desk serves them all; several lines get one of their
    /// own.
    @Test(arguments: portions)
    func everyExampleDoesWhatItSays(_ portion: Range<Int>) async throws {
        let shared = try await PracticeDesk.copy()
        let typed = Explanation.all[portion].filter { $0.beyond == nil }
        for explanation in PracticeDesk.share(typed, oneOf: 30) {
            let code = explanation.code
            let isRecorded = code.isRemark || code.isNotice
            let desk = explanation.causes.count == 1 && !isRecorded ? shared : try await PracticeDesk.copy()
            for line in explanation.causes.dropLast() {
                let outcome = try await desk.type(line)
                // Three: what is sound, and doubted.
                #expect([0, 3].contains(outcome.status), "\(code.slug): \(line)\n\(outcome.output)\(outcome.errors)")
            }
            let line = explanation.causes.last ?? ""
            let outcome = try await desk.type(line)
            let text = outcome.output + outcome.errors
            #expect(text.contains("\(code.rawValue) \(code.slug)"), "\(line)\n\(text)")
            #expect(outcome.status != 0 || isRecorded, "\(code.slug): \(line)\n\(text)")
        }
    }

    /// What works gets a desk of its own.
    @Test
    func everyCureWorks() async throws {
        let known = Set(Examples.all.values.joined().map(\.line.zh))
        let cures = Set(Explanation.all.compactMap(\.cure)).subtracting(known).sorted()
        #expect(cures.count > 80)
        for line in PracticeDesk.share(cures, oneOf: 20) {
            let outcome = try await PracticeDesk.copy().run(line)
            #expect(outcome.status == 0, "\(line)\n\(outcome.output)\(outcome.errors)")
        }
    }

    /// A new problem cannot be forgotten: it has lines that lead to it, or the reason why no line does.
    @Test
    func everyProblemIsExplained() {
        #expect(Explanation.all.count == ProblemCode.allCases.count)
        for code in ProblemCode.allCases {
            guard let explanation = Explanation.of(code) else {
                Issue.record("\(code.rawValue) \(code.slug) is not explained")
                continue
            }
            #expect(explanation.causes.isEmpty == (explanation.beyond != nil), "\(code.rawValue) \(code.slug)")
            #expect(explanation.causes.last.map { $0.contains("daxiu ") } ?? true, "\(code.slug)")
        }
    }

    /// The list of what no line leads to is closed and short, and every reason on it is one that something has.
    @Test
    func whatNobodyTypesIsFew() {
        let beyond = Explanation.all.filter { $0.beyond != nil }
        #expect(beyond.count <= 89)
        #expect(beyond.allSatisfy { $0.cure == nil })
        // What was asked for cannot be asked for only where something else came between, or of a ledger that nobody makes now.
        let asked = beyond.filter { $0.code.rawValue >= 4_000 }
        #expect(asked.allSatisfy { [.machine, .moment, .older].contains($0.beyond) })
        for reason in Beyond.allCases { #expect(beyond.contains { $0.beyond == reason }, "\(reason)") }
    }

    @Test
    func isSaidInBothLanguages() {
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

    /// Several lines stand below their label, each as it is typed; what no line leads to says why.
    @Test
    func severalLinesAreShownOneByOne() async throws {
        let desk = try PracticeDesk()
        let refused = try await desk.run("daxiu explain refund-of-reversed", .en).output
        let lines = ["  wrong:", "    daxiu reverse 20 --reason 记错", "    daxiu refund 20 20 --date 2025-12-05"]
        #expect(refused.contains("\n\(lines.joined(separator: "\n"))\n"))
        let found = try await desk.run("daxiu explain time-in-future").output
        #expect(found.contains("\n  比如这样：DAXIU_NOW=2025-12-04T09:00:00Z daxiu verify\n"))
        let forged = try await desk.run("daxiu explain hash-differs").output
        #expect(forged.contains("\n  多半是：\(Beyond.file.wording.zh)\n") && !forged.contains("这样"))
    }
}
