import Foundation
import Testing

/// Whoever is killed leaves nothing behind that stands in the way of the next one.
struct KilledTests {
    /// Runs a line of shell again and again, killed a little later each time, until it was not killed any more.
    ///
    /// - Parameter check: looks at the place after each kill.
    private func killing(_ line: String, in place: Workplace, _ check: () throws -> Void) throws {
        var kills = 0
        // Thousandths of a second; a slow machine needs more of them.
        for delay in stride(from: 0, through: 3_000, by: 6) {
            let script = """
                \(line) > /dev/null 2>&1 & victim=$!
                sleep \(String(format: "%.3f", Double(delay) / 1000)); kill -9 $victim 2> /dev/null; wait $victim
                """
            let outcome = try place.run(script)
            try check()
            if outcome.status == 0 { break }
            kills += 1
        }
        #expect(kills > 0, "nobody was killed")
    }

    /// `init`: no ledger, or a whole one; nothing beside it.
    @Test
    func aKilledInitLeavesNoHalfLedger() throws {
        let place = try Workplace()
        try place.must("mkdir new")
        // A memory of its own for each: one that was killed after it had remembered began the key's one history.
        let make = """
            exec env DAXIU_STATE=state-$$ daxiu init new/fund.daxiu --name 甲 --origin test.example/estate \
            --member treasurer=司库:test-only-treasurer.key
            """
        try killing(make, in: place) {
            switch try place.run("ls -A new").text {
            case "": break
            case "fund.daxiu\n": try place.must("daxiu verify new/fund.daxiu && rm new/fund.daxiu")
            case let names: Issue.record("left behind: \(names)")
            }
        }
    }

    /// `key new`: no key, or a whole one.
    @Test
    func aKilledKeyNewLeavesNoHalfKey() throws {
        let place = try Workplace()
        try place.must("mkdir new")
        try killing("exec daxiu key new new/a.key --origin test.example/estate --no-passphrase", in: place) {
            switch try place.run("ls -A new").text {
            case "": break
            case "a.key\n": try place.must("tail -1 new/a.key | grep -q 'END PRIVATE KEY' && rm new/a.key")
            case let names: Issue.record("left behind: \(names)")
            }
        }
    }

    /// `attachment export` of many bytes: no file, or a whole one, and no draft.
    @Test
    func aKilledExportLeavesNoDraft() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && head -c 6000000 /dev/zero > photo.jpg && mkdir new")
        try place.must("daxiu contribute 1-101 5 --attach photo.jpg")
        try killing("exec daxiu attachment export 8 photo.jpg --output new/copy.jpg", in: place) {
            switch try place.run("ls -A new").text {
            case "": break
            case "copy.jpg\n": try place.must("cmp new/copy.jpg photo.jpg && rm new/copy.jpg")
            case let names: Issue.record("left behind: \(names)")
            }
        }
    }
}
