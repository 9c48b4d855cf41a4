/// An amount of money in fen (0.01 yuan); never a float.
public struct Money: Hashable, Sendable, Comparable {
    /// The amount in fen.
    public var fen: Int64

    /// An amount in fen.
    public init(fen: Int64) {
        self.fen = fen
    }

    /// Nothing.
    public static let zero = Money(fen: 0)

    /// Orders by amount.
    public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
    /// The sum; traps on overflow, which `Limits.amount` keeps out of reach of recorded amounts.
    public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
    /// The difference; traps on overflow.
    public static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
    /// The amount with its sign turned.
    public static prefix func - (money: Money) -> Money { Money(fen: -money.fen) }
    /// Adds in place; traps on overflow.
    public static func += (left: inout Money, right: Money) { left.fen += right.fen }
    /// Subtracts in place; traps on overflow.
    public static func -= (left: inout Money, right: Money) { left.fen -= right.fen }

    /// Yuan with two decimals and no grouping, as in files: `-1234.50`.
    public var plain: String {
        let magnitude = fen.magnitude
        let cents = magnitude % 100
        return "\(fen < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Yuan with two decimals and grouped thousands, as in statements: `-1,234.50`.
    public var grouped: String {
        let text = plain
        let point = text.index(text.endIndex, offsetBy: -3)
        var result = ""
        for (offset, digit) in text[..<point].reversed().enumerated() {
            if offset > 0, offset % 3 == 0, digit != "-" { result.append(",") }
            result.append(digit)
        }
        return String(result.reversed()) + text[point...]
    }
}

extension Money: CustomStringConvertible {
    /// The grouped form.
    public var description: String { grouped }
}
