import Foundation
import Testing

/// Protects: the figures of the papers are right, whatever happened to vouchers and homes in between.
///
/// Years with every kind of entry are made from seeds; a model of the books that was written from FORMAT.md and the
/// accounting rules alone, in another language, says what every paper must say (`Tests/Format/compare_years.py`).
@Suite(.enabled(if: Workplace.has("python3"))) struct ModelYearsTests {
    private static let script = Workplace.sources.appending(path: "../Format/compare_years.py").path

    /// Whether every paper of every period is looked at, of more estates.
    private static let isLong = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1"

    @Test func noFigureDiffersFromTheModels() throws {
        let place = try Workplace(now: "2030-01-01T00:00:00Z")
        let seeds = (Self.isLong ? 1...40 : 1...8).map(String.init).joined(separator: " ")
        let outcome = try place.run("python3 -B \(Self.script) \(Self.isLong ? "--long" : "") \(seeds)")
        #expect(outcome.status == 0, "\(outcome.text.prefix(3_000))")
        #expect(outcome.text.hasSuffix(" figures compared, 0 differ\n"), "\(outcome.text.suffix(300))")
    }

    /// A program that says one thing more is found out.
    @Test func aFalseFigureIsNamed() throws {
        let place = try Workplace(now: "2030-01-01T00:00:00Z")
        let crooked = "#!/bin/sh\ndaxiu \"$@\" | sed 's/\"opening\" : 0/\"opening\" : 1/'\n"
        try Data(crooked.utf8).write(to: place.folder.appending(path: "crooked"))
        let outcome = try place.run("chmod +x crooked && python3 -B \(Self.script) --program ./crooked 1")
        #expect(outcome.status == 1, "\(outcome.text.prefix(3_000))")
        #expect(outcome.text.contains("opening: 1 in the statement, 0 by the model"))
    }
}
