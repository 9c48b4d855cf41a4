import Foundation
import Testing

/// Protects: whenever a witness's process is killed, and whoever asks beside it, two histories are never both cosigned.
struct WitnessProcessTests {
    /// A witness that cosigned 8 entries, and two histories that go on from them.
    private func place() throws -> Workplace {
        let place = try Workplace()
        try place.must(
            """
            sh setup.sh 2> /dev/null
            daxiu witness init w --name witness.example/a --no-passphrase > /dev/null
            daxiu witness follow w fund.daxiu --yes > /dev/null
            python3 request.py fund.daxiu 0 > 8.add-checkpoint && daxiu witness cosign w 8.add-checkpoint
            for name in one other; do
                cp fund.daxiu $name.daxiu
                DAXIU_STATE=state-$name daxiu contribute 1-101 5 --date 2025-06-12 --ledger $name.daxiu --memo $name
                python3 request.py $name.daxiu 8 > $name.add-checkpoint
            done
            """
        )
        return place
    }

    /// Killed a little later each time, then asked for the other history: that is cosigned only where the first was not told.
    @Test(.enabled(if: Workplace.has("python3")))
    func aKilledWitnessTellsOneHistory() throws {
        let place = try place()
        var (killed, told) = (0, 0)
        // Thousandths of a second; a slow machine needs more of them.
        for delay in stride(from: 6, through: 3_000, by: 12) {
            let outcome = try place.run(
                """
                rm -rf v state-v; cp -r w v; cp -r .local/state/daxiu state-v; export DAXIU_STATE=state-v
                timeout -s KILL \(Double(delay) / 1000) daxiu witness cosign v one.add-checkpoint > one.out 2> /dev/null
                killed=$?
                daxiu witness cosign v other.add-checkpoint > other.out 2> /dev/null
                cat one.out; echo ---; cat other.out; exit $killed
                """
            )
            let lines = outcome.text.components(separatedBy: "---\n").map { $0.contains("— witness.example/a ") }
            #expect(lines.filter { $0 }.count <= 1, "both after \(delay) ms: \(outcome.text)")
            killed += outcome.status == 0 ? 0 : 1
            told += lines.first == true ? 1 : 0
            if outcome.status == 0 { break }
        }
        #expect(killed > 0 && told > 0)
    }

    /// The same over the network, killed between request and answer.
    @Test(.enabled(if: Workplace.has("python3")))
    func aKilledServerTellsOneHistory() throws {
        let said = try place().must("python3 killed.py w .local/state/daxiu one.add-checkpoint other.add-checkpoint")
        let times = said.split(separator: "\n")
        #expect(!times.contains("1 1"), "\(said)")
        // Before it was asked, and after it had answered.
        #expect(times.first == "0 1" && times.last == "1 0", "\(said)")
    }

    @Test(.enabled(if: Workplace.has("python3")))
    func ofTwoWhoAskAtOnceOneIsCosigned() throws {
        let place = try place()
        let said = try place.must(
            """
            daxiu witness cosign w one.add-checkpoint > one.out 2>&1 &
            daxiu witness cosign w other.add-checkpoint > other.out 2>&1
            wait; cat one.out other.out
            """
        )
        #expect(said.components(separatedBy: "— witness.example/a ").count == 2, "\(said)")
        #expect(said.components(separatedBy: "3149 witness-contradicted").count == 2, "\(said)")
        try place.must("daxiu witness evidence w 1")
    }
}
