/// The homes that some words name: a home by any usual spelling, or an owner group by its name.
package enum HomeWords {
    /// The codes, each once, in the order of the words; those of a group in order of code.
    ///
    /// - Throws: what `HomeNames.code` throws.
    package static func codes(_ words: [String], _ register: UnitRegister) throws(Problem) -> [String] {
        let names = HomeNames(register)
        var codes: [String] = []
        for word in words {
            let group = register.index(of: word) == nil ? members(of: word, register) : []
            for code in group.isEmpty ? [try names.code(word)] : group where !codes.contains(code) {
                codes.append(code)
            }
        }
        return codes
    }

    /// The homes of an owner group that stand.
    private static func members(of group: String, _ register: UnitRegister) -> [String] {
        register.order.filter { register.units[$0].group == group && register.stands($0) }.map {
            register.units[$0].code
        }
    }
}
