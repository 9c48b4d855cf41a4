import Foundation
import Testing

/// Protects: the verifier of the notice's page is one with the others in what the rule tables do not reach: bytes that were
/// spoiled, proofs, signatures that libraries judge differently, trust policies.
///
/// `python3 Tests/Notice/agree.py --ledgers 5000` compares as many; `--seed` forges others.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs node, and python3 with the package cryptography"))
struct NoticeVerifierTests {
    private static let ledgers = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1" ? "3000" : "60"

    @Test(arguments: [
        ["node", "vectors.js"], ["node", "published.js"], ["python3", "-B", "agree.py", "--ledgers", ledgers],
    ])
    func agreesWithEverythingThatIsKnown(_ command: [String]) throws {
        let place = Files.judge.deletingLastPathComponent()
        let words = command.map { $0.contains(".") ? place.appending(path: $0).path() : $0 }
        // With what it complains of: that is why a script ends that should not.
        let run = try VerifierScript.output(of: ["sh", "-c", "exec \"$@\" 2>&1", "sh"] + words)
        #expect(run.status == 0, "\(run.output)")
    }
}
