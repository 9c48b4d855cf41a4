import Testing
import TransparencyLog

@testable import FundRules

/// Protects: who has the ledger makes the codes of `Schema/FORMAT.md` §4.3, and a snapshot goes on with the same ones.
@Suite struct SaltChainTests {
    /// Salts of sixteen equal bytes each, counted from 0.
    private func chain(_ count: Int) throws -> SaltChain {
        var chain = SaltChain()
        for number in 0..<count {
            let text = Base64.encode(Array(repeating: UInt8(number), count: Bytes16.byteCount))
            var bytes = Array(text.utf8)
            let salt = bytes.withUnsafeMutableBufferPointer { Bytes16(base64: UnsafeBufferPointer($0)) }
            chain.take(try #require(salt))
        }
        return chain
    }

    @Test(arguments: [
        (3, "FKKLrrB6jYfXjdiPmhr9/9wjRu0ZSla3yjqUprKdnh4="), (64, "niKokXFEqcQ5CHYdDVqg9Lypj7RHV9Lq+HI2VCmIlb8="),
        (66, "Tg7McU5dnm5mmXiGwBReqZSCNoXphc83smeIoJ6RCdY="),
    ])
    func theKeyIsMadeOfAllSalts(_ count: Int, _ key: String) throws {
        #expect(try chain(count).key.base64 == key)
    }

    @Test func theWorkedExample() throws {
        let chain = try chain(3)
        let code = MessageAuthenticator(key: chain.key).code(of: "unit 1-101 -5")
        #expect(Bytes16(code).base64 == "aO+j4pU1MJUdI5uI30k1HQ==")
        var units = UnitLines(under: chain, capacity: 1)
        units.add("1-101", -5)
        let hasher = TreeHasher()
        let balances = hasher.node(hasher.leaf(Array("account 1001 5".utf8)), units.root())
        #expect(balances.base64 == "UO7YJO/FAbQzruONKWCnAKsCbZOaAPPb/e5M8gy2tHA=")
    }

    @Test(arguments: [0, 1, 63, 64, 65]) func aSnapshotGoesOn(_ count: Int) throws {
        var fund = try TestFund.small()
        for _ in 0..<count { #expect(try fund.receive("1.00") == []) }
        let restored = try fund.state.encoded().withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(restored.salts == fund.state.salts)
        #expect(restored.encoded() == fund.state.encoded())
    }

    @Test(arguments: [
        "AAAAAAAAAAAAAAAAAAAAAB==", "AAAAAAAAAAAAAAAAAAAAAA=A", "AAAAAAAAAAAAAAAAAAAAA===", "AAAAAAAAAAAAAAAAAAAAA\n==",
        "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAA",
    ])
    func saltsHaveOneForm(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { Bytes16(base64: $0) } == nil)
    }

    @Test func saltsReadBack() throws {
        for number in 0..<200 {
            let salt = Bytes16(TreeHasher().hash([UInt8(number)]))
            let read = Array(salt.base64.utf8).withUnsafeBufferPointer { Bytes16(base64: $0) }
            #expect(read == salt)
            #expect(Base64.decode(salt.base64) == Array(TreeHasher().hash([UInt8(number)]).bytes.prefix(16)))
        }
    }
}

extension MessageAuthenticator {
    fileprivate func code(of text: String) -> Digest { Array(text.utf8).withUnsafeBytes { code(of: $0) } }
}
