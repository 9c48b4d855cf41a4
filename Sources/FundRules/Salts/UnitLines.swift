import TransparencyLog

/// The tree over lines that say what every unit has, `unit 08-2-1103 -12345`, as an entry commits to it.
///
/// In a salted ledger a line ends with a space and 16 bytes of HMAC-SHA256, in base64, of what stands before them, under a
/// key that is made of all salts before the entry: whoever has the ledger makes the same line, and who has a hash only
/// cannot try what a neighbour may have.
struct UnitLines {
    private let hasher = TreeHasher()
    private let authenticator: MessageAuthenticator?
    private var leaves: [Digest] = []
    /// One buffer serves all lines: every month closes with one for each home.
    private var line: [UInt8] = []

    /// - Parameter salts: those of the ledger; nil where it has none.
    init(under salts: SaltChain?, capacity: Int) {
        authenticator = salts.map { MessageAuthenticator(key: $0.key) }
        leaves.reserveCapacity(capacity)
    }

    /// Adds the line of a unit; they come in order of code, which is the order of the lines' bytes.
    mutating func add(_ code: String, _ fen: Int64) {
        line.removeAll(keepingCapacity: true)
        if let end = write(code, fen, to: &line) {
            line.append(UInt8(ascii: " "))
            end.writeBase64(into: &line)
        }
        leaves.append(line.withUnsafeBytes { hasher.leaf($0) })
    }

    /// Appends the line of a unit, and gives the code that ends it in a salted ledger.
    private func write(_ code: String, _ fen: Int64, to line: inout [UInt8]) -> Bytes16? {
        BalanceLine.write("unit ", code, fen, to: &line)
        return authenticator.map { authenticator in line.withUnsafeBytes { Bytes16(authenticator.code(of: $0)) } }
    }

    /// The code that ends the line of a unit; nil in a ledger without salts.
    func code(of unit: String, _ fen: Int64) -> Bytes16? {
        var line: [UInt8] = []
        return write(unit, fen, to: &line)
    }

    /// The path from a line to the root over them; nil where there is no such line.
    func inclusion(of index: Int) -> InclusionProof? {
        var leaves = HeldLeaves(leaves)
        return try? InclusionProof.make(index: index, size: leaves.hashes.count, from: &leaves, hasher: hasher)
    }

    /// The root over the lines, after leaves that are nobody's secret.
    func root(after others: [Digest] = []) -> Digest { hasher.root(of: others + leaves) }
}

/// A line that says what an account or a unit has, in fen.
enum BalanceLine {
    /// Appends a line, such as `account 1001 89599496`.
    static func write(_ kind: StaticString, _ name: String, _ fen: Int64, to line: inout [UInt8]) {
        line.append(contentsOf: UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
        line.append(contentsOf: name.utf8)
        line.append(UInt8(ascii: " "))
        ASCIIDigits.append(fen, to: &line)
    }
}
