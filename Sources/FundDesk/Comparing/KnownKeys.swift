/// The keys by which signatures can be told, and who vouches for them.
///
/// Whoever makes a ledger under a name that is another's can name any keys in it. So two different keys have contradicted each
/// other only where a person names both, or where every history that knows the one as a member's knows the other too.
package struct KnownKeys: Sendable {
    /// Those that a person names.
    private let named: [VerifierKey]
    /// Those of members: a list for each history that was verified.
    private let lists: [[VerifierKey]]

    /// - Parameter named: those that a person names.
    /// - Parameter lists: the members of each history that was verified.
    package init(named: [VerifierKey], lists: [[VerifierKey]] = []) {
        (self.named, self.lists) = (named, lists)
    }

    /// All of them, each once.
    package var all: [VerifierKey] {
        ([named] + lists).joined().reduce(into: []) { keys, key in if !keys.contains(key) { keys.append(key) } }
    }

    /// Whether some keys signed one thing and some another, and these are of one log: the same key, or two that belong
    /// together.
    package func belongTogether(_ first: [VerifierKey], _ second: [VerifierKey]) -> Bool {
        first.contains { one in
            second.contains { other in
                if one == other || named.contains(one) && named.contains(other) { return true }
                let concerned = lists.filter { $0.contains(one) || $0.contains(other) }
                return !concerned.isEmpty && concerned.allSatisfy { $0.contains(one) && $0.contains(other) }
            }
        }
    }
}
