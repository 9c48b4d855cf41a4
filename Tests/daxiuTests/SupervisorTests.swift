import Foundation
import Testing

/// Protects: whoever signs at a terminal has seen the sheet and said yes, and whoever asks for money there has seen what
/// looks wrong.
struct SupervisorTests {
    private func place() throws -> Workplace {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        try place.must(
            "daxiu project contract P1 --contractor 防水公司 --amount 2000 --retention 5 --release 2027-06-30 --date 2025-06-30"
        )
        return place
    }

    @Test(arguments: [("y", true), ("是", true), ("n", false), ("", false)])
    func signingIsAsked(_ answer: String, _ signs: Bool) throws {
        let place = try place()
        try place.must("daxiu request 900 --payee 防水公司 --purpose 尾款 --project P1")
        try place.must("daxiu approve 9 --export sheet.txt")
        let sheet = place.folder.appending(path: "sheet.txt")
        let before = try Data(contentsOf: sheet)
        let session = try TypedSession("daxiu sign sheet.txt --key test-only-supervisor.key", in: place)
        try session.type(answer, after: "sign it as it stands? [y/N]")
        #expect(try (session.end() == 0) == signs, "\(session.screen)")
        #expect(try (Data(contentsOf: sheet) == before) != signs)
        #expect(session.screen.contains("after this 100.00"), "\(session.screen)")
    }

    @Test(arguments: [("y", true), ("n", false)])
    func aDoubtfulRequestIsAsked(_ answer: String, _ records: Bool) throws {
        let place = try place()
        let line = "daxiu request 1500 --payee 防水公司 --purpose 尾款 --project P1"
        let session = try TypedSession(line, in: place)
        try session.type(answer, after: "Record the request all the same? [y/N]")
        #expect(try (session.end() == 0) == records, "\(session.screen)")
        #expect(session.screen.contains("Recorded entry 9") == records)
        #expect(session.screen.contains("500.00 more"))
    }

    /// Whoever decides with the key at hand is told what whoever asked was told; only a yes is asked again.
    @Test(arguments: [("approve", "y", true), ("approve", "n", false), ("reject", nil, true)])
    func aDoubtfulRequestIsDecidedKnowingly(_ command: String, _ answer: String?, _ records: Bool) throws {
        let place = try place()
        try place.must("daxiu request 1500 --payee 防水公司 --purpose 尾款 --project P1")
        let session = try TypedSession("daxiu \(command) 9 --approver test-only-supervisor.key", in: place)
        if let answer { try session.type(answer, after: "Approve the request all the same? [y/N]") }
        #expect(try (session.end() == 0) == records, "\(session.screen)")
        #expect(session.screen.contains("Recorded entry 10") == records)
        #expect(session.screen.contains("Attention: the contract is 2,000.00 and 1,000.00 of it is left"))
        #expect(session.screen.contains("[y/N]") == (answer != nil))
    }

    /// What programs read of a sheet is what people read, before and after it is signed.
    @Test func aSheetIsReadByPrograms() throws {
        let place = try place()
        try place.must("echo 报价 > quote.txt")
        try place.must("daxiu request 1500 --payee 防水公司 --purpose 尾款 --project P1 --attach quote.txt")
        try place.must("daxiu approve 9 --export sheet.txt")
        func json() throws -> [String: Any] {
            let text = try place.must("daxiu sign sheet.txt --check --json")
            return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        }
        let unsigned = try json()
        #expect(unsigned["amount"] as? Int == 150_000 && unsigned["decision"] as? String == "approve")
        #expect((unsigned["attachments"] as? [[String: Any]])?.first?["name"] as? String == "quote.txt")
        let read = try place.must("daxiu sign sheet.txt --check")
        let warnings = try #require(unsigned["warnings"] as? [String])
        #expect(warnings.count == 3 && warnings.allSatisfy { read.contains("Attention: \($0).") })
        let facts = try #require((unsigned["books"] as? [String: Any])?["facts"] as? [[String: String]])
        #expect(facts.count > 5 && facts.allSatisfy { read.contains($0["value"] ?? "-") })
        #expect(unsigned["signed"] == nil)
        try place.must("daxiu sign sheet.txt --reject --reason 太贵 --key test-only-supervisor.key")
        let signed = try json()
        #expect(signed["decision"] as? String == "reject" && signed["reason"] as? String == "太贵")
        #expect((signed["signed"] as? [String: String])?["date"] == "2025-06-30")
    }

    @Test func aPayeeIsTheContractorsHoweverItIsSpaced() throws {
        let place = try place()
        try place.must("daxiu request 900 --payee '防水 公司' --purpose 尾款 --project P1")
        try place.must("daxiu approve 9 --export sheet.txt")
        let sheet = try String(contentsOf: place.folder.appending(path: "sheet.txt"), encoding: .utf8)
        #expect(sheet.contains("after this 100.00"), "\(sheet)")
    }

    @Test func anEntryIsTracedByWhatIsPrintedOfIt() throws {
        let place = try place()
        let traced = try place.must("daxiu trace 8")
        for name in ["第 8 条", "entry 8", "#8"] {
            #expect(try place.must("daxiu trace '\(name)'") == traced)
        }
    }

    @Test func checkingAndAnUnusableReasonWriteNothing() throws {
        let place = try place()
        try place.must("daxiu request 900 --payee 防水公司 --purpose 尾款 --project P1")
        try place.must("daxiu approve 9 --export sheet.txt")
        let sheet = place.folder.appending(path: "sheet.txt")
        let before = try Data(contentsOf: sheet)
        for (line, status) in [
            ("daxiu sign sheet.txt --check", 0), ("daxiu sign sheet.txt --check --reject", 64),
            ("daxiu sign sheet.txt --reason 太贵", 64), ("daxiu sign sheet.txt --reject --reason 'a\nb'", 65),
        ] as [(String, Int32)] {
            let outcome = try place.run(line.replacing("\\n", with: "\n"))
            #expect(outcome.status == status, "\(line)\n\(outcome.text)")
            #expect(try Data(contentsOf: sheet) == before)
        }
    }
}
