import Foundation
import Testing

/// What people see: every command, its exact output in both languages, and that a refused one changes nothing.
///
/// `DAXIU_RECORD_TRANSCRIPTS=1 swift test --filter TranscriptTests` writes the transcripts anew, for review in a diff.
struct TranscriptTests {
    static let isRecording = ProcessInfo.processInfo.environment["DAXIU_RECORD_TRANSCRIPTS"] == "1"

    @Test(arguments: Transcript.all)
    func printsExactly(_ transcript: Transcript) throws {
        let place = try Workplace(locale: transcript.locale)
        var outputs: [String] = []
        var mask = HashMask()
        for step in transcript.steps {
            let before = try place.ledgers()
            let outcome = try place.run(step.command)
            let printed = Transcript.output(outcome)
            let output = transcript.isExact ? printed : mask.applied(to: printed)
            if !TranscriptTests.isRecording { #expect(output == step.output, "\(transcript.name): \(step.command)") }
            if step.command.hasPrefix("daxiu "), outcome.status != 0 {
                #expect(try place.ledgers() == before, "\(transcript.name): refused, but changed: \(step.command)")
            }
            outputs.append(output)
        }
        if TranscriptTests.isRecording { try transcript.record(outputs) }
    }

    /// An empty folder would pass everything, and so would a mask that nothing is without.
    @Test
    func thereAreTranscripts() {
        #expect(Transcript.all.count >= 10)
        #expect(Transcript.all.filter(\.isExact).count == 1)
    }
}
