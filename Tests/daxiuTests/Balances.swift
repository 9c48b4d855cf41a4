import Foundation
import Testing

/// Balances of accounts, debits less credits in fen by code, as different programs see them.
struct Balances: Equatable {
    var amounts: [String: Int] = [:]

    /// What a CSV of `name,amount` says; names as our exports make them, amounts in yuan.
    init(lines: String, separator: Character = ",") throws {
        for line in lines.split(whereSeparator: \.isNewline) {
            // English names have commas in them.
            guard let last = line.lastIndex(of: separator) else { continue }
            let fields = [line[..<last], line[line.index(after: last)...]].map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
            }
            guard let code = Balances.code(fields[0]) else { continue }
            let number = fields[1].replacing(" CNY", with: "")
            let yuan = try #require(Decimal(string: number), "\(line)")
            amounts[code, default: 0] += NSDecimalNumber(decimal: yuan * 100).intValue
        }
    }

    /// `收入:4001 交存收入:4001.1 交存收入—商品住宅` and `收入:4001-交存收入:4001-1-交存收入-商品住宅` are 4001.1.
    private static func code(_ name: String) -> String? {
        guard let last = name.split(separator: ":").last, let match = last.firstMatch(of: /^(\d{4})(?:[.-](\d))?\b/)
        else { return nil }
        return match.1 + (match.2.map { ".\($0)" } ?? "")
    }

    /// The trial balance of a year, from ours, as far as it was posted: no other program knows a presumed closing.
    init(trialBalance json: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        for row in try #require(object?["rows"] as? [[String: Any]]) {
            guard let key = row["key"] as? String, key.first?.isNumber == true else { continue }
            func net(_ name: String) -> Int { (row["\(name)Debit"] as? Int ?? 0) - (row["\(name)Credit"] as? Int ?? 0) }
            amounts[key] = net("closing") - net("presumed")
        }
    }

    /// What journals say that do not close their years, as a trial balance says it: income and expenditure of this year
    /// in their own accounts, those of the years before in the funds.
    func folded(before: Balances) -> Balances {
        var result = self
        for (code, amount) in before.amounts where "45".contains(code.first ?? " ") {
            let fund = code.hasSuffix(".1") ? "3001" : code.hasSuffix(".2") ? "3002" : "3101"
            result.amounts[code, default: 0] -= amount
            result.amounts[fund, default: 0] += amount
        }
        return result
    }

    static func == (left: Balances, right: Balances) -> Bool {
        left.amounts.filter { $0.value != 0 } == right.amounts.filter { $0.value != 0 }
    }
}
