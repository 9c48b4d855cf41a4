import FundRules

/// How a single value is forged.
enum ForgedValue {
    /// Another value for one under a name.
    static func other(
        for value: JSON,
        _ name: String,
        _ near: ForgingPool,
        _ far: ForgingPool,
        _ random: inout SeededGenerator
    ) -> JSON {
        if Int.random(in: 0..<100, using: &random) < 40,
            let other = (Bool.random(using: &random) ? near : far).value(named: name, &random)
        {
            return other
        }
        switch value {
        case .integer(let number): return .integer(integer(number, &random))
        case .string(let text): return .string(string(text, &random))
        case .array(let elements): return .array(array(elements, near, name, &random))
        case .object(let members):
            guard let name = members.keys.sorted().randomElement(using: &random) else { return value }
            var less = value
            less[name] = nil
            return less
        }
    }

    private static func integer(_ number: Int64, _ random: inout SeededGenerator) -> Int64 {
        let others: [Int64] = [
            number + 1, number - 1, number &* 10, number / 2, -number, 0, 1, 1_000_000, 10_000_000_000_000,
            10_000_000_000_001, 9_007_199_254_740_991, 9_007_199_254_740_992,
        ]
        // What is near is worth more tries than what no line may hold.
        return others[
            min(Int.random(in: 0..<others.count, using: &random), Int.random(in: 0..<others.count, using: &random))
        ]
    }

    private static func array(
        _ elements: [JSON],
        _ pool: ForgingPool,
        _ name: String,
        _ random: inout SeededGenerator
    ) -> [JSON] {
        var elements = elements
        guard !elements.isEmpty else { return [.string("1-101")] }
        let index = Int.random(in: 0..<elements.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: elements.remove(at: index)
        case 1: elements.insert(elements[index], at: index)
        case 2: elements.swapAt(index, Int.random(in: 0..<elements.count, using: &random))
        case 3: elements.reverse()
        default:
            if let other = pool.value(named: name, &random), case .array(let more) = other { elements += more }
        }
        return elements
    }

    private static func string(_ text: String, _ random: inout SeededGenerator) -> String {
        let bytes = Array(text.utf8)
        if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), let date = CalendarDate(text) {
            return day(date, &random)
        }
        if bytes.count == 20, let time = Timestamp(text) {
            let shifts: [Int64] = [
                1, -1, 3_600, -3_600, 86_400, -86_400, 2_678_400, 2_678_401, 40 * 86_400, -40 * 86_400,
            ]
            return Timestamp(seconds: time.seconds + (shifts.randomElement(using: &random) ?? 0)).description
        }
        if bytes.count == 7, let month = Month(text), Bool.random(using: &random) { return month.next.description }
        if bytes.count == 4, let year = Int(text), (1901...9998).contains(year) {
            return String(year + (Bool.random(using: &random) ? 1 : -1))
        }
        return ForgedName.disguised(text, &random)
    }

    private static func day(_ date: CalendarDate, _ random: inout SeededGenerator) -> String {
        let shifts: [Int64] = [1, -1, 2, -2, 7, -7, 31, -31, 60, -60, 366, -366]
        let days = date.daysSinceEpoch + (shifts.randomElement(using: &random) ?? 0)
        return Timestamp(seconds: days * 86_400).day(in: .china).description
    }
}
