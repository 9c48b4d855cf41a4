import Foundation
import Testing

/// Protects: witnesses and logs of somebody else's (aics-witness) understand ours, and both answer the same.
@Suite(.enabled(if: Workplace.hasForeign("aics-witness")))
struct ForeignWitnessTests {
    /// A folder with the small ledger, on this day's clock: the others have no other.
    private func place() throws -> Workplace {
        let place = try Workplace()
        try place.must(
            """
            sh setup.sh 2> /dev/null
            daxiu witness init w --name witness.example/w --no-passphrase > /dev/null
            daxiu witness follow w fund.daxiu --yes > /dev/null
            """
        )
        return place
    }

    private func now(_ lines: String) -> String {
        "export DAXIU_NOW= PATH='\(Workplace.foreign.path)':$PATH\n\(lines)"
    }

    /// The table of C2SP tlog-witness, asked of both.
    @Test func bothAnswerTheSame() throws {
        let said = try place().must(
            now(
                """
                sh serve.sh w && sh foreign.sh || exit 1
                for url in w.url foreign.url; do python3 table.py $(cat $url) fund.daxiu; echo ---; done
                kill $(cat w.pid foreign.pid)
                """
            )
        ).components(separatedBy: "---\n")
        #expect(said.count == 3 && said[0] == said[1], "\(said)")
        #expect(
            said[0] == """
                nothing cosigned yet: 404
                no request: 400
                a proof from nothing: 422
                the first: 200 1 line(s)
                smaller than old: 400
                another origin: 404
                another size than signed: 403
                from another size: 409 text/x.tlog.size '5\\n'
                a proof too short: 422
                a proof too long: 422
                goes on: 200 1 line(s)
                the same again: 409 text/x.tlog.size '8\\n'
                refreshed: 200 1 line(s)
                read: 200 2 line(s)
                of another log: 404

                """
        )
    }

    /// It cosigns our ledger, twice, and we take that in.
    @Test func itCosignsOurLedger() throws {
        let said = try place().must(
            now(
                """
                sh foreign.sh || exit 1
                printf 'witness f %s %s\\nquorum f\\n' "$(cat foreign.vkey)" "$(cat foreign.url)" > f.tlog-policy
                daxiu checkpoint send --policy f.tlog-policy
                DAXIU_NOW=2025-06-30T09:00:00Z daxiu contribute 1-101 5 --date 2025-06-12 > /dev/null
                daxiu checkpoint send --policy f.tlog-policy
                daxiu checkpoint send $(cat foreign.url) --witness $(cat foreign.vkey)
                kill $(cat foreign.pid)
                daxiu verify --policy f.tlog-policy --lang en
                """
            )
        )
        #expect(said.components(separatedBy: "witness.example/foreign").count == 4, "\(said)")
        #expect(said.contains("1 of 1 (1 needed) cosigned all 9 entries"), "\(said)")
    }

    /// Its client asks our witness, checkpoint by checkpoint, and finds what it is answered true.
    @Test func itsClientAsksOurWitness() throws {
        let place = try place()
        let said = try place.must(
            now(
                """
                sh serve.sh w || exit 1
                vkey=$(grep -o 'witness.example/w+[^ ]*' w.out)
                python feeder.py $(cat w.url) $vkey fund.daxiu > merged.txt
                kill $(cat w.pid)
                daxiu checkpoint add merged.txt --witness $vkey --lang en | tail -1; cat w.out
                """
            )
        )
        #expect(said.contains("added beside the checkpoint of 8 entries"), "\(said)")
        #expect((1...8).allSatisfy { said.contains("前 \($0) 条") }, "\(said)")
    }
}

extension Workplace {
    /// Where `Scripts/bootstrap` puts programs of PyPI.
    static let foreign = sources.appending(path: "../../.build/python/bin").standardizedFileURL

    /// Whether one of them is there; in CI it must be, as others must.
    static func hasForeign(_ program: String) -> Bool {
        ProcessInfo.processInfo.environment["CI"] != nil
            || FileManager.default.isExecutableFile(atPath: foreign.appending(path: program).path)
    }
}
