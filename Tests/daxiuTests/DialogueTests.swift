import Foundation
import Testing

/// Questions at a terminal: what is answered counts, and whoever stops leaves nothing.
struct DialogueTests {
    private static let doubled = "daxiu contribute 1-102 80.00 --date 2025-03-01"

    /// Whatever is no yes leaves things as they are; a Chinese or full-width yes is one.
    @Test
    func onlyYesIsYes() throws {
        let place = try Workplace()
        try place.must("sh setup.sh; \(DialogueTests.doubled)")
        for (answers, isRecorded) in [(["ｙ"], true), (["是"], true), (["也许"], false), ([""], false), (["不"], false)] {
            let before = try place.ledgers()
            let session = try TypedSession(DialogueTests.doubled, in: place)
            for answer in answers { try session.type(answer, after: "[y/N]") }
            #expect(try session.end() == (isRecorded ? 0 : 65), "\(session.screen)")
            #expect(try (place.ledgers() != before) == isRecorded)
        }
    }

    /// Ctrl-C and the end of the input, at a question and at a passphrase.
    @Test(arguments: [
        ("\u{3}", doubled, "[y/N]"), ("\u{4}", doubled, "[y/N]"),
        ("\u{3}", "daxiu contribute 1-101 7 --key test-only-encrypted.key", "口令"),
    ])
    func whoStopsLeavesNothing(_ key: String, _ command: String, _ question: String) throws {
        let place = try Workplace()
        try place.must("sh setup.sh; \(DialogueTests.doubled)")
        let before = try place.ledgers()
        let session = try TypedSession("trap : INT; \(command); echo [$?]; stty -a", in: place)
        try session.press(key, after: question)
        #expect(try session.end() == 0)
        #expect(session.screen.contains("停下了，什么都没有记。\n[130]"), "\(session.screen)")
        #expect(session.screen.contains(" icanon ") && session.screen.contains(" echo "), "\(session.screen)")
        #expect(try place.ledgers() == before)
    }
}
