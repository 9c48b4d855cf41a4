/// Which registered home is meant by what somebody wrote: an index of the homes by every usual spelling of theirs.
///
/// Certain only: a spelling that fits two homes is ambiguous, and one that fits none is unknown, however near it comes to
/// a home. A home that stands no longer is meant only where none that stands fits.
package struct HomeNames: Sendable {
    /// What a spelling names.
    package enum Match: Hashable, Sendable {
        /// One home, by its registered code.
        case home(String)
        /// One of several, by their codes in order.
        case ambiguous([String])
        /// None.
        case unknown
    }

    /// The codes, in order of registration.
    private let codes: [String]
    private let exact: [String: Int]
    /// The homes by their parts.
    private var whole: [String: [Int]] = [:]
    /// The homes by the parts that suffice where they fit one home: without the entrance, the estate, the only building.
    private var short: [String: [Int]] = [:]
    private let departed: Set<Int>
    /// The words in codes, such as 商铺, the longest first.
    let words: [[Unicode.Scalar]]
    /// What the codes look like: how many parts, and the digits of the last and of the others.
    private(set) var shapes: Set<Int> = []
    private(set) var lastDigits = 0
    private(set) var otherDigits = 0
    /// The keys, for what is near.
    private let keys: [String]

    /// An index of the homes on a register.
    package init(_ register: UnitRegister) {
        self.init(register.units, departed: Set(register.departed.keys))
    }

    /// An index of homes.
    ///
    /// - Parameter departed: the places in the list of those that stand no longer.
    package init(_ homes: [RegisteredUnit], departed: Set<Int> = []) {
        self.departed = departed
        codes = homes.map(\.code)
        exact = Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
        let spellings = codes.map { HomeSpelling($0)?.parts ?? [] }
        keys = spellings.map { HomeSpelling.key($0.map(\.text)) }
        let found = Set(spellings.joined().filter { $0.sort == .word }.map(\.text))
        words = found.sorted { ($0.count, $0) > ($1.count, $1) }.map { Array($0.unicodeScalars) }
        let buildings = Set(spellings.compactMap(\.first?.text))
        for (index, parts) in spellings.enumerated() where !parts.isEmpty {
            let texts = parts.map(\.text)
            whole[HomeSpelling.key(texts), default: []].append(index)
            for key in HomeNames.shortened(parts, homes[index].building, isSole: buildings.count == 1) {
                short[key, default: []].append(index)
            }
            shapes.insert(parts.count)
            if let last = parts.last, last.sort == .number { lastDigits = max(lastDigits, last.text.count) }
            for part in parts.dropLast() where part.sort == .number { otherDigits = max(otherDigits, part.text.count) }
        }
    }

    /// The shorter keys of a home.
    private static func shortened(_ parts: [HomeSpelling.Part], _ building: String, isSole: Bool) -> Set<String> {
        let texts = parts.map(\.text)
        var keys: Set<String> = []
        func add(_ texts: some Sequence<String>) { keys.insert(HomeSpelling.key(texts)) }
        if parts.count >= 3 {
            // `3号楼501室` of 3-2-501.
            let middle = parts.count - 2
            if parts[middle].sort == .number {
                add(texts[..<middle] + texts[(middle + 1)...])
            }
            // `3-2-501` of 东区3-2-501.
            if parts[0].sort == .word { add(texts.dropFirst()) }
        }
        if isSole, parts.count >= 2, parts[0].sort != .word { add(texts.dropFirst()) }
        // `12号商铺` of 商铺12.
        if parts.count == 2, parts[0].sort == .word { add(texts.reversed()) }
        // `3-501` of the home 501 that is registered in building 3.
        if let house = HomeSpelling(building)?.texts, texts.first != house.first { add(house + texts) }
        keys.remove(HomeSpelling.key(texts))
        return keys
    }

    /// What a whole text names.
    package func match(_ text: String) -> Match {
        if let index = exact[text] { return .home(codes[index]) }
        guard let spelling = HomeSpelling(text) else { return .unknown }
        return match(spelling.parts)
    }

    /// What parts name: as they are, without the entrance where the homes have none, or as a shorter spelling.
    func match(_ parts: [HomeSpelling.Part]) -> Match {
        let key = HomeSpelling.key(parts.map(\.text))
        if let found = whole[key] { return chosen(found) }
        if parts.count >= 3 {
            let fewer = parts.filter { $0.mark != .entrance }
            if fewer.count < parts.count, let found = whole[HomeSpelling.key(fewer.map(\.text))] {
                return chosen(found)
            }
        }
        return short[key].map(chosen) ?? .unknown
    }

    private func chosen(_ indexes: [Int]) -> Match {
        let standing = departed.isEmpty ? indexes : indexes.filter { !departed.contains($0) }
        let candidates = (standing.isEmpty ? indexes : standing).map { codes[$0] }
        return candidates.count == 1 ? .home(candidates[0]) : .ambiguous(candidates.sorted())
    }

    /// The code of the home that a typed word names.
    ///
    /// - Throws: `Problem` with `unitUnknown` (with what is near, if anything) or `unitAmbiguous`.
    package func code(_ text: String) throws(Problem) -> String {
        switch match(text) {
        case .home(let code): return code
        case .ambiguous(let codes):
            throw Problem(
                .unitAmbiguous,
                [.text(text), .choice(Array(codes.prefix(HomeNames.listed))), .number(codes.count)]
            )
        case .unknown:
            let near = near(text)
            throw Problem(.unitUnknown, [.name(text)] + (near.isEmpty ? [] : [.choice(near)]))
        }
    }

    /// How many homes an error lists.
    private static let listed = 6

    /// The codes that are nearest to what fits none: with one digit more, less, other or in another place.
    package func near(_ text: String) -> [String] {
        guard let spelling = HomeSpelling(text) else { return [] }
        let wanted = spelling.key
        let run = wanted.replacing("-", with: "")
        var found: [(distance: Int, code: String)] = []
        for (index, key) in keys.enumerated() where !departed.contains(index) && !key.isEmpty {
            // The same digits, otherwise divided: 32501 for 3-2-501.
            if key.replacing("-", with: "") == run {
                found.append((0, codes[index]))
            } else if let distance = Closeness.distance(wanted, key, atMost: 1) {
                found.append((distance, codes[index]))
            }
        }
        return found.sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }.prefix(HomeNames.listed / 2).map(\.code)
    }
}
