import FundRules
import Testing
import TransparencyLog

/// Wrong clocks and copies that went on apart, as the rule tables name them.
extension TestFund {
    /// Goes on to a moment, or back to one.
    mutating func turn(to moment: String) throws { now = try #require(Timestamp(moment)) }

    /// The next entry is a contribution recorded, and dated, on 2035-03-05 in place of 2025-07-01, to which the clock is
    /// set right afterwards.
    mutating func misdate() throws {
        try turn(to: "2035-03-05T08:00:00Z")
        #expect(try contribute("1-101", "10.00", on: "2035-03-05") == [])
        try turn(to: "2025-07-01T08:00:00Z")
    }

    mutating func setClock(from entry: Int, on date: String = "2025-07-01") throws -> [ProblemCode] {
        try record(Clock(from: entry, reason: "时钟走快"), on: date)
    }

    mutating func goOn(kept: Int, lost: String, on date: String = "2025-06-30") throws -> [ProblemCode] {
        try record(Incarnation(kept: kept, lost: lost, reason: "电脑丢失"), on: date)
    }

    /// A signed checkpoint of another history, or of this one.
    func lostNote(size: Int, root: Digest? = nil, origin: String = TestFund.origin, by keys: SigningKey...) throws
        -> String
    {
        let root = root ?? TreeHasher().leaf(Array("lost".utf8))
        let checkpoint = try Checkpoint(origin: origin, size: size, root: root)
        return try SignedNote.sign(text: checkpoint.text, with: keys).encoded
    }
}
