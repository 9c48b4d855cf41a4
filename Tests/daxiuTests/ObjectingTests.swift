import Foundation
import FundDesk
import Testing

/// Protects: a resident comes from a doubt to a recorded and answered objection one guided way, and what is signed says
/// itself what it is about.
struct ObjectingTests {
    private func path(_ name: String, _ desk: PracticeDesk) -> String { desk.folder.appending(path: name).path }

    private func text(_ name: String, _ desk: PracticeDesk) throws -> String {
        try String(contentsOfFile: path(name, desk), encoding: .utf8)
    }

    @Test("from the questions to the answer, with a key that is made on the spot", arguments: Language.allCases)
    func wholeWay(_ language: Language) async throws {
        let desk = try await PracticeDesk.copy()
        let typed = ["3栋2单元501", "防水公司", "<", "", "2025-11/0002", "没有公示", path("own.key", desk), "y"]
        let line = "daxiu objection write --no-passphrase --output own.txt"
        let written = try await desk.run(line, language, typing: typed.map { $0 + "\n" }.joined())
        #expect(written.status == 0, "\(written.errors)")
        let paper = try text("own.txt", desk)
        // Who reads it knows the home and the payment without the ledger.
        let named = paper.components(separatedBy: "signed text -----\n").last ?? ""
        for part in ["3-2-501", "2025-11/0002", "2025-11-12", "防水公司", "1,000.00", "没有公示"] {
            #expect(named.contains(part), "\(part)")
        }
        let key = try KeyFile(path: path("own.key", desk)).verifierKey()
        #expect(key.isPrivate && paper.contains(key.key.description))
        try await desk.must("daxiu objection record own.txt")
        let asked = try await desk.run("daxiu objection list --for own.txt --json", language)
        #expect(asked.output.contains(#""unit" : "3-2-501""#) && asked.output.contains(#""to" : 21"#))
        let number = try #require(asked.output.firstMatch(of: /"entry" : ([0-9]+)/)?.1)
        try await desk.must("daxiu objection reply \(number) --text 已在门厅补公示")
        for whose in ["own.txt", "own.key", "3-2-501", key.key.keyID.description] {
            let list = try await desk.run("daxiu objection list --for \(whose)", language)
            #expect(list.status == 0 && list.output.contains("已在门厅补公示"), "\(whose)")
            #expect(!list.output.contains("3-1-301"), "\(whose)")
        }
        #expect(try await desk.must("daxiu verify --json").contains(#""verdict" : "holds""#))
    }

    @Test("nothing is written where somebody stops, and no key is made")
    func stopped() async throws {
        let desk = try await PracticeDesk.copy()
        let before = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        for typed in [[], ["3-2-501"], ["3-2-501", "21", "没有公示", path("own.key", desk)]]
            + [["n"], ["<", "<"]].map({
                ["3-2-501", "21", "没有公示", path("own.key", desk)] + $0
            })
        {
            let line = "daxiu objection write --no-passphrase --output own.txt"
            let outcome = try await desk.run(line, typing: typed.map { $0 + "\n" }.joined())
            #expect(outcome.status == 130, "\(typed)")
        }
        let after = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(Set(after).subtracting(["state"]) == Set(before).subtracting(["state"]))
    }

    @Test("the key of whoever keeps the books does not sign for a resident unless it is named")
    func membersKey() async throws {
        let desk = try await PracticeDesk.copy()
        let line = "daxiu objection write 21 --unit 3-2-501 --text 没有公示 --output own.txt"
        let typed = "\(path("resident.key", desk))\ny\n"
        #expect(try await desk.run(line, typing: typed).status == 0)
        let resident = try KeyFile(path: path("resident.key", desk)).verifierKey().key
        #expect(try text("own.txt", desk).contains(resident.description))
        let own = try await desk.run(
            "\(line) --replace --yes",
            adding: ["DAXIU_KEY": path("resident.key", desk)]
        )
        #expect(own.status == 0 && own.errors.isEmpty, "\(own.errors)")
    }

    @Test("a household's folder has its objections and votes, with proofs, and nobody else's")
    func ownersFolder() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu objection record 24 --text 楼道没有公示 --unit 3-2-501")
        try await desk.must("daxiu export --profile owner 3-1-301 --period 2025 --output receipts")
        let names = try FileManager.default.contentsOfDirectory(atPath: path("receipts", desk))
        #expect(Set(names).isSuperset(of: ["objections.csv", "votes.csv", "unit.csv", "entry-28.tlog-proof"]))
        let objections = try text("receipts/objections.csv", desk)
        #expect(objections.contains("没有公示") && !objections.contains("楼道"))
        #expect(try text("receipts/votes.csv", desk).contains(",修屋面,3-1-301,for,"))
        let ballot = try #require(names.first { $0.hasPrefix("ballot-") })
        for name in names {
            let text = try text("receipts/\(name)", desk)
            #expect(!text.contains("3-2-501") && !text.contains("3-2-502"), "\(name)")
        }
        let verified = try await desk.run("daxiu receipt verify \(path("receipts/\(ballot)", desk))")
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        // A home without any has no such files.
        try await desk.must("daxiu export --profile owner 5-1-101 --period 2025 --output backups")
        let others = try FileManager.default.contentsOfDirectory(atPath: path("backups", desk))
        #expect(others.contains("unit.csv") && !others.contains("objections.csv") && !others.contains("votes.csv"))
    }

    @Test("the home that signed words name is told from those that it begins like")
    func namedHome() async throws {
        let desk = try await PracticeDesk.copy()
        let line = try #require(try LedgerFile(opening: path("fund.daxiu", desk)).line(at: 21))
        let words = ObjectionWords(try Entry(decoding: line))
        let area = try Area(squareMetres: "50.00")
        let codes = ["1", "1-1", "1-10", "1-101"]
        let homes = codes.map {
            RegisteredUnit(code: $0, building: "1", area: area, use: "residence", tenure: .commercial)
        }
        for language in Language.allCases {
            for code in codes {
                #expect(words.unit(in: words.lead(code)[language] + "没有公示", of: homes) == code)
            }
            #expect(words.unit(in: words.lead(nil)[language] + "没有公示", of: homes) == nil)
            #expect(words.unit(in: words.lead("1-102")[language] + "没有公示", of: homes) == nil)
        }
    }
}
