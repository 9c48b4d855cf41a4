import Testing
import TransparencyLog

@testable import FundRules

/// Protects: a home can show what it had when a month was closed, and nobody finds what its neighbours had.
@Suite struct BalanceProofTests {
    private let closes: [ClosedHomes]
    private let ledger: ExampleLedger

    init() throws {
        ledger = try ExampleLedger()
        closes = try ledger.closes()
    }

    private func balances(_ close: ClosedHomes) throws -> Digest {
        let body = try #require(ledger.fund.history.contents.entries[close.entry].entry.body as? Close)
        return body.balances
    }

    @Test func everyHomeOfEveryMonthHasAProof() throws {
        #expect(closes.count == 14)
        for close in closes {
            let due = try balances(close)
            #expect(close.balances == due && close.proofs.count == close.homes.count && close.homes.count > 4)
            for (home, proof) in zip(close.homes, close.proofs) {
                #expect(proof.unit == home.unit && proof.balance == home.balance && proof.leads(to: due))
                #expect(close.proof(of: home.unit) == proof)
                let (read, rest) = try BalanceProof.read(proof.text + "rest")
                #expect(read == proof && rest == "rest" && read.text == proof.text)
                // Nobody else is named in it.
                let others = close.homes.map(\.unit).filter { $0 != home.unit && !home.unit.contains($0) }
                #expect(others.allSatisfy { !proof.text.contains("unit \($0) ") })
            }
            #expect(close.proof(of: "no-such-home") == nil && close.proof(of: "") == nil)
        }
    }

    @Test func anotherFigureLeadsNowhere() throws {
        let close = closes[3]
        let due = try balances(close)
        for proof in close.proofs {
            let (unit, fen, path) = (proof.unit, proof.balance, proof.inclusion)
            func leads(
                _ unit: String,
                _ fen: Int64,
                _ code: Bytes16,
                _ path: InclusionProof,
                _ accounts: Digest
            ) -> Bool {
                BalanceProof(unit: unit, balance: fen, code: code, inclusion: path, accounts: accounts).leads(to: due)
            }
            let (code, accounts) = (proof.code, proof.accounts)
            #expect(leads(unit, fen, code, path, accounts))
            #expect(!leads(unit, fen + 1, code, path, accounts) && !leads(unit, -fen - 1, code, path, accounts))
            #expect(!leads(unit + "0", fen, code, path, accounts) && !leads(unit, fen, code, path, due))
            #expect(!leads(unit, fen, Bytes16(due), path, accounts))
            let longer = InclusionProof(index: path.index, size: path.size, path: path.path + [due])
            let beyond = InclusionProof(index: path.size, size: path.size, path: path.path)
            #expect(!leads(unit, fen, code, longer, accounts) && !leads(unit, fen, code, beyond, accounts))
            #expect(try !proof.leads(to: balances(closes[4])))
        }
    }

    /// A line altered → it cannot be read, so that there is one way to write it.
    @Test(arguments: [
        ("daxiu/balance-proof/v1", "daxiu/balance-proof/v2"), ("unit ", "account "), ("unit ", "unit  "),
        ("==\n", "\n"), ("==\n", "== \n"), ("index ", "index +"), ("index ", "index 0"), ("size ", "size -"),
        ("size ", "sizes "), ("accounts ", "accounts"), ("accounts ", "accounts A"), ("\n\n", "\nA\n\n"),
        ("\n\n", "\n"),
    ])
    func whatIsNoProofIsNotRead(_ old: String, _ new: String) throws {
        let text = try #require(closes[0].proof(of: "1-102")).text
        let altered = text.replacing(old, with: new, maxReplacements: 1)
        try #require(altered != text)
        #expect(throws: LogError.self) { try BalanceProof.read(altered) }
    }

    @Test func amountsHaveOneForm() throws {
        let proof = try #require(closes[0].proof(of: "1-102"))
        for amount in ["+5", "05", "-0", "0x1", "5.0", "9223372036854775808", ""] {
            let text = proof.text.replacing(" \(proof.balance) ", with: " \(amount) ")
            #expect(throws: LogError.self, "\(amount)") { try BalanceProof.read(text) }
        }
    }

    /// What somebody tries who has a hash and knows whose it is.
    private func found(_ leaf: Digest, _ unit: String, _ amounts: ClosedRange<Int64>, _ end: String) -> Int64? {
        let hasher = TreeHasher()
        return amounts.first { hasher.leaf(Array("unit \(unit) \($0)\(end)".utf8)) == leaf }
    }

    /// The neighbour's hash stands in the receipt. In a ledger without salts its figure is found at once, and no receipt is
    /// given; with them it is found by nobody who has not the neighbour's own line.
    @Test func nobodyFindsANeighboursFigure() throws {
        let close = closes[0]
        let (first, second) = (close.proofs[0], close.proofs[1])
        let hash = try #require(first.inclusion.path.first)
        let near = (second.balance - 5_000)...(second.balance + 5_000)
        #expect(found(hash, second.unit, near, " \(second.code)") == second.balance)
        let salts = ledger.fund.history.contents.entries.compactMap { $0.entry.salt?.base64 }
        let known = ["", " \(first.code)", " \(Bytes16(first.accounts))", " \(salts[close.entry])", " \(salts[0])"]
        for end in known { #expect(found(hash, second.unit, near, end) == nil) }

        var (fund, seen) = (try TestFund(), ClosesSeen())
        var (figures, homes) = (0, 0)
        for entry in try ExampleLedger.unsalted().fund.history.contents.entries {
            #expect(try fund.apply(entry.line) == [])
            var others = seen
            if others.takeHomes(entry.entry, fund.state, wanting: { _ in true }) != nil { homes += 1 }
            guard let found = seen.take(entry.entry, fund.state, wanting: { _ in true }) else { continue }
            figures += 1
            let line = try #require(found.figures.homes.first { $0.hasPrefix("unit 1-102 ") })
            let amount = try #require(line.split(separator: " ").last.flatMap { Int64($0) })
            let leaf = TreeHasher().leaf(Array(line.utf8))
            #expect(self.found(leaf, "1-102", (amount - 5_000)...(amount + 5_000), "") == amount)
        }
        #expect(figures == 2 && homes == 0)
    }
}
