import Foundation
import FundRules

/// The words of an entry's line, and whom they give away.
struct SpokenText {
    /// Homes by every usual spelling.
    private let names: HomeNames

    init(_ register: UnitRegister) {
        names = HomeNames(register)
    }

    /// What in an entry's words nobody but the estate may read; nil where nothing is.
    ///
    /// A guess, on the side of leaving out: what is written as homes are here counts although none is registered so, and a
    /// payee is judged like any other text, though firms often are called after somebody.
    func givesAway(_ entry: Entry, _ line: [UInt8]) -> LeftOut? {
        let texts = line.withUnsafeBytes { entry.texts(in: $0) }.map(\.text) + entry.body.names
        if texts.contains(where: { !names.homes(in: $0).isEmpty }) { return .home }
        if SpokenText.codes(in: line).contains(where: isHome) { return .home }
        let isPersonal = texts.contains { PersonalName.doubted(in: $0) != nil || !PersonalNumber.all(in: $0).isEmpty }
        return isPersonal ? .person : nil
    }

    /// Whether a code, such as a bank's serial, is or has that of a home: certain only, as serials look like many things.
    private func isHome(_ code: String) -> Bool {
        names.match(code) != .unknown || names.homes(in: code).contains { $0.match != .unknown }
    }

    /// The members whose strings the program makes, or that have the form of a day, a month, a number, an account.
    private static let made: Set<String> = [
        "prev", "recorder", "salt", "date", "time", "kind", "postings", "private", "sha256", "note", "lost", "balances",
        "root", "shares", "file", "from", "to", "until", "release", "signed", "period", "year", "chart", "policy",
        "timezone", "account", "origin", "currency", "member", "witness", "assets", "scope",
    ]

    /// Every other string of a line: serials, invoices, contract and project numbers, types of files, names of keys.
    private static func codes(in line: [UInt8]) -> [String] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else { return [] }
        // The number of a voucher is 2025-03/0007.
        return object.filter { $0.key != "number" && !made.contains($0.key) }.flatMap { strings($0.value) }
    }

    private static func strings(_ value: Any) -> [String] {
        switch value {
        case let text as String: return [text]
        case let list as [Any]: return list.flatMap(strings)
        case let object as [String: Any]:
            return object.filter { !made.contains($0.key) }.flatMap { name, value in
                // Of a key only its name is anybody's word.
                strings(value).map { name == "key" ? String($0.prefix { $0 != "+" }) : $0 }
            }
        default: return []
        }
    }
}
