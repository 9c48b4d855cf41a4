import Foundation
import Testing

/// Many processes that remember at once: none spoils what another writes, and nothing is lost.
struct MemoryProcessTests {
    @Test
    func eightProcessesRememberAtOnce() async throws {
        let place = try Workplace()
        try place.must("sh setup.sh; cp fund.daxiu fork.daxiu")
        try place.must("daxiu contribute 1-101 5 --date 2025-03-12")
        try place.must("DAXIU_STATE=.other daxiu contribute 1-101 7 --date 2025-03-12 --ledger fork.daxiu")
        try await withThrowingTaskGroup(of: Workplace.Outcome.self) { readers in
            for number in 1...8 {
                let name = number.isMultiple(of: 2) ? "fund" : "fork"
                readers.addTask { try place.run("daxiu verify \(name).daxiu") }
            }
            for try await outcome in readers { #expect([0, 3].contains(outcome.status), "\(outcome.text)") }
        }
        for name in ["fund", "fork"] { #expect(try place.run("daxiu verify \(name).daxiu").status == 3) }
        let files = try place.must("ls .local/state/daxiu").split(separator: "\n")
        #expect(files.count { $0.hasSuffix(".json") } == 2, "\(files)")
        #expect(files.count { $0.hasSuffix(".evidence") } == 1, "\(files)")
        #expect(!files.contains { $0.hasSuffix(".part") }, "\(files)")
        let list = try place.must("daxiu memory list --json")
        #expect(list.contains("\"damaged\" : [\n\n  ]"), "\(list)")
    }

    /// Somebody who holds the lock for ever does not keep anybody from verifying; that nothing was remembered is said.
    @Test(.enabled(if: Workplace.has("flock")))
    func aLockThatIsNeverReleasedIsSaid() throws {
        let place = try Workplace()
        try place.must("sh setup.sh; daxiu verify")
        let lock = "$(ls .local/state/daxiu/*.json | sed 's/-.*/.lock/')"
        let outcome = try place.run("flock \(lock) daxiu verify")
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("没能在本机记住"), "\(outcome.text)")
    }
}
