import Foundation
import FundDesk
import Testing

/// Protects: whatever stops a publishing, what stands in the folder is what it was or what it becomes, by two verifiers, and
/// the next publishing makes the whole of it.
struct PublishStepsTests {
    /// Killed before a step; no room for it and for what comes after; taken, and reported as failed.
    @Test(
        .enabled(if: Workplace.has("cc", "python3")),
        arguments: ["kill", "full", "lied"],
        ["", "base"]
    )
    func aStoppedPublishingGoesOn(_ how: String, _ base: String) throws {
        let place = try Workplace()
        let script = Workplace.script("Format/verify.py")
        // Every step takes four programs: all of them are tried where there is time, elsewhere some, others each way.
        let isLong = ProcessInfo.processInfo.environment["DAXIU_LONG"] != nil
        let (first, stride) = isLong ? (1, 1) : (how == "kill" ? 1 : how == "full" ? 9 : 17, 31)
        let outcome = try place.run("sh steps.sh \(first) \(stride) \(how) \(script) \(base)")
        let stops = outcome.text.firstMatch(of: /^stopped (\d+)\n$/).flatMap { Int($0.1) }
        #expect(outcome.status == 0 && (stops ?? 0) >= (isLong ? 60 : 2), "\(outcome.text.prefix(2_000))")
    }

    /// Two at once: one of them publishes, the other does or is told to wait.
    @Test(.enabled(if: Workplace.has("python3")))
    func twoAtOnceMakeOneFolder() throws {
        let place = try Workplace()
        let script = Workplace.script("Format/verify.py")
        try place.must("daxiu generate large.daxiu --entries 1500 --units 20 > /dev/null")
        for _ in 1...3 {
            let outcome = try place.run(
                """
                rm -rf site
                daxiu publish site --ledger large.daxiu > one.txt 2>&1 & one=$!
                daxiu publish site --ledger large.daxiu > two.txt 2>&1 & two=$!
                wait $one; echo $?; wait $two; echo $?
                grep -h ' 3007 ' one.txt two.txt | wc -l
                """
            )
            let lines = outcome.text.split(separator: "\n").map(\.trimmed)
            let refused = lines.prefix(2).count { $0 != "0" }
            #expect(refused <= 1 && lines.last == "\(refused)", "\(outcome.text)")
            try place.must("python3 \(script) --notice site > /dev/null && daxiu verify site > /dev/null || [ $? = 3 ]")
        }
    }
}
