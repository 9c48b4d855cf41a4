import Testing
import TransparencyLog

@testable import FundRules

/// Protects: an entry has one sequence of bytes. Whatever differs by a byte is refused or is another entry.
@Suite struct CanonicalLineTests {
    @Test func everyLineReadsBackAndIsWrittenAgainByteForByte() throws {
        for (entry, line) in try ExampleLedger().fund.history.contents.entries {
            #expect(entry.encoded(from: line) == line, "\(entry.kind)")
        }
    }

    /// All 255 other values at every position of real lines: refused, or a line that is written again as it is.
    @Test(arguments: [4, 7, 21]) func everyChangedByteIsRefusedOrCanonical(_ sequence: Int) throws {
        let line = try ExampleLedger().fund.history.contents.entries[sequence].line
        var accepted = 0
        for position in line.indices {
            var changed = line
            for byte in UInt8.min...UInt8.max where byte != line[position] {
                changed[position] = byte
                guard let entry = try? Entry(decoding: changed) else { continue }
                accepted += 1
                #expect(entry.encoded(from: changed) == changed, "byte \(byte) at \(position)")
            }
        }
        // Digits, letters of texts and of hashes: other entries, and other hashes.
        #expect(accepted > 0)
    }

    @Test func everyRemovedOrDoubledByteIsRefusedOrCanonical() throws {
        for (_, line) in try ExampleLedger().fund.history.contents.entries.dropFirst() {
            for position in line.indices {
                var shorter = line
                shorter.remove(at: position)
                var longer = line
                longer.insert(line[position], at: position)
                for changed in [shorter, longer] {
                    guard let entry = try? Entry(decoding: changed) else { continue }
                    #expect(entry.encoded(from: changed) == changed, "at \(position)")
                }
            }
        }
    }

    @Test func everyTruncatedLineIsRefused() throws {
        for (_, line) in try ExampleLedger().fund.history.contents.entries {
            for count in line.indices {
                #expect(throws: CanonicalError.self) { try Entry(decoding: Array(line[..<count])) }
            }
        }
    }

    @Test func theLongestLine() throws {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-101", "1.00") == [])
        let contribution = try #require(fund.history.contents.entries.last).line
        // Attachments fill a line up; the last one's name brings it to the very limit.
        let one = "{\"name\":\"a\",\"sha256\":\"\(TreeHasher.emptyRoot)\",\"size\":1,\"type\":\"text/plain\"}"
        let rest = String(decoding: contribution, as: UTF8.self).dropFirst()
        func line(_ count: Int, _ name: Int) -> [UInt8] {
            let last = one.replacing("\"a\"", with: "\"\(String(repeating: "a", count: name))\"")
            let all = Array(repeating: one, count: count) + [last]
            return Array("{\"attachments\":[\(all.joined(separator: ","))],\(rest)".utf8)
        }
        let count = (Limits.lineBytes - line(0, 1).count) / (one.utf8.count + 1)
        let name = Limits.lineBytes - line(count, 1).count + 1
        #expect(line(count, name).count == Limits.lineBytes)
        #expect(try Entry(decoding: line(count, name)).attachments.count == count + 1)
        do throws(CanonicalError) {
            _ = try Entry(decoding: line(count, name + 1))
            Issue.record("a line of 65,536 bytes was read")
        } catch {
            #expect(error.reason == .lineTooLong)
        }
    }
}
