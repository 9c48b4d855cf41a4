import FundRules
import TransparencyLog

/// How two ledger files stand to each other.
public struct LedgerComparison: Sendable {
    /// What one is to the other.
    public enum Relation: String, Sendable {
        /// The same entries.
        case same
        /// The first has all that the second has, and more.
        case firstExtends = "a-extends-b"
        /// The second has all that the first has, and more.
        case secondExtends = "b-extends-a"
        /// They part, and members whom both name have sealed both.
        case fork
        /// They share an origin and no entry, and nobody whom both name: one is a stranger's.
        case strangers
        /// They are the books of two logs.
        case origins
        /// One cannot be read beyond a point up to which they are the same.
        case unread
    }

    /// The ledger worked on.
    public let first: ComparedLedger
    /// The other copy.
    public let second: ComparedLedger
    /// How many entries both begin with.
    public let common: Int
    /// What the first is to the second.
    public let relation: Relation

    /// Compares two ledgers.
    public init(_ first: ComparedLedger, _ second: ComparedLedger) {
        self.first = first
        self.second = second
        common = first.common(with: second)
        relation = LedgerComparison.relation(first, second, common)
    }

    private static func relation(_ first: ComparedLedger, _ second: ComparedLedger, _ common: Int) -> Relation {
        guard first.verdict.origin == second.verdict.origin else { return .origins }
        let (left, right) = (first.readable - common, second.readable - common)
        if left > 0, right > 0 { return common > 0 || shareSigner(first, second) ? .fork : .strangers }
        // Behind what could be read of one, the other's entries tell nothing.
        let isCut = (left == 0 && first.verdict.size > common) || (right == 0 && second.verdict.size > common)
        if isCut || common == 0 { return .unread }
        return left > 0 ? .firstExtends : right > 0 ? .secondExtends : .same
    }

    /// Whether both name somebody who has sealed each of them; only then has anybody contradicted himself.
    private static func shareSigner(_ first: ComparedLedger, _ second: ComparedLedger) -> Bool {
        let both = Set(first.members.map(\.key)).intersection(second.members.map(\.key))
        func isSealed(_ ledger: ComparedLedger) -> Bool {
            ledger.seal?.signatures.contains { line in both.contains { $0.keyID == line.keyID } } ?? false
        }
        return isSealed(first) && isSealed(second)
    }

    /// An incarnation of one side that names the last seal of the other.
    public struct Settlement: Sendable {
        /// Whether it stands in the first.
        public let isOfFirst: Bool
        /// Its entry there.
        public let entry: Int
        /// Whether it is approved, as far as that is asked for.
        public let isInEffect: Bool
    }

    /// The decision that one side goes on and the other is replaced, where there is one.
    public func settlement() throws -> Settlement? {
        guard relation == .fork else { return nil }
        for (side, other, isFirst) in [(first, second, true), (second, first, false)] {
            var found: Settlement?
            for sequence in common..<side.readable {
                guard let body = try side.entry(at: sequence)?.entry.body as? Incarnation, body.kept <= common,
                    let lost = body.lostCheckpoint, lost.size == other.verdict.size, lost.root == other.verdict.root
                else { continue }
                let isInEffect = side.verdict.incarnations.contains { $0.entry == sequence }
                if found?.isInEffect != true {
                    found = Settlement(isOfFirst: isFirst, entry: sequence, isInEffect: isInEffect)
                }
            }
            if let found { return found }
        }
        return nil
    }

    /// Whether both are in order by themselves.
    public var isSound: Bool { first.isSound && second.isSound }
}
