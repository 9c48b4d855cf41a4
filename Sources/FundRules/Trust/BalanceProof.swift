public import TransparencyLog

/// What one home had when a month was closed, with its path to what the close commits to; nothing of what any other had.
public struct BalanceProof: Hashable, Sendable {
    /// The home.
    public let unit: String
    /// What it had, in fen; less than nothing where it is to pay in.
    public let balance: Int64
    /// What ends the line in a salted ledger; it tells nothing to whoever has no ledger.
    public let code: Bytes16
    /// The path to the root over the homes' lines.
    public let inclusion: InclusionProof
    /// The root over the accounts' lines, which stands beside that root.
    public let accounts: Digest

    /// The first line of a balance's receipt.
    public static let header = "daxiu/balance-proof/v1"

    private static let beside = ["accounts"]

    init(unit: String, balance: Int64, code: Bytes16, inclusion: InclusionProof, accounts: Digest) {
        self.unit = unit
        self.balance = balance
        self.code = code
        self.inclusion = inclusion
        self.accounts = accounts
    }

    /// The line as the close has it: `unit 08-2-1103 -12345 CODE`, without a line feed.
    public var line: [UInt8] {
        var line: [UInt8] = []
        BalanceLine.write("unit ", unit, balance, to: &line)
        line.append(UInt8(ascii: " "))
        code.writeBase64(into: &line)
        return line
    }

    /// Whether the path leads from the line to what a close commits to.
    public func leads(to balances: Digest) -> Bool {
        let hasher = TreeHasher()
        let homes = inclusion.root(leaf: hasher.leaf(line), hasher: hasher)
        return homes.map { hasher.node(accounts, $0) } == balances
    }

    /// The part of the receipt that stands before the close's own receipt, with the empty line that ends it.
    public var text: String {
        LineProof(line: String(decoding: line, as: UTF8.self), inclusion: inclusion, beside: [accounts])
            .text(BalanceProof.header, BalanceProof.beside)
    }

    /// Reads the part of a receipt that stands before the close's own receipt, and gives the rest.
    ///
    /// - Throws: `LogError` with `malformedProof`.
    public static func read(_ text: String) throws(LogError) -> (proof: BalanceProof, rest: String) {
        let (read, rest) = try LineProof.read(text, header, beside)
        guard let proof = BalanceProof(read.line, read.inclusion, read.beside[0]) else {
            throw LogError(.malformedProof, reason: "not a balance: \(read.line.debugDescription)")
        }
        return (proof, rest)
    }

    /// - Returns: nil for a line that is none.
    private init?(_ line: String, _ inclusion: InclusionProof, _ accounts: Digest) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, (1...Limits.codeBytes).contains(words[1].utf8.count), let balance = Int64(words[2]),
            let code = Array(words[3].utf8).withUnsafeBufferPointer({ Bytes16(base64: $0) })
        else { return nil }
        self.init(
            unit: String(words[1]),
            balance: balance,
            code: code,
            inclusion: inclusion,
            accounts: accounts
        )
        // One way to write a number, and the word before it.
        guard self.line.elementsEqual(line.utf8) else { return nil }
    }
}
