import Foundation
import Testing

/// What stands in the way of reading a ledger is said for what it is, and reading never changes a byte.
struct ReadingTests {
    /// What the disk cannot give is no fault of the ledger: it could not be checked.
    @Test(.enabled(if: Workplace.has("cc")))
    func aDiskThatFailsIsNotAForgery() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && cc -shared -fPIC -o disk.so failing-disk.c -ldl")
        let size = try #require(try place.ledgers()["fund.daxiu"]?.count)
        // The head can be read, the entries cannot; then only what lies last.
        for start in [4_096, 8_192, size / 2, size - 4_096] {
            let disk = "env LD_PRELOAD=./disk.so FAILS_FROM=\(start)"
            for command in ["verify", "log", "show 1", "unit list", "statement balance-sheet --period 2025", "repair"] {
                let outcome = try place.run("\(disk) daxiu \(command)")
                #expect(![1, 70].contains(outcome.status), "\(start), \(command): \(outcome.text)")
                #expect(outcome.status == 0 || outcome.text.contains("3010 file-not-read"), "\(outcome.text)")
            }
            let verdict = try place.run("\(disk) daxiu verify")
            #expect(verdict.status == 2, "\(start): \(verdict.text)")
        }
        #expect(try place.run("daxiu verify").status == 0)
    }

    /// After a writer that was killed a reader says so, and leaves file and journal as they are; the writer clears up.
    @Test(.enabled(if: Workplace.has("sqlite3")))
    func aReaderLeavesAnInterruptedRecordingAlone() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && daxiu log > before.txt")
        try HostileFile("", .shell(HostilePages.interrupted)).make(in: place)
        try place.must("sha256sum fund.daxiu fund.daxiu-journal > sums")
        let commands = [
            "verify", "log", "show 1", "unit list", "audit", "export --format jsonl", "approve 3 --export s",
        ]
        for command in commands {
            let outcome = try place.run("daxiu \(command)")
            #expect(outcome.status == 2 && outcome.text.contains("3042 recording-interrupted"), "\(outcome.text)")
        }
        try place.must("sha256sum --check sums")
        try place.must("daxiu repair && daxiu verify && daxiu log | cmp - before.txt && test ! -e fund.daxiu-journal")
    }

    /// A folder that nothing can be written to is as good as any for reading.
    @Test
    func aFolderThatCannotBeWrittenCanBeRead() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && mkdir disc && cp fund.daxiu disc && chmod 444 disc/fund.daxiu && chmod 555 disc")
        try place.must("mkdir -m 777 state")
        defer { _ = try? place.run("chmod 755 disc") }
        let nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        for command in ["verify", "log", "unit list", "statement balance-sheet --period 2025"] {
            let outcome = try place.run("\(nobody)env DAXIU_STATE=state daxiu \(command) --ledger disc/fund.daxiu")
            #expect(outcome.status == 0, "\(command): \(outcome.text)")
        }
        #expect(try place.must("ls disc") == "fund.daxiu\n")
    }

    /// The index that attachments are found by is looked at wherever it is relied upon.
    @Test(.enabled(if: Workplace.has("sqlite3")))
    func aDamagedIndexIsFoundAndRebuilt() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && echo 发票 > 发票.txt && daxiu contribute 1-101 8 --attach 发票.txt")
        let damage = HostileFile("", .bytes { $0.bytes[$0.start("sqlite_autoindex_attachment_1") + 4_090] ^= 1 })
        try damage.make(in: place)
        let verdict = try place.run("daxiu verify")
        #expect(verdict.status == 1 && verdict.text.contains("index-differs"), "\(verdict.text)")
        #expect(try place.run("daxiu attachment export 8 发票.txt --output copy.txt").status != 0)
        let repaired = try place.run("daxiu repair")
        #expect(repaired.status == 0, "\(repaired.text)")
        try place.must("daxiu verify && daxiu attachment export 8 发票.txt --output copy.txt && cmp 发票.txt copy.txt")
    }

    /// A file that a person gives is measured before it is read, and one that is a pipe is not waited for.
    @Test
    func inputsAreMeasuredFirst() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && truncate -s 2G large && mkfifo pipe && chmod 600 large pipe")
        let commands = [
            "import contributions large", "reconcile import large --period 2025-02", "unit import large",
            "policy check large", "contribute 1-101 5 --key large", "approve --import large", "sign large",
            "receipt verify large",
            "resolution record 甲 --ballots large --matter use --from 2025-02-11 --to 2025-02-25",
            "contribute 1-101 5 --attach large",
            "contribute 1-101 5 --key test-only-encrypted.key --passphrase-file large",
        ]
        let before = try place.ledgers()
        for command in commands {
            let trial = try Trial("daxiu \(command)", in: place)
            let isMeasured = trial.errors.contains(/3043 file-too-large|4091 attachment-too-large/)
            #expect(isMeasured, "\(command): \(trial.errors)")
            #expect(trial.seconds < 2 && trial.megabytes < 100, "\(command): \(trial.megabytes) MB")
            let piped = try Trial("daxiu \(command.replacingOccurrences(of: "large", with: "pipe"))", in: place)
            #expect(piped.errors.contains("3040 file-not-regular"), "\(command): \(piped.errors)")
        }
        #expect(try place.ledgers() == before)
    }

    /// The largest table that is read takes no more memory than a small machine has; one that is longer is refused.
    @Test
    func tablesTakeLittleMemory() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        // As many bytes as may be, in as many fields as may be: all of them are wrong, and twenty are told.
        let row = "x" + String(repeating: ",", count: 140) + "\n"
        let wide = "date,unit,amount\n" + String(repeating: row, count: 33_000_000 / row.utf8.count)
        try wide.write(to: place.folder.appending(path: "wide.csv"), atomically: true, encoding: .utf8)
        let trial = try Trial("daxiu import contributions wide.csv", in: place)
        #expect(trial.status == 65 && trial.errors.contains("4005 date-malformed"), "\(trial.errors.prefix(300))")
        #expect(trial.megabytes < 400, "\(trial.megabytes) MB")
        try place.must("{ echo date,unit,amount; yes 2025-03-01,1-101,1.00 | head -n 250001; } > long.csv")
        let long = try Trial("daxiu import contributions long.csv", in: place)
        #expect(long.status == 2 && long.errors.contains("3044 table-too-long"), "\(long.errors.prefix(300))")
        #expect(long.megabytes < 200, "\(long.megabytes) MB")
    }
}
