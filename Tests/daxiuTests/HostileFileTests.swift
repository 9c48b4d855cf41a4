import Foundation
import Testing

/// Whatever a file that is called a ledger holds: every command ends by itself, soon, in little memory, with a sentence,
/// and none that was changed in a line, the last note or an attachment is said to hold.
@Suite(.enabled(if: Workplace.has("sqlite3")))
struct HostileFileTests {
    static let files =
        HostileTable.spoilt + HostileTable.older + HostileTable.misnumbered + HostileStructures.replaced
        + HostileStructures.planted + HostilePages.all

    /// Every way of reading a ledger, and of writing to one; each file is verified, and meets three of the others, or with
    /// `DAXIU_LONG` all.
    private static func commands(for file: HostileFile) -> [String] {
        guard ProcessInfo.processInfo.environment["DAXIU_LONG"] == nil else { return ["daxiu verify"] + others }
        let first = files.firstIndex { $0.testDescription == file.testDescription } ?? 0
        return ["daxiu verify"] + (0..<3).map { others[(first * 4 + $0 * 4) % others.count] }
    }

    private static let others = [
        "daxiu log --limit 9223372036854775807", "daxiu show 1", "daxiu unit list", "daxiu audit",
        "daxiu resolution ballot 1-101",
        "daxiu export --format jsonl", "daxiu statement balance-sheet --period 2025",
        "daxiu contribute 1-101 5 --reference H1", "daxiu repair",
    ]

    /// A sound ledger with rows in every table, and what it says.
    private struct Sound {
        let place: Workplace
        let lines: Data
        let attachment: Data
        let receipt: Data

        init() throws {
            place = try Workplace()
            let number = "BEGIN { print \"date,unit,amount,reference\"; for (i = 0; i < 260; i++) "
            let row = "printf \"2025-03-%02d,1-101,1.%02d,N%d\\n\", i % 28 + 1, i % 100, i }"
            try place.must("sh setup.sh && awk '\(number)\(row)' > many.csv && daxiu import contributions many.csv")
            // So many checkpoints that they take more than a page.
            try place.must("for i in $(seq 14); do daxiu contribute 1-101 8 --reference M$i; done")
            try place.must("head -c 9000 /dev/urandom > 发票.bin")
            try place.must("daxiu contribute 1-101 9 --reference B1 --private payer=张三丰 --attach 发票.bin")
            let vote = "--matter use --project P1 --from 2025-02-20 --to 2025-03-01"
            try place.must("daxiu resolution record 动用维修资金 --ballots ballots.csv \(vote)")
            lines = try Trial("daxiu export --format jsonl", in: place).output
            attachment = try Data(contentsOf: place.folder.appending(path: "发票.bin"))
            receipt = try HostileFileTests.receipt(in: place)
        }
    }

    private static let sound = Result { try Sound() }

    /// The last note, with the proof of an entry under it.
    private static func receipt(in place: Workplace) throws -> Data {
        let issue = "daxiu receipt issue 17 --output r.tlog-proof"
        // Where caches are missing, which is no fault, whoever asks for a receipt is told to make them.
        try place.must("rm -f r.tlog-proof; \(issue) || { daxiu repair && \(issue); }")
        return try Data(contentsOf: place.folder.appending(path: "r.tlog-proof"))
    }

    /// An empty list would pass everything.
    @Test func thereAreHostileFiles() {
        #expect(HostileFileTests.files.count >= 100)
        #expect(Set(HostileFileTests.files.map(\.testDescription)).count == HostileFileTests.files.count)
    }

    @Test(arguments: HostileFileTests.files)
    func endsByItself(_ file: HostileFile) throws {
        let sound = try HostileFileTests.sound.get()
        let place = try Workplace()
        for name in ["fund.daxiu", "fund.private"] {
            let copy = place.folder.appending(path: name)
            try FileManager.default.copyItem(at: sound.place.folder.appending(path: name), to: copy)
        }
        try file.make(in: place)
        for command in HostileFileTests.commands(for: file) {
            let trial = try Trial(command, in: place)
            #expect(trial.status != nil, "\(command): ended by a signal\n\(trial.errors)")
            #expect(trial.status != 70, "\(command): \(trial.errors)")
            #expect(trial.seconds < 5, "\(command): \(trial.seconds) s")
            #expect(trial.megabytes < 200, "\(command): \(trial.megabytes) MB")
            if let status = trial.status, status != 0, command != "daxiu verify" {
                #expect(!trial.errors.isEmpty, "\(command): exit \(status) without a sentence")
            }
            if command == "daxiu verify", trial.status == 0 || trial.status == 3 { try compare(place, sound) }
        }
    }

    /// What a ledger says that was said to hold.
    private func compare(_ place: Workplace, _ sound: Sound) throws {
        let lines = try Trial("daxiu export --format jsonl", in: place)
        #expect(lines.output == sound.lines)
        #expect(try HostileFileTests.receipt(in: place) == sound.receipt)
        try place.must("daxiu attachment export 282 发票.bin --output copy.bin")
        #expect(try Data(contentsOf: place.folder.appending(path: "copy.bin")) == sound.attachment)
    }
}
