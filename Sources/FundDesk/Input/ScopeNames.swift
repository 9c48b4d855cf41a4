/// Which registered buildings and homes the words of a scope mean, however they are written: `3栋`, `3号楼`, `3栋2单元`, `全体`.
///
/// As with homes, only what is certain is taken: what may be two buildings is ambiguous, and what is none is left for the rules
/// to refuse. The homes of an entrance stand one by one in an entry, for a register has buildings and homes only.
struct ScopeNames {
    private let register: UnitRegister
    private let homes: HomeNames
    /// The buildings' names, and what they are taken apart into.
    private let buildings: [(name: String, parts: [String])]

    init(_ register: UnitRegister, _ homes: HomeNames) {
        (self.register, self.homes) = (register, homes)
        buildings = Set(register.units.map(\.building)).sorted().map { name in
            (name, HomeSpelling(name)?.texts ?? [])
        }
    }

    /// The names that an entry has: of buildings and homes, or `all`.
    ///
    /// - Throws: `Problem` with `scopeAmbiguous` or `unitAmbiguous`.
    func names(_ words: [String]) throws(Problem) -> [String] {
        let words = ScopeNames.joined(words).flatMap { word in
            // A comma separates only where no name has it.
            register.knows(word) ? [word] : word.split(whereSeparator: { ",，、;；".contains($0) }).map(String.init)
        }
        var names: [String] = []
        for word in words {
            let meant = try meaning(of: word)
            // An entrance and one of its homes: the home is not named twice. What is written twice is.
            names += meant.count > 1 ? meant.filter { !words.contains($0) && !names.contains($0) } : meant
        }
        return names
    }

    private func meaning(of word: String) throws(Problem) -> [String] {
        if register.knows(word) { return [word] }
        if ScopeNames.everybody.contains(word.lowercased()) { return [Scope.all] }
        guard let spelling = HomeSpelling(word) else { return [word] }
        let parts = spelling.texts
        if let building = try only(word, buildings.filter { $0.parts == parts }.map(\.name)) { return [building] }
        if spelling.parts.last?.mark == .entrance {
            let entrance = try entrance(word, parts)
            if !entrance.isEmpty { return entrance }
        }
        switch homes.match(word) {
        case .home(let code): return [code]
        case .ambiguous: return [try homes.code(word)]
        case .unknown: break
        }
        // `3栋` of 东区3.
        let shorter = buildings.filter { $0.parts.count > 1 && Array($0.parts.dropFirst()) == parts }.map(\.name)
        return [try only(word, shorter) ?? word]
    }

    /// The standing homes behind an entrance, in order of code; none where there is none.
    private func entrance(_ word: String, _ parts: [String]) throws(Problem) -> [String] {
        var found: [String: [String]] = [:]
        for index in register.order where register.departure(of: index) == nil {
            let home = register.units[index]
            guard let own = HomeSpelling(home.code)?.texts else { continue }
            let house = HomeSpelling(home.building)?.texts ?? []
            let whole = own.starts(with: house) ? own : house + own
            // Where there is one building its number may be left out.
            let isMeant =
                whole.count > parts.count && whole.starts(with: parts)
                || parts.count == 1 && whole.count > house.count + 1 && whole[house.count] == parts[0]
            if isMeant { found[home.building, default: []].append(home.code) }
        }
        guard let building = try only(word, found.keys.sorted()) else { return [] }
        return found[building] ?? []
    }

    /// The only one of some buildings; nil where there are none.
    private func only(_ word: String, _ names: [String]) throws(Problem) -> String? {
        guard names.count > 1 else { return names.first }
        throw Problem(.scopeAmbiguous, [.text(word), .choice(Array(names.prefix(6))), .number(names.count)])
    }

    /// `3栋 2单元`, written with a blank, is one entrance.
    private static func joined(_ words: [String]) -> [String] {
        words.reduce(into: [String]()) { result, word in
            if let last = result.last, HomeSpelling(last)?.parts.last?.mark == .building,
                let parts = HomeSpelling(word)?.parts, parts.first?.mark == .entrance
            {
                result[result.count - 1] = last + word
            } else {
                result.append(word)
            }
        }
    }

    /// What people call everybody.
    private static let everybody: Set<String> = ["all", "全体", "全部", "所有", "全小区", "整个小区"]
}
