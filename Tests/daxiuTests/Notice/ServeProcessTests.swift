import Foundation
import Testing

/// Protects: the program says where it is and who can read, gives what a client asks for, and ends when it is told.
struct ServeProcessTests {
    private func place() throws -> Workplace {
        let place = try Workplace()
        try place.must(
            """
            daxiu generate large.daxiu --entries 300 --units 20 > /dev/null
            daxiu publish site --ledger large.daxiu > /dev/null
            """
        )
        return place
    }

    /// Runs lines while a folder is served at `$url`, and gives what they and then the server print.
    private func serving(_ listen: String, _ lines: String, end: String) throws -> String {
        try place().must(
            """
            python3 background.py out daxiu serve site --listen \(listen) > pid
            until grep -q http: out; do kill -0 $(cat pid) && sleep 0.05 || exit 1; done
            url=$(grep -o -m1 'http:[^ ]*' out)
            \(lines)
            kill -\(end) $(cat pid)
            for turn in $(seq 100); do kill -0 $(cat pid) 2> /dev/null || break; sleep 0.1; done
            kill -0 $(cat pid) 2> /dev/null && echo still there
            cat out
            """
        )
    }

    @Test(.enabled(if: Workplace.has("python3", "curl")), arguments: ["INT", "TERM"])
    func aClientIsServedUntilTheEnd(_ end: String) throws {
        let said = try serving(
            "127.0.0.1:0",
            """
            for path in index.html checkpoint tile/entries/000 tile/0/001.p/1; do
                curl -s "$url$path" -o got && ls site/$path > /dev/null 2>&1 && cmp got site/$path && echo "same $path"
            done
            curl -s -I "${url}checkpoint" | grep -c -e 'HTTP/1.1 200' -e 'nosniff' -e 'no-referrer' -e same-origin
            for path in ..%2ffund.daxiu %2e%2e/large.daxiu checkpoint%00.html %zz %80 tile/entries/%2e%2e/000 %252e; do
                curl -s --path-as-is -o /dev/null -w '%{http_code} ' "$url$path"
            done
            curl -s -o /dev/null -w '%{http_code}\\n' -d x "$url"
            curl -s -o /dev/null -w '%{http_code}\\n' "${url}?from=groupmessage"
            """,
            end: end
        )
        for path in ["index.html", "checkpoint", "tile/entries/000"] {
            #expect(said.contains("same \(path)\n"), "\(said)")
        }
        #expect(said.contains("\n4\n404 404 400 400 400 404 404 413\n200\n"), "\(said)")
        #expect(said.contains("http://127.0.0.1:") && said.contains("结束了。"), "\(said)")
        #expect(!said.contains("每个人都看得到") && !said.contains("still there"), "\(said)")
    }

    /// On the network everybody reads, and the program says so, with the addresses by which he does.
    @Test(.enabled(if: Workplace.has("python3")))
    func onTheNetworkItIsSaid() throws {
        let said = try serving("0.0.0.0:0", "", end: "TERM")
        #expect(said.contains("同一网络里的每个人都看得到"), "\(said)")
        #expect(!said.contains("http://0.0.0.0"), "\(said)")
    }

    /// Yesterday's large file is sent to its end though another took its name meanwhile.
    @Test(.enabled(if: Workplace.has("python3", "curl")))
    func aFileThatIsReplacedIsSentToItsEnd() throws {
        let said = try serving(
            "127.0.0.1:0",
            """
            head -c 4000000 /dev/zero > site/large.html
            curl -s --limit-rate 2M "${url}large.html" -o got &
            sleep 0.5
            echo new > next; mv next site/large.html
            wait $!; wc -c < got; curl -s "${url}large.html"
            """,
            end: "TERM"
        )
        #expect(said.hasPrefix("4000000\nnew\n"), "\(said)")
    }
}
