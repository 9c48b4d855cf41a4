import FundDesk

/// A figure of the page, by the name under which the page's verifier reckons it again (FORMAT.md §8.7).
struct Figure {
    let key: String
    /// Fen, 0.01 m² or a count.
    let value: Int64
    let text: String

    static func money(_ key: String, _ fen: Int64) -> Figure {
        Figure(key: key, value: fen, text: Money(fen: fen).grouped)
    }

    static func area(_ key: String, _ hundredths: Int64) -> Figure {
        Figure(key: key, value: hundredths, text: Money(fen: hundredths).grouped)
    }

    static func count(_ key: String, _ count: Int64) -> Figure {
        Figure(key: key, value: count, text: String(count))
    }
}

/// What a part is of a whole, for people and for a bar of so many units.
struct Share {
    let part: Int64
    let whole: Int64

    /// In percent with one decimal, rounded down: 99.96 % is no 100.0 %. Nothing where there is no whole.
    var percent: String {
        guard whole > 0 else { return "" }
        let tenths = Int128(part) * 1_000 / Int128(whole)
        return "\(tenths / 10).\(abs(tenths % 10))%"
    }

    /// Units of a bar, none below zero and none beyond its end.
    func length(of units: Int) -> Int {
        guard whole > 0, part > 0 else { return 0 }
        return Int(min(Int128(part) * Int128(units) / Int128(whole), Int128(units)))
    }

    /// The values of the template `bar`, with a mark at so many units where a part must reach it.
    func bar(_ label: String, mark: Int? = nil) -> [String: Any] {
        [
            "label": label, "percent": percent, "length": length(of: Share.units), "units": Share.units,
            "mark": mark.map { ["at": $0] } ?? false as Any,
        ]
    }

    /// Units of every bar; divisible by 2, 3 and 4, which votes ask for.
    static let units = 240
}
