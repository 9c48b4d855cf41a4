import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: Tab gives what can stand there, in the shells people have, and keeps the names of files.
struct CompletionTests {
    private static let shells = ["bash", "zsh", "fish"]

    /// What a real shell shows of a line after Tab.
    private func shown(_ shell: String, _ line: String, _ wanted: String, _ place: Workplace) throws -> String {
        let quoted = "'" + line.replacing("'", with: "'\\''") + "'"
        let command =
            shell == "fish"
            ? "fish --no-config -c 'daxiu completion fish | source; complete -C \"'\(quoted)'\"'"
            : "python3 tab.py \(shell) \(quoted) \(wanted)"
        return try place.must("\(command) 2>&1")
    }

    @Test(.enabled(if: Workplace.has("bash", "zsh", "fish", "python3")), arguments: shells)
    func realShellsComplete(_ shell: String) throws {
        let place = try Workplace(locale: "C.UTF-8")
        try place.must("sh setup.sh")
        let hostile = "3-$(touch${IFS}pwned)"
        try place.must("printf 'unit,building,area,use,tenure\\n%s,3,9.00,r,commercial\\n' '\(hostile)' > more.csv")
        try place.must("daxiu unit import more.csv --date 2025-06-01")
        for (line, wanted) in [
            ("daxiu unit show 2-S", "2-S01"), ("daxiu import contributions contributions.c", "contributions.csv"),
            ("daxiu statement balance-sheet --format ht", "html"), ("daxiu pay P", "P1"), ("daxiu recon", "reconcile"),
        ] {
            let screen = try shown(shell, line, wanted, place)
            #expect(screen.contains(wanted), "\(line)\n\(screen)")
        }
        #expect(try shown(shell, "daxiu unit show 3-", "touch", place).contains("touch"))
        #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "pwned").path))
    }

    private func words(_ line: String, _ desk: PracticeDesk) async throws -> [String] {
        let outcome = try await desk.run("daxiu complete -- \(line)")
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }

    @Test
    func whatCanStandThere() async throws {
        let desk = try await PracticeDesk.copy()
        for (line, wanted) in [
            ("unit show 3-2", ["3-2-501", "3-2-502"]), ("unit show 9", []), ("project close P", ["P1", "P3"]),
            ("approve 2", ["26", "23", "22"]), ("pay P1 10 --request 2", ["23", "22"]), ("request carry 2", ["26"]),
            ("statement unit 5", ["5-1-101"]), ("statement project P1", ["P1"]), ("statement --format h", ["html"]),
            ("export --format=h", ["--format=hledger"]), ("income dep", ["deposit-interest"]),
            ("expense ban", ["bank-fee"]), ("close 2025-1", ["2025-11"]), ("help to", ["tour"]), ("unit li", ["list"]),
            ("request list --state pend", ["pending"]), ("member li", ["list"]), ("verify fund", [":files"]),
            ("contribute 3-2-501 10 --att", ["--attach"]), ("contribute 3-2-501 10 --attach no", [":files"]),
            ("nosuch x", []), ("completion z", ["zsh"]), ("import c", ["contributions"]),
            ("import table p", ["projects", "payments"]),
        ] {
            let given = try await words(line, desk)
            #expect(given == wanted, "\(line)")
        }
    }

    /// A Tab is no place for an error, and none for a verification.
    @Test
    func withoutALedgerItIsSilent() async throws {
        let desk = try PracticeDesk()
        #expect(try await words("unit show 3", desk).isEmpty)
        try desk.write("no ledger", to: "fund.daxiu")
        #expect(try await words("unit show 3", desk).isEmpty)
        #expect(try await words("contribute --mem", desk) == ["--memo"])
    }
}
