/// What is wrong with a policy file, and where.
public struct TrustPolicyFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// An octet that no policy file has: 0D is that of files made on Windows.
        case octet(UInt8)
        /// The last line has no newline.
        case unfinished
        /// More than 1,000,000 bytes.
        case tooLong
        /// A line that begins with none of `log`, `witness`, `group`, `quorum`.
        case word(String)
        /// A line that ends too early.
        case missing
        /// An item too many.
        case surplus(String)
        /// No vkey of an Ed25519 key of a log (type 0x01).
        case logKey(String)
        /// No vkey of an Ed25519 key of a witness (type 0x04).
        case witnessKey(String)
        /// A public key that an earlier line has.
        case keyAgain(line: Int)
        /// A name that an earlier line defines.
        case nameAgain(String, line: Int)
        /// `none` where something is defined or is a member.
        case reserved
        /// A name that no earlier line defines.
        case unknown(String)
        /// A member of a group before.
        case memberAgain(String, line: Int)
        /// No number of 1...n, `any` or `all`, n being the number of members.
        case threshold(String, of: Int)
        /// A second line `quorum`.
        case quorumAgain(line: Int)
        /// No line `quorum`.
        case quorumMissing
    }

    /// The line, from 1; for what is missing, the line after the last.
    public let line: Int
    /// The column, from 1, in characters of Unicode as far as the line is UTF-8.
    public let column: Int
    /// What is wrong.
    public let kind: Kind

    /// Puts a fault together.
    public init(line: Int, column: Int, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}
