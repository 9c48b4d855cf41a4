import Foundation
import Testing

/// What the machine does to a treasurer: others writing, a full disk, missing rights. Each is one clear error, and the
/// ledger is as it was.
struct AdversityTests {
    private static let isRoot = geteuid() == 0
    /// Root in a container may not.
    private static let mayMount =
        isRoot && (try? Workplace().run("mkdir m && mount -t tmpfs none m && umount m").status) == 0

    /// Several writers at once wait for each other; none is lost.
    @Test
    func writersTakeTurns() async throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh").status == 0)
        try await withThrowingTaskGroup(of: Workplace.Outcome.self) { writers in
            for number in 1...6 {
                writers.addTask { try place.run("daxiu contribute 1-101 \(number) --reference W\(number)") }
            }
            for try await outcome in writers { #expect(outcome.status == 0, "\(outcome.text)") }
        }
        let verdict = try place.run("daxiu verify --json")
        #expect(verdict.status == 0)
        #expect(verdict.text.contains("\"size\" : 14"))
    }

    /// A writer that waited in vain says so.
    @Test(.enabled(if: Workplace.has("sqlite3")))
    func busyLedgerIsAnError() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh").status == 0)
        let before = try place.ledgers()
        let outcome = try place.run(
            """
            sqlite3 fund.daxiu 'BEGIN IMMEDIATE;' '.shell touch held; sleep 15' > /dev/null 2>&1 & holder=$!
            until test -e held; do sleep 0.1; done
            daxiu contribute 1-101 5; status=$?
            kill $holder; exit $status
            """
        )
        #expect(outcome.status == 2)
        #expect(outcome.text.contains("3007 ledger-busy"), "\(outcome.text)")
        #expect(try place.ledgers() == before)
    }

    /// A full disk: nothing is recorded, and what was there can be read. Needs the right to mount.
    @Test(.enabled(if: AdversityTests.mayMount))
    func fullDiskChangesNothing() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh && mkdir small").status == 0)
        #expect(try place.run("mount -t tmpfs -o size=96k none small").status == 0)
        defer { _ = try? place.run("umount small") }
        _ = try place.run("cp fund.daxiu small; dd if=/dev/zero of=small/fill bs=1k; sha256sum small/fund.daxiu > sum")
        for command in [
            "daxiu contribute 1-101 5 --ledger small/fund.daxiu",
            "daxiu import contributions contributions.csv --ledger small/fund.daxiu",
            "daxiu key new small/new.key --origin test.example/estate --no-passphrase",
            "daxiu statement income --period 2025 --output small/sheet.txt",
            "TMPDIR=small daxiu export --format jsonl",
        ] {
            let outcome = try place.run(command)
            #expect(outcome.status == 2, "\(command)")
            #expect(outcome.text.hasPrefix("错误 3008 disk-full"), "\(command): \(outcome.text)")
        }
        #expect(try place.run("sha256sum -c sum && daxiu verify small/fund.daxiu").status == 0)
        #expect(try place.run("ls small").text == "fill\nfund.daxiu\n")
    }

    /// Somebody else: may read what is readable, and write nothing.
    @Test
    func withoutPermissionNothingIsWritten() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh && chmod 444 fund.daxiu && chmod 000 units.csv").status == 0)
        var nobody = ""
        if AdversityTests.isRoot {
            try place.must("chown 65534 test-only-treasurer.key && mkdir -m 777 .nobody")
            nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups env DAXIU_STATE=.nobody "
        } else {
            #expect(try place.run("chmod 555 .").status == 0)
        }
        defer { _ = try? place.run("chmod 755 .") }
        let before = try place.ledgers()
        #expect(try place.run("\(nobody)daxiu verify").status == 0)
        for command in [
            "daxiu contribute 1-101 5", "daxiu unit import units.csv", "daxiu repair",
            "daxiu key new new.key --origin test.example/estate --no-passphrase",
            "daxiu statement income --period 2025 --output sheet.txt",
            "daxiu init new.daxiu --name 甲 --origin test.example/estate --member treasurer=司库:test-only-treasurer.key",
        ] {
            let outcome = try place.run(nobody + command)
            #expect(outcome.status == 2, "\(command): \(outcome.text)")
            #expect(outcome.text.hasPrefix("错误 3004 file-not-permitted"), "\(command): \(outcome.text)")
        }
        #expect(try place.ledgers() == before)
    }
}
