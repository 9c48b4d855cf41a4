import Foundation
import FundDesk
import Synchronization
import Testing

/// Protects: a timestamp counts where an authority that somebody trusts signed it, for timestamps, as of its own time; and
/// nothing else does, whatever the bytes.
@Suite(.enabled(if: StampingDesk.isPossible, "needs openssl and faketime"))
struct TimestampTokenTests {
    typealias Judgement = TimestampAuthority.Judgement

    private func name(_ judgement: Judgement) -> String? {
        if case .stamped(let name, _) = judgement { name } else { nil }
    }

    /// The certificates were valid in 2025 alone, and this runs later: what they signed then stays good.
    @Test func judgesAtTheTokensOwnTime() async throws {
        let desk = try await StampingDesk()
        let token = try await desk.token()
        let checkpoint = try desk.ledger().stampedCheckpoint(over: nil)
        #expect(token.isOver(checkpoint) && token.issued == StampingDesk.seconds && token.time == token.issued + 1)
        #expect(token.policy == "1.3.6.1.4.1.99999.1" && token.serial == "02")
        let root = try desk.authority("root")
        let judgement = root.judgement(of: token)
        #expect(name(judgement) == "测试时间戳机构")
        if case .stamped(_, let chain) = judgement { #expect(chain == root.certificates[0]) }
        // Whoever has the authority's own certificate needs no other.
        #expect(name(try desk.authority("tsa").judgement(of: token)) != nil)
        #expect(name(TimestampAuthority.judgementInItself(of: token)) == "测试时间戳机构")
        #expect(try desk.authority("other-root").judgement(of: token) == .unknown)
        #expect(try desk.authority("other").judgement(of: token) == .unknown)
        // A key that went on signing when its certificate had expired, or before.
        for time in ["2026-03-01 00:00:00", "2024-12-31 00:00:00"] {
            let late = try await desk.token(at: time)
            #expect(root.judgement(of: late) == .unknown && TimestampAuthority.judgementInItself(of: late) == .unknown)
        }
    }

    @Test func aChainBesideItLeadsToTheAuthority() async throws {
        let desk = try await StampingDesk()
        let (root, token) = (try desk.authority("root"), try await desk.token(by: "inner"))
        #expect(root.judgement(of: token) == .unknown)
        let (middle, other) = (try desk.authority("middle").certificates[0], try desk.authority("web").certificates[0])
        #expect(root.judgement(of: token, chain: other) == .unknown)
        let whole = Judgement.stamped(name: "Inner", chain: middle + root.certificates[0])
        #expect(root.judgement(of: token, chain: middle) == whole)
        let either = try desk.authority("root", "middle").judgement(of: token)
        #expect(either == .stamped(name: "Inner", chain: middle))
        #expect(TimestampAuthority.isChain(middle + other) && TimestampAuthority.isChain([]))
        #expect(!TimestampAuthority.isChain(Array(middle.dropLast())) && !TimestampAuthority.isChain(middle + [0]))
    }

    /// Whoever frees what libcrypto still reads is found out by others that take the memory meanwhile.
    @Test func everyCertificateIsReadWhateverElseGoesOn() async throws {
        let desk = try await StampingDesk()
        let (first, second) = (try desk.bytes("root.pem"), try desk.bytes("middle.pem"))
        let misread = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<500 where (try? TimestampAuthority(first + second).certificates.count) != 2 {
                misread.add(1, ordering: .relaxed)
            }
        }
        #expect(misread.load(ordering: .relaxed) == 0)
    }

    @Test func whoMayNotStampDoesNot() async throws {
        let desk = try await StampingDesk()
        let root = try desk.authority("root")
        _ = try await desk.token()
        func misused(_ arguments: String) async throws -> TimestampToken {
            try await desk.shell("sh authority.sh misuse answer.tsr \(arguments) > misused.tst")
            return try TimestampToken(response: desk.bytes("misused.tst"))
        }
        let web = try await misused("web")
        #expect(root.judgement(of: web) == .mayNotStamp)
        #expect(TimestampAuthority.judgementInItself(of: web) == .mayNotStamp)
        #expect(name(root.judgement(of: try await misused("tsa"))) != nil)
        #expect(root.judgement(of: try await misused("tsa sha1")) == .weak)
    }

    @Test func anAnswerIsToItsRequest() async throws {
        let desk = try await StampingDesk()
        let (one, other) = (try desk.query(), try desk.query(nonce: 8))
        #expect(try one.bytes.count == 62 && TimestampQuery(one.bytes) == one)
        let token = try TimestampToken(response: await desk.answer(to: one.bytes))
        #expect(one.isAnswered(by: token) && !other.isAnswered(by: token))
        #expect(try !desk.query(over: 5, nonce: 7).isAnswered(by: token))
        // A request of another program, that asks for no number.
        try await desk.shell("openssl ts -query -data units.csv -sha256 -cert -no_nonce -out plain.tsq 2> /dev/null")
        let plain = try TimestampQuery(desk.bytes("plain.tsq"))
        let answer = try TimestampToken(response: await desk.answer(to: plain.bytes))
        #expect(plain.isAnswered(by: answer) && !one.isAnswered(by: answer) && !plain.isAnswered(by: token))
    }

    @Test func whatIsNoTimestampIsToldApart() async throws {
        let desk = try await StampingDesk()
        func fault(_ bytes: [UInt8]) -> TimestampFault? {
            do throws(TimestampFault) { _ = try TimestampToken(response: bytes) } catch { return error }
            return nil
        }
        let answer = try await desk.answer(to: desk.query().bytes)
        #expect(fault(answer) == nil && fault(answer + [0]) == .notAResponse && fault([]) == .notAResponse)
        #expect(fault(Array(repeating: 0x30, count: 65_537)) == .tooLong)
        #expect(try fault(desk.query().bytes) == .notAResponse && fault(desk.bytes("root.pem")) == .notAResponse)
        // SHA-1 this authority stamps, and SHA-512 it refuses.
        for hash in ["sha1", "sha512"] {
            try await desk.shell("openssl ts -query -data units.csv -\(hash) -out \(hash).tsq 2> /dev/null")
            #expect(throws: TimestampFault.otherDigest) { try TimestampQuery(desk.bytes("\(hash).tsq")) }
        }
        #expect(fault(try await desk.answer(to: desk.bytes("sha1.tsq"))) == .otherDigest)
        guard case .refused(2, let words) = fault(try await desk.answer(to: desk.bytes("sha512.tsq"))) else {
            Issue.record("what was refused passed for a timestamp")
            return
        }
        #expect(words.first == "badAlg")
        #expect(throws: TimestampFault.notAQuery) { try TimestampQuery(answer) }
        let pem = try desk.bytes("root.pem")
        #expect(try TimestampAuthority(Array(TimestampAuthority(pem).pem.utf8)) == TimestampAuthority(pem))
        for bytes in [[], Array("no certificate".utf8), try desk.bytes("root.pkey"), pem + pem.dropLast(40)] {
            #expect(throws: TimestampFault.noCertificate) { try TimestampAuthority(bytes) }
        }
        #expect(throws: TimestampFault.manyCertificates) { try TimestampAuthority((0..<65).flatMap { _ in pem }) }
        #expect(throws: TimestampFault.tooLong) { try TimestampAuthority(Array(repeating: 0x41, count: 200_001)) }
    }

    /// Every byte changed, and every length cut: what still counts says the same as before.
    @Test func noChangedByteMakesAnotherTimestamp() async throws {
        let desk = try await StampingDesk()
        let (root, whole) = (try desk.authority("root"), try await desk.token())
        var outcomes: [String: Int] = [:]
        for index in whole.bytes.indices {
            var bytes = whole.bytes
            bytes[index] ^= 1 << UInt8(index % 8)
            guard let token = try? TimestampToken(bytes) else {
                outcomes["none", default: 0] += 1
                continue
            }
            let judgement = root.judgement(of: token)
            outcomes[name(judgement) == nil ? "\(judgement)" : "stamped", default: 0] += 1
            guard name(judgement) != nil else { continue }
            #expect(token.imprint == whole.imprint && token.time == whole.time, "\(index)")
        }
        for count in stride(from: 0, to: whole.bytes.count, by: 7) {
            #expect(throws: TimestampFault.notAResponse) { try TimestampToken(Array(whole.bytes.prefix(count))) }
        }
        #expect(outcomes["none", default: 0] > 50 && outcomes["falselySigned", default: 0] > 100, "\(outcomes)")
        #expect(outcomes["stamped", default: 0] < 20, "\(outcomes)")
    }
}
