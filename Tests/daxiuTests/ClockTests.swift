import Foundation
import Testing

/// Protects: at a terminal a person is asked about a clock that jumped, and only a yes records.
struct ClockTests {
    @Test(arguments: [("y", 0), ("Yes", 0), ("是", 0), ("n", 65), ("", 65), ("yep", 65)])
    func isAsked(_ answer: String, _ status: Int32) throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        let before = try place.ledgers()
        let line = "daxiu contribute 1-101 10 --date 2025-06-30"
        let session = try TypedSession(line, in: place, environment: ["DAXIU_NOW": "2099-03-05T08:00:00Z"])
        try session.type(answer, after: "Is the clock right? [y/N]")
        #expect(try session.end() == status, "\(session.screen)")
        #expect(session.screen.contains("Recorded entry 8") == (status == 0))
        #expect(try (place.ledgers() == before) == (status != 0))
    }

    /// A script is refused whatever its standard input says; its own word about the clock is the option.
    @Test func aScriptIsRefused() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        let before = try place.ledgers()
        let refused = try place.run("yes | DAXIU_NOW=2099-03-05T08:00:00Z daxiu close 2025-02")
        #expect(refused.status == 65 && refused.text.contains("clock-jumped"))
        #expect(try place.ledgers() == before)
    }
}
