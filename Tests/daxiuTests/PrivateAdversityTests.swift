import Foundation
import Testing

/// What the machine does to private details: kills and a full disk. An entry and its details come to be together or not
/// at all, and what is called erased is gone.
struct PrivateAdversityTests {
    /// Root in a container may not.
    private static let mayMount =
        geteuid() == 0 && (try? Workplace().run("mkdir m && mount -t tmpfs none m && umount m").status) == 0

    /// Recordings and erasures are killed at any moment: the ledger holds after every one of them, every entry that was
    /// reported has its details, and one more recording leaves nothing that waits.
    @Test
    func killsAtAnyMoment() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh").status == 0)
        let outcome = try place.run(
            """
            for i in $(seq 1 24); do
                daxiu contribute 1-101 $i --reference K$i --private payer=业主$i > out.$i 2>&1 & p=$!
                sleep 0.$(printf %02d $((i * 7 % 37))); kill -9 $p 2> /dev/null; wait $p 2> /dev/null
                # A killed commit is taken back by the next writer, not by a reader.
                test -e fund.daxiu-journal || daxiu verify > verdict 2>&1 || { cat verdict; exit 1; }
                grep -q 封存 out.$i || continue
                daxiu show $(grep -o '第 [0-9]* 条' out.$i | grep -o '[0-9]*') --private | grep -q 业主$i || exit 1
            done
            daxiu contribute 1-101 99 --reference K99 --private payer=末 && daxiu verify --json
            """
        )
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(outcome.text.contains("\"pending\" : 0"), "\(outcome.text)")
        #expect(outcome.text.contains("\"unchecked\" : 0"), "\(outcome.text)")
    }

    /// An erasure that is killed is finished by the same command, and decided once.
    @Test
    func killedErasuresAreFinished() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh").status == 0)
        let outcome = try place.run(
            """
            for i in $(seq 1 12); do
                daxiu contribute 1-101 $i --reference K$i --private payer=业主$i > /dev/null || exit 1
                n=$(daxiu verify --json | grep '"size"' | grep -o '[0-9]*')
                daxiu erase $((n - 1)) payer --reason 要求 > /dev/null 2>&1 & p=$!
                sleep 0.$(printf %02d $((i * 7 % 37))); kill -9 $p 2> /dev/null; wait $p 2> /dev/null
                daxiu erase $((n - 1)) payer --reason 要求 > again 2>&1; s=$?
                test $s = 0 || grep -q 1261 again || { cat again; exit 1; }
                grep -q 业主$i fund.private fund.daxiu && exit 1
                daxiu verify > verdict 2>&1 || { cat verdict; exit 1; }
            done
            daxiu log --kind erasure | grep -c 要求
            daxiu verify --json
            """
        )
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(outcome.text.contains("\"erased\" : 12") && outcome.text.contains("\"kept\" : 0"), "\(outcome.text)")
    }

    /// A full disk: nothing is recorded, neither half a line nor half an entry, and a value can still be overwritten.
    @Test(.enabled(if: PrivateAdversityTests.mayMount))
    func aFullDisk() throws {
        let place = try Workplace()
        #expect(try place.run("sh setup.sh && mkdir small").status == 0)
        #expect(try place.run("mount -t tmpfs -o size=128k none small").status == 0)
        defer { _ = try? place.run("umount small") }
        #expect(
            try place.run(
                """
                export DAXIU_LEDGER=small/fund.daxiu
                cp fund.daxiu small && daxiu contribute 1-101 5 --private payer=张三 && cp small/fund.private kept.private
                daxiu erase 8 payer --reason 要求 && daxiu contribute 1-101 6 --private payer=李四
                dd if=/dev/zero of=small/fill bs=1k; sha256sum small/fund.* > sum
                """
            ).status == 0
        )
        let long = String(repeating: "业主", count: 300)
        for command in ["contribute 1-101 5 --private payer=\(long)", "share small/copy.daxiu"] {
            let outcome = try place.run("daxiu \(command) --ledger small/fund.daxiu")
            #expect(outcome.status != 0 && !outcome.text.contains("已记"), "\(outcome.text)")
        }
        #expect(try place.run("sha256sum -c sum").status == 0)
        #expect(try place.run("ls small").text == "fill\nfund.daxiu\nfund.private\n")
        // What was put back is overwritten in its place, for which there is always room.
        #expect(try place.run("cat kept.private >> small/fund.private; rm small/fill").status == 0)
        #expect(try place.run("dd if=/dev/zero of=small/fill bs=1k 2> /dev/null").status != 0)
        let again = try place.run("daxiu erase 8 payer --reason 要求 --ledger small/fund.daxiu")
        #expect(again.status == 0 && again.text.contains("抹掉"), "\(again.text)")
        #expect(try place.run("grep -q 张三 small/fund.private").status == 1)
        #expect(try place.run("daxiu verify small/fund.daxiu").status == 0)
    }
}
