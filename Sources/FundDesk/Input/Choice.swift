/// Words that must be one of a few.
package enum Choice {
    /// The case that a word names: the ledger's word, or one that the program prints for it, however it is spaced.
    ///
    /// - Parameter place: the option or argument, or nil for a value whose place is known otherwise.
    /// - Throws: `Problem` with `choiceUnknown` (or another code whose wording takes the same arguments), and what is near.
    package static func value<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type,
        _ text: String,
        _ place: String?,
        _ code: ProblemCode = .choiceUnknown
    ) throws(Problem) -> Value where Value.RawValue == String {
        if let value = Value(rawValue: text) { return value }
        let typed = folded(text)
        let cases = Array(Value.allCases)
        if let value = cases.first(where: { value in words(of: value).contains { folded($0) == typed } }) {
            return value
        }
        let near = near(text, in: cases)
        let all = Value.self is any Named.Type ? told(cases) : .choice(cases.map(\.rawValue))
        let arguments: [Problem.Argument] = [.text(text), all]
        throw Problem(
            code,
            arguments + (near.isEmpty ? [] : [told(near)]),
            place: place.map { Problem.Place(file: $0) }
        )
    }

    /// A word without what is typed now one way and now another: width, capitals, blanks, hyphens, brackets.
    static func folded(_ text: String) -> String {
        text.halfWidth.lowercased().filter { !" -—–_()（）《》“”\"".contains($0) }
    }

    private static func words<Value: RawRepresentable>(of value: Value) -> [String] where Value.RawValue == String {
        let named = value as? any Named
        return [value.rawValue] + (named.map { [$0.names.zh, $0.names.en] + $0.otherNames } ?? [])
    }

    private static func told<Value: RawRepresentable>(_ values: [Value]) -> Problem.Argument
    where Value.RawValue == String {
        .list(values.map { told($0) }, Wording("、", ", "))
    }

    /// A choice by the word to type, in Chinese with what it is called.
    private static func told<Value: RawRepresentable>(_ value: Value) -> Problem.Argument
    where Value.RawValue == String {
        guard let named = value as? any Named else { return .text(value.rawValue) }
        return .wording(Wording("\(named.names.zh)（\(value.rawValue)）", value.rawValue))
    }

    /// What a word may have been meant as: first by what people also say, then by closeness.
    private static func near<Value: RawRepresentable>(_ text: String, in cases: [Value]) -> [Value]
    where Value.RawValue == String {
        let typed = folded(text)
        let said = cases.filter { value in
            (value as? any Named)?.alsoSaid.contains { folded($0) == typed } == true
        }
        if !said.isEmpty { return said }
        var found: [Value] = []
        let all = cases.flatMap { value in words(of: value).map { (word: $0, value: value) } }
        func isNew(_ value: Value) -> Bool { !found.contains { $0.rawValue == value.rawValue } }
        for word in Closeness.near(text, in: all.map(\.word)) {
            if let value = all.first(where: { $0.word == word })?.value, isNew(value) { found.append(value) }
        }
        // A part of the name: 利息 is in 存款利息 and in 国债利息.
        if found.isEmpty, typed.unicodeScalars.count >= 2 {
            for (word, value) in all where folded(word).contains(typed) && isNew(value) {
                found.append(value)
            }
        }
        return Array(found.prefix(3))
    }
}

/// What people call a choice, besides the ledger's word for it.
package protocol Named {
    /// The name that is printed.
    var names: Wording { get }
    /// Other names that can be nothing else: they are taken.
    var otherNames: [String] { get }
    /// What it may also be called: it is suggested, and never taken.
    var alsoSaid: [String] { get }
}

extension Named {
    package var otherNames: [String] { [] }
    package var alsoSaid: [String] { [] }
}
